import { Lock } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { TemplatePart } from '@/utils/domain/templates/template-text';
import styles from './template-preview.module.css';

/** What a template would put on an agenda. */
export function TemplatePreview({ parts }: { parts: readonly TemplatePart[] }) {
  return (
    <div class={styles.preview}>
      {parts.map(({ title, minutes, topics }, at) => (
        // A part has no name of its own that no other could have.
        <div key={`${at} ${title}`}>
          {title !== null && (
            <p class={styles.title}>
              <span dir="auto">{title}</span>
              {minutes !== null && <span class={styles.minutes}>{i18n.t('template.minutes', { minutes })}</span>}
            </p>
          )}
          {topics.length > 0 && (
            <ul class={styles.topics}>
              {topics.map(({ text, isPrivate }, index) => (
                <li key={`${index} ${text}`} dir="auto" class={isPrivate ? styles.private : undefined}>
                  {isPrivate && (
                    <>
                      <Icon of={Lock} size={0.75} />
                      <VisuallyHidden>{i18n.t('topic.private')}: </VisuallyHidden>
                    </>
                  )}
                  {text}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
