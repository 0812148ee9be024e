import { CalendarCog, CalendarPlus, RefreshCw } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { firstName } from '@/utils/domain/repair/first-name';
import type { ProposedTime, RepairView } from '@/utils/domain/views/repair-view';
import { dayAndTimeRange, dayOfInstant, timeRange } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import type { Repair } from '@/utils/state/repair-model';
import { OwnTime } from './own-time';
import styles from './repair-card.module.css';

/** Three free times, others, or one's own; then the calendar's page for the one that was chosen. */
export function AskForTime({ repair, view }: { repair: Repair; view: RepairView }) {
  const { times } = repair;
  const group = useId();
  const shown = times.shown.value;
  const chosen = times.typed.value === null ? times.time.value?.start : null;
  return (
    <div class={styles.times}>
      <fieldset class={styles.choices}>
        <legend class={styles.label}>{i18n.t('repair.time')}</legend>
        <div aria-live="polite" class={styles.offers}>
          {shown.map((time) => (
            <label key={time.start} class={styles.choice}>
              <input
                type="radio"
                name={group}
                checked={time.start === chosen}
                onChange={() => times.pick(time.start)}
              />
              <Offer time={time} view={view} />
            </label>
          ))}
        </div>
        <label class={styles.choice}>
          <input type="radio" name={group} checked={times.typed.value !== null} onChange={() => times.type({})} />
          <span>{i18n.t('repair.own.label')}</span>
        </label>
      </fieldset>
      <OwnTime times={times} />
      <div class={styles.row}>
        <p class={styles.hint}>{shown.length > 0 ? i18n.t('repair.free') : i18n.t('repair.noTime')}</p>
        {times.hasOthers.value && (
          <Button size="small" kind="quiet" icon={RefreshCw} onClick={times.others}>
            {i18n.t('repair.others')}
          </Button>
        )}
      </div>
      <Calendar repair={repair} view={view} />
    </div>
  );
}

/** The user's time, and the other side's beside it where that is another. */
function Offer({ time: { start, end, timeZone }, view }: { time: ProposedTime; view: RepairView }) {
  const { theirZone, meeting } = view;
  const theirs = theirZone === null ? null : dayAndTimeRange(start, end, theirZone);
  const differs = theirs !== null && theirs !== dayAndTimeRange(start, end, timeZone);
  return (
    <span class={styles.offer}>
      <span>{dayOfInstant(start, Date.now(), timeZone)}</span>
      <span class={styles.clock}>{timeRange(start, end, timeZone)}</span>
      {differs && (
        <span class={styles.theirs} dir="auto">
          {i18n.t('repair.theirs', { time: theirs, name: isolated(firstName(meeting.personName)) })}
        </span>
      )}
    </span>
  );
}

/** A new event in the calendar's own form, or the old one where it still stands. */
function Calendar({ repair, view }: { repair: Repair; view: RepairView }) {
  const link = repair.eventLink.value;
  const outside = { target: '_blank', rel: 'noreferrer', onClick: repair.markUsed };
  if (!link) return null;
  return (
    <>
      <div class={styles.row}>
        <a class={styles.main} href={link} {...outside}>
          <Icon of={CalendarPlus} />
          {view.composeAt === 'google' ? i18n.t('repair.google') : i18n.t('repair.outlook')}
        </a>
        {view.eventAddress && (
          <a class={styles.link} href={view.eventAddress} title={i18n.t('repair.moveHint')} {...outside}>
            <Icon of={CalendarCog} />
            {i18n.t('repair.move')}
          </a>
        )}
      </div>
      {view.email === null && (
        <p class={styles.hint}>{i18n.t('repair.noEmail', { name: isolated(view.meeting.personName) })}</p>
      )}
    </>
  );
}
