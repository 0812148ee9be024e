import { Check, Lock, Minus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import type { MeetingRecord } from '@/utils/domain/views/parts';
import { Markdown } from './editor/markdown';
import styles from './meeting-record.module.css';

function Part({ heading, children }: { heading?: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class={styles.part}>
      {heading && <p class={styles.heading}>{heading}</p>}
      {children}
    </div>
  );
}

function Lines({ lines }: { lines: { id: string; text: string; done: boolean; who?: string }[] }) {
  return (
    <ul class={styles.lines}>
      {lines.map((line) => (
        <li key={line.id} class={styles.line}>
          <Icon of={line.done ? Check : Minus} size={0.75} class={styles.mark} />
          <span dir="auto">
            {line.who && <span class={styles.who}>{line.who}: </span>}
            {line.text}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What was said in one meeting, to read. */
export function MeetingRecordView({ record }: { record: MeetingRecord }) {
  const { topics, notes, actionItems } = record;
  const shared = notes.shared.body.trim();
  const hidden = notes.private.body.trim();
  if (!shared && !hidden && topics.length === 0 && actionItems.length === 0) {
    return <p class={styles.nothing}>{i18n.t('panel.earlier.nothing')}</p>;
  }
  const promised = actionItems.map((item) => ({
    ...item,
    who: item.owner === 'me' ? i18n.t('item.me') : item.personName,
  }));
  return (
    <div class={styles.record}>
      {shared && (
        <Part>
          <Markdown text={shared} />
        </Part>
      )}
      {topics.length > 0 && (
        <Part heading={i18n.t('panel.earlier.topics')}>
          <Lines lines={topics} />
        </Part>
      )}
      {promised.length > 0 && (
        <Part heading={i18n.t('panel.earlier.items')}>
          <Lines lines={promised} />
        </Part>
      )}
      {hidden && (
        <Part
          heading={
            <>
              <Icon of={Lock} size={0.75} /> {i18n.t('panel.earlier.private')}
            </>
          }
        >
          <Markdown text={hidden} />
        </Part>
      )}
    </div>
  );
}
