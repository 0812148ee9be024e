import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { NudgeKind } from '@/utils/domain/rows/keeping';
import type { Settings } from '@/utils/domain/settings/settings';
import styles from './nudge-preview.module.css';
import { sampleNudge } from './sample-nudge';

interface NudgePreviewProps {
  /** What its switch is called, so that a list of previews can be told apart by ear. */
  about: string;
  kinds: readonly NudgeKind[];
  chosen: Settings;
}

/** "This is what you will see": drawn, not shown by the browser, and nothing in it can be pressed. */
export function NudgePreview({ about, kinds, chosen }: NudgePreviewProps) {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  return (
    <Disclosure
      kind="link"
      class={styles.preview}
      summary={
        <>
          {i18n.t('settings.nudges.preview')}
          <VisuallyHidden>: {about}</VisuallyHidden>
        </>
      }
    >
      <div class={styles.samples}>
        {kinds.map((kind) => {
          const { title, message, buttons } = sampleNudge(kind, chosen, zone, Date.now());
          return (
            <figure key={kind} class={styles.notification} aria-label={about}>
              <img class={styles.icon} src="/icon/48.png" alt="" />
              <span class={styles.title}>{title}</span>
              {message && <span class={styles.message}>{message}</span>}
              <ul class={styles.buttons}>
                {buttons.map((button) => (
                  <li key={button}>{button}</li>
                ))}
              </ul>
            </figure>
          );
        })}
      </div>
    </Disclosure>
  );
}
