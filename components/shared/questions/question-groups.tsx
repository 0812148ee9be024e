import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import part from '@/components/ui/part.module.css';
import { THEMES } from '@/utils/domain/themes/theme';
import type { ShownQuestion } from '@/utils/state/questions/bank-model';
import { themeWords } from '../theme-words';
import { useGrowing } from '../use-growing';
import styles from './questions.module.css';

interface GroupsProps {
  questions: ShownQuestion[];
  /** Under a page's heading or a part's. */
  heading?: 'h2' | 'h3';
  /** One line of the list. */
  children: (question: ShownQuestion) => ComponentChildren;
}

/** Questions under their themes, the user's own on top of each. */
export function QuestionGroups({ questions, heading: Heading = 'h3', children }: GroupsProps) {
  const drawn = useGrowing(questions.length);
  const shown = THEMES.flatMap((theme) => questions.filter((question) => question.theme === theme)).slice(0, drawn);
  if (questions.length === 0) return <EmptyState>{i18n.t('question.none')}</EmptyState>;
  return (
    <div class={styles.groups}>
      {THEMES.map((theme) => {
        const group = shown.filter((question) => question.theme === theme);
        if (group.length === 0) return null;
        return (
          <section key={theme} class={part.part} aria-label={themeWords(theme)}>
            <Heading class={part.label}>{themeWords(theme)}</Heading>
            <ul class={styles.list}>{group.map(children)}</ul>
          </section>
        );
      })}
    </div>
  );
}
