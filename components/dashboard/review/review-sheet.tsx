import { Undo2, X } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import type { ReviewLine, ReviewSection, ReviewView } from '@/utils/domain/views/review-view';
import { LINE_SIGNS } from '@/utils/domain/views/share-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Review } from '@/utils/state/dashboard/review-model';
import styles from './review-sheet.module.css';

/** The sheet as it will lie on the table. On the screen each part and line can be left out, and had back. */
export function ReviewSheet({ review, view }: { review: Review; view: ReviewView }) {
  return (
    <section class={styles.sheet} aria-label={i18n.t('review.sheet')} data-paper data-print-alone>
      <h2 class={styles.title} dir="auto">
        {view.title}
      </h2>
      <p class={styles.facts}>{view.facts.join(' · ')}</p>
      {view.sections.map((section) => (
        <Section key={section.part} {...{ review, section }} />
      ))}
    </section>
  );
}

function Section({ review, section }: { review: Review; section: ReviewSection }) {
  const id = useId();
  const { part, heading, kept, lines, more } = section;
  return (
    <section class={styles.section} aria-labelledby={id} data-kept={kept}>
      <header class={styles.line} data-kept={kept}>
        <h3 id={id}>{heading}</h3>
        <Out text={heading} kept={kept} onKeep={(keep) => review.keepPart(part, keep)} />
      </header>
      {lines.length > 0 && (
        <ul class={styles.lines}>
          {lines.map((line) => (
            <Line key={line.id} {...{ review, line }} />
          ))}
        </ul>
      )}
      {more !== null && <p class={styles.more}>{more}</p>}
    </section>
  );
}

function Line({ review, line: { id, mark, text, rows, kept } }: { review: Review; line: ReviewLine }) {
  return (
    <li class={styles.line} data-kept={kept} data-mark={mark} style={{ '--rows': rows }}>
      <span class={styles.sign} aria-hidden="true">
        {LINE_SIGNS[mark] || '•'}
      </span>
      <span class={styles.text} dir="auto">
        {text}
      </span>
      <Out {...{ text, kept }} onKeep={(keep) => review.keepLine(id, keep)} />
    </li>
  );
}

function Out({ text, kept, onKeep }: { text: string; kept: boolean; onKeep: (keep: boolean) => void }) {
  const name = kept ? i18n.t('review.out', { text: isolated(text) }) : i18n.t('review.back', { text: isolated(text) });
  return (
    <IconButton icon={kept ? X : Undo2} size={0.875} name={name} class={styles.out} onClick={() => onKeep(!kept)} />
  );
}
