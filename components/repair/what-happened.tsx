import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import part from '@/components/ui/part.module.css';
import { Segmented } from '@/components/ui/segmented';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { firstName } from '@/utils/domain/repair/first-name';
import type { MeetingSource } from '@/utils/domain/views/meeting-history-view';
import type { RepairView } from '@/utils/domain/views/repair-view';
import { dayAndTime, relativeDays, timeRange } from '@/utils/i18n/dates';
import { localDate } from '@/utils/state/local-date';
import type { Repair } from '@/utils/state/repair-model';
import { sourceWords } from '../shared/meeting-history/source-words';
import { stateReasonWords } from '../shared/meeting-state/state-reason-words';
import styles from './repair-card.module.css';
import { RepairVoice } from './repair-voice';

/** "today 09:12" */
function seenWords(at: number): string {
  return localDate(at) === localDate(Date.now()) ? `${relativeDays(0)} ${timeRange(at, null)}` : dayAndTime(at);
}

/** Where it was read and when: "Read in Google Calendar, today 09:12". */
function chipWords({ sources, meeting }: RepairView): string {
  const [latest] = sources;
  if (meeting.stateReason.startsWith('user-said')) return i18n.t('repair.why.said');
  if (!latest || meeting.stateReason === 'past-without-sign') return i18n.t('repair.why.nothing');
  return i18n.t('repair.why.chip', { source: nameOf(latest), when: seenWords(latest.seenAt) });
}

function nameOf({ name, site }: MeetingSource): string {
  return name ?? i18n.t(`dashboard.health.sites.${site}`);
}

/** How Halfhour knows, who it was, and a way to say that it is wrong. */
export function WhatHappened({ repair, view }: { repair: Repair; view: RepairView }) {
  const { cause, meeting, sources } = view;
  const tell = useContext(RepairVoice);
  const off = cause === 'cancelled' || cause === 'declined';
  // Once asked it stays in its place: what moves away under a click is lost.
  const [asks] = useState(off && view.by === 'unknown');
  if (cause === 'moved') return null;
  const stands = () => void repair.stands().then(() => tell?.(i18n.t('repair.why.stands')));
  const who = off && <Who repair={repair} view={view} />;
  return (
    <div class={part.part}>
      {asks && who}
      <Disclosure
        kind="link"
        summary={
          <>
            <VisuallyHidden>{i18n.t('repair.why.more')}: </VisuallyHidden>
            <span dir="auto" class={styles.chip}>
              {chipWords(view)}
            </span>
          </>
        }
      >
        <div class={styles.why}>
          <p>{stateReasonWords(meeting.stateReason, meeting.personName)}</p>
          {sources.map((source) => (
            <p key={`${source.kind} ${source.site} ${source.name}`} class={styles.hint} dir="auto">
              {sourceWords(source)}
            </p>
          ))}
          {!asks && who}
          {off && (
            <div class={styles.row}>
              <Button size="small" onClick={stands}>
                {i18n.t('history.stands')}
              </Button>
            </div>
          )}
        </div>
      </Disclosure>
    </div>
  );
}

function Who({ repair, view }: { repair: Repair; view: RepairView }) {
  return (
    <div class={styles.who}>
      <span class={styles.label}>{i18n.t('repair.why.who')}</span>
      <Segmented
        small
        name={i18n.t('repair.why.who')}
        value={view.by}
        onValue={repair.sayWho}
        options={[
          { value: 'me', label: i18n.t('repair.why.me') },
          { value: 'them', label: firstName(view.meeting.personName) },
          { value: 'unknown', label: i18n.t('repair.why.unknown') },
        ]}
      />
    </div>
  );
}
