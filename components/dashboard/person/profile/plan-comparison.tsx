import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import type { Toasts } from '@/components/ui/toasts';
import { favouredMinutes, isTooLong, suggestLength } from '@/utils/domain/rhythm/suggest-length';
import { suggestRhythm } from '@/utils/domain/rhythm/suggest-rhythm';
import type { WorkField } from '@/utils/domain/rows/person';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { ProfileView } from '@/utils/domain/views/profile-view';
import type { Person } from '@/utils/state/dashboard/person-model';
import { profileFacts } from '@/utils/state/templates/facts';
import { lengthReason, lengthWords, minutesWords } from '../../../shared/length-words';
import { reasonWords, rhythmWords } from '../../../shared/rhythm/rhythm-words';
import { wayBack } from '../../../shared/way-back';
import styles from './profile.module.css';

/** Something that can be planned, as it is, as it goes, and as it would do best; each with its reason in a line. */
interface Compared {
  name: string;
  planned: string;
  /** The user chose it; otherwise the calendar leads. */
  chosen: boolean;
  lately: string | null;
  latelyFrom: string;
  favoured: string;
  because: string;
  /** Plans what is favoured and returns how to take it back; null: it is planned already. */
  take: (() => () => void) | null;
}

interface PlanComparisonProps {
  view: PersonView;
  person: Person;
  lately: ProfileView['lately'];
  ownField: WorkField | null;
  toasts: Toasts;
}

/** What was planned beside what the calendar shows and what the evidence favours: how often, and how long. */
export function PlanComparison({ view, person, lately, ownField, toasts }: PlanComparisonProps) {
  const facts = profileFacts(view.person, ownField, Date.now());
  const inCrisis = view.rhythm?.crisis?.on === true;
  const both = [
    rhythmOf(view, person, lately, suggestRhythm(facts)),
    lengthOf(view, person, lately, suggestLength({ ...facts, inCrisis })),
  ];
  return (
    <div class={styles.plans}>
      {both.map((one) => (
        <Comparison key={one.name} of={one} toasts={toasts} />
      ))}
    </div>
  );
}

function rhythmOf(
  { person: who }: PersonView,
  person: Person,
  lately: ProfileView['lately'],
  { days, reason }: ReturnType<typeof suggestRhythm>,
): Compared {
  const { rhythmChosen: chosen, rhythmDays } = who;
  const planned = chosen && rhythmDays !== null ? rhythmDays : null;
  return {
    ...{ name: i18n.t('rhythm.heading'), chosen },
    planned: planned === null ? i18n.t('plan.asCalendar') : rhythmWords(planned),
    lately: lately.rhythmDays === null ? null : rhythmWords(lately.rhythmDays),
    latelyFrom: i18n.t('plan.from.rhythm'),
    ...{ favoured: rhythmWords(days), because: reasonWords(reason) },
    take:
      planned === days
        ? null
        : () => {
            person.setRhythm(days);
            return () => person.setRhythm(planned);
          },
  };
}

function lengthOf(
  { person: who }: PersonView,
  person: Person,
  lately: ProfileView['lately'],
  favoured: ReturnType<typeof suggestLength>,
): Compared {
  const { minutes } = who.profile;
  const wanted = favouredMinutes(favoured);
  const fits = minutes !== null && minutes >= favoured.from && minutes <= wanted;
  return {
    ...{ name: i18n.t('plan.length'), chosen: minutes !== null },
    planned: minutes === null ? i18n.t('plan.asCalendar') : minutesWords(minutes),
    lately: lately.minutes === null ? null : minutesWords(lately.minutes),
    latelyFrom: isTooLong(lately.minutes) ? i18n.t('plan.from.tooLong') : i18n.t('plan.from.length'),
    ...{ favoured: lengthWords(favoured), because: lengthReason(favoured) },
    // A crisis ends by itself, and its length with it.
    take:
      fits || favoured.reason === 'crisis'
        ? null
        : () => {
            person.setProfile({ minutes: wanted });
            return () => person.setProfile({ minutes });
          },
  };
}

function Comparison({ of, toasts }: { of: Compared; toasts: Toasts }) {
  const { take } = of;
  return (
    <div>
      <h3 class={part.label}>{of.name}</h3>
      <dl class={styles.comparison}>
        <div>
          <dt>{i18n.t('plan.planned')}</dt>
          <dd>{of.planned}</dd>
          <dd class={part.hint}>{of.chosen ? i18n.t('plan.from.you') : i18n.t('plan.from.nobody')}</dd>
        </div>
        <div>
          <dt>{i18n.t('plan.lately')}</dt>
          <dd>{of.lately ?? '–'}</dd>
          <dd class={part.hint}>{of.lately === null ? i18n.t('plan.from.unknown') : of.latelyFrom}</dd>
        </div>
        <div>
          <dt>{i18n.t('plan.favoured')}</dt>
          <dd>{of.favoured}</dd>
          <dd class={part.hint}>{of.because}</dd>
          {take && (
            <dd>
              <Button
                size="small"
                onClick={() => toasts.show(i18n.t('plan.taken', { what: of.favoured }), wayBack(take()))}
              >
                {i18n.t('plan.take', { what: of.favoured })}
              </Button>
            </dd>
          )}
        </div>
      </dl>
    </div>
  );
}
