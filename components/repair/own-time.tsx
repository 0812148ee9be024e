import { i18n } from '#i18n';
import part from '@/components/ui/part.module.css';
import { TextField } from '@/components/ui/text-field';
import { localDate } from '@/utils/state/local-date';
import type { RepairTimes } from '@/utils/state/repair-times';
import styles from './repair-card.module.css';

/** The three fields of a time of one's own, and whether it is free. */
export function OwnTime({ times }: { times: RepairTimes }) {
  const typed = times.typed.value;
  if (!typed) return null;
  const doubt = times.doubt.value;
  return (
    <div class={part.part}>
      <div class={styles.fields}>
        <TextField
          type="date"
          label={i18n.t('repair.own.day')}
          value={typed.date}
          min={localDate(Date.now())}
          onValue={(date) => times.type({ date })}
        />
        <TextField
          type="time"
          label={i18n.t('repair.own.from')}
          value={typed.time}
          onValue={(time) => times.type({ time })}
        />
        <TextField
          type="number"
          label={i18n.t('repair.own.minutes')}
          value={String(typed.minutes)}
          min={5}
          max={480}
          onValue={(minutes) => times.type({ minutes: Number(minutes) })}
        />
      </div>
      <p class={doubt ? styles.doubt : styles.hint} aria-live="polite">
        {doubt ? i18n.t(`repair.own.${doubt}`) : i18n.t('repair.own.fits')}
      </p>
    </div>
  );
}
