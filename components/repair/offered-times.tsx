import { RefreshCw } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { firstName } from '@/utils/domain/repair/first-name';
import { instantToDate } from '@/utils/domain/time/zone';
import type { ProposedTime } from '@/utils/domain/views/repair-view';
import { dayAndTimeRange, dayOfInstant, timeRange } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import type { RepairTimes } from '@/utils/state/repair-times';
import { OwnTime } from './own-time';
import styles from './repair-card.module.css';

interface OfferedTimesProps {
  times: RepairTimes;
  /** Where the other side works; null: not known, or here. */
  theirZone: string | null;
  personName: string;
}

/** Three free times, others, or one's own. */
export function OfferedTimes({ times, theirZone, personName }: OfferedTimesProps) {
  const group = useId();
  const shown = times.shown.value;
  const chosen = times.typed.value === null ? times.time.value?.start : null;
  return (
    <>
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
              <Offer {...{ time, theirZone, personName }} />
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
        {times.typed.value === null && (
          <p class={styles.hint}>{shown.length > 0 ? i18n.t('repair.free') : i18n.t('repair.noTime')}</p>
        )}
        {times.hasOthers.value && (
          <Button size="small" kind="quiet" icon={RefreshCw} onClick={times.others}>
            {i18n.t('repair.others')}
          </Button>
        )}
      </div>
    </>
  );
}

/** The user's time, and the other side's beside it where that is another. */
function Offer({ time, theirZone, personName }: Omit<OfferedTimesProps, 'times'> & { time: ProposedTime }) {
  const { start, end, timeZone } = time;
  const theirs = theirZone === null ? null : timesElsewhere(time, theirZone);
  return (
    <span class={styles.offer}>
      <span>{dayOfInstant(start, Date.now(), timeZone)}</span>
      <span class={styles.clock}>{timeRange(start, end, timeZone)}</span>
      {theirs && (
        <span class={styles.theirs} dir="auto">
          {i18n.t('repair.theirs', { time: theirs, name: isolated(firstName(personName)) })}
        </span>
      )}
    </span>
  );
}

/** The same time on the other side's clock, with the day where that is another, too; null where it is the same. */
function timesElsewhere({ start, end, timeZone }: ProposedTime, theirZone: string): string | null {
  if (dayAndTimeRange(start, end, theirZone) === dayAndTimeRange(start, end, timeZone)) return null;
  const sameDay = instantToDate(start, theirZone) === instantToDate(start, timeZone);
  return sameDay ? timeRange(start, end, theirZone) : dayAndTimeRange(start, end, theirZone);
}
