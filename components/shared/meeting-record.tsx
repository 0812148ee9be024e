import { Check, Lock, Minus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { Skeleton } from '@/components/ui/skeleton';
import { bySection } from '@/utils/domain/agenda/by-section';
import type { MeetingRecord, TopicView } from '@/utils/domain/views/parts';
import { CameOfIt } from './came-of-it';
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

interface Line extends Pick<TopicView, 'id' | 'text' | 'done'> {
  who?: string;
  detail?: string | null;
  outcome?: string | null;
}

function Lines({ lines }: { lines: Line[] }) {
  return (
    <ul class={styles.lines}>
      {lines.map((line) => (
        <li key={line.id} class={styles.line}>
          <Icon of={line.done ? Check : Minus} size={0.75} class={styles.mark} />
          <div class={styles.words}>
            <span dir="auto">
              {line.who && <span class={styles.who}>{line.who}: </span>}
              {line.text}
            </span>
            {line.detail && <Markdown text={line.detail} />}
            {line.outcome && <CameOfIt outcome={line.outcome} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What was talked about, under the parts of that agenda. */
function Topics({ record }: { record: MeetingRecord }) {
  const { sections, loose } = bySection(record.topics, record.sections);
  return (
    <>
      {sections
        .filter(({ topics }) => topics.length > 0)
        .map(({ section, topics }) => (
          <div key={section.id}>
            <p dir="auto" class={styles.section}>
              {section.title}
            </p>
            <Lines lines={topics} />
          </div>
        ))}
      {loose.length > 0 && <Lines lines={loose} />}
    </>
  );
}

/** What was said in one meeting, to read; its shape until that is known. */
export function MeetingRecordView({ record }: { record: MeetingRecord | undefined }) {
  if (!record) return <Skeleton lines={[70, 50]} name={i18n.t('ui.loading')} />;
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
          <Topics record={record} />
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
