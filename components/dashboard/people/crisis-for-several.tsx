import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import part from '@/components/ui/part.module.css';
import type { Toasts } from '@/components/ui/toasts';
import { type CrisisFields, crisisFields, NO_CRISIS } from '@/utils/domain/rhythm/crisis';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonEntry } from '@/utils/domain/views/dashboard-view';
import { dayOfDate } from '@/utils/i18n/dates';
import type { People } from '@/utils/state/dashboard/people-model';
import { localDate } from '@/utils/state/local-date';
import { CrisisForm } from '../../shared/rhythm/crisis-form';
import { CrisisStrip } from '../../shared/rhythm/crisis-strip';
import { wayBack } from '../../shared/way-back';
import styles from '../page.module.css';

interface CrisisForSeveralProps {
  people: People;
  everyone: readonly PersonEntry[];
  toasts: Toasts;
  onDone: () => void;
}

/** A rough time with several people at once: all who report to the user, until somebody is left out. */
export function CrisisForSeveral({ people, everyone, toasts, onDone }: CrisisForSeveralProps) {
  const reports = everyone.filter(({ relation }) => relation === 'report').map(({ id }) => id);
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(() => new Set(reports));
  const today = localDate(Date.now());
  const ids = [...chosen];
  const start = (fields: CrisisFields) => {
    const before = fieldsOf(everyone.filter(({ id }) => chosen.has(id)));
    people.setCrisis(ids.map((id) => ({ id, fields })));
    const words = i18n.t('rhythm.crisis.started', { day: dayOfDate(fields.crisisUntil!, today) });
    toasts.show(
      words,
      wayBack(() => people.setCrisis(before)),
    );
    onDone();
  };
  const choose = (id: Id, on: boolean) => setChosen(new Set(on ? [...ids, id] : ids.filter((one) => one !== id)));
  return (
    <section class={styles.card}>
      <h2>{i18n.t('rhythm.crisis.several')}</h2>
      <CrisisForm usualDays={null} today={today} disabled={chosen.size === 0} onStart={start} onCancel={onDone}>
        <fieldset class={styles.days}>
          <legend class={part.label}>{i18n.t('rhythm.crisis.who')}</legend>
          {reports.length > 1 && (
            <Who
              name={i18n.t('rhythm.crisis.reports')}
              checked={reports.every((id) => chosen.has(id))}
              onChecked={(on) =>
                setChosen(new Set([...ids.filter((id) => !reports.includes(id)), ...(on ? reports : [])]))
              }
            />
          )}
          {everyone.map(({ id, name }) => (
            <Who key={id} name={name} checked={chosen.has(id)} onChecked={(on) => choose(id, on)} />
          ))}
        </fieldset>
      </CrisisForm>
    </section>
  );
}

function Who({ name, checked, onChecked }: { name: string; checked: boolean; onChecked: (on: boolean) => void }) {
  const id = useId();
  return (
    <span class={styles.day}>
      <Checkbox checked={checked} onChecked={onChecked} labelledBy={id} />
      <span id={id} dir="auto">
        {name}
      </span>
    </span>
  );
}

/** With how many a crisis lasts, and the way out for all of them. */
export function CrisisWithSeveral({ people, everyone, toasts }: Omit<CrisisForSeveralProps, 'onDone'>) {
  const running = everyone.filter(({ rhythm }) => rhythm?.crisis?.on);
  if (running.length === 0) return null;
  const end = () => {
    const before = fieldsOf(running);
    people.setCrisis(running.map(({ id }) => ({ id, fields: NO_CRISIS })));
    toasts.show(
      i18n.t('rhythm.crisis.ended'),
      wayBack(() => people.setCrisis(before)),
    );
  };
  return (
    <CrisisStrip
      words={i18n.t('rhythm.crisis.running', running.length)}
      endWords={running.length > 1 ? i18n.t('rhythm.crisis.endAll') : undefined}
      onEnd={end}
    />
  );
}

/** What each had before, to put it back. */
function fieldsOf(entries: readonly PersonEntry[]): { id: Id; fields: CrisisFields }[] {
  return entries.map(({ id, rhythm }) => ({ id, fields: crisisFields(rhythm?.crisis ?? null) }));
}
