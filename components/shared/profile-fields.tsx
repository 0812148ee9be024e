import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { settledOn, stageOf } from '@/utils/domain/people/stage';
import { EMPLOYMENTS, PLACES, STAGES, USUAL_MINUTES, WORK_FIELDS, type WorkField } from '@/utils/domain/rows/person';
import type { PersonProfile } from '@/utils/domain/views/parts';
import { dayOfDate } from '@/utils/i18n/dates';
import { minutesWords } from './length-words';
import styles from './profile-fields.module.css';
import { employmentWords, fieldWords, placeWords, stageWords } from './profile-words';

interface ProfileFieldsProps {
  profile: PersonProfile;
  /** The user's own field of work: everyone's of whom nothing else was said. */
  ownField: WorkField | null;
  /** Where the person is. */
  today: string;
  onProfile: (fields: Partial<PersonProfile>) => void;
}

interface ChoiceProps<V extends string> {
  label: string;
  value: V | null;
  values: readonly V[];
  words: (value: V) => string;
  /** What the first line says: nothing is known, or what follows from elsewhere. */
  unsaid?: string;
  onValue: (value: V | null) => void;
}

function Choice<V extends string>({ label, value, values, words, unsaid, onValue }: ChoiceProps<V>) {
  return (
    <Select<V | ''>
      label={label}
      value={value ?? ''}
      onValue={(chosen) => onValue(chosen === '' ? null : chosen)}
      options={[
        { value: '', label: unsaid ?? i18n.t('profile.unsaid') },
        ...values.map((one) => ({ value: one, label: words(one) })),
      ]}
    />
  );
}

/** The usual ones, and the one that was chosen elsewhere. */
function lengths(chosen: number | null): string[] {
  const all =
    chosen === null || USUAL_MINUTES.includes(chosen)
      ? USUAL_MINUTES
      : [...USUAL_MINUTES, chosen].sort((a, b) => a - b);
  return all.map(String);
}

let known: readonly string[] | null = null;

/** All that the browser knows, asked for once; and the chosen one, which another browser may call otherwise. */
function zones(chosen: string | null): readonly string[] {
  known ??= Intl.supportedValuesOf('timeZone');
  return chosen === null || known.includes(chosen) ? known : [chosen, ...known];
}

/** "America / New York" */
function zoneWords(zone: string): string {
  return zone.replaceAll('_', ' ').replaceAll('/', ' / ');
}

/** What is known of somebody at work. Each field may stay empty. */
export function ProfileFields({ profile, ownField, today, onProfile }: ProfileFieldsProps) {
  const { stage, since } = profile;
  const isNewByDate = stage === null && stageOf(profile, today) === 'new';
  return (
    <div class={styles.fields}>
      <Choice
        label={i18n.t('profile.stage')}
        value={stage}
        values={STAGES}
        words={stageWords}
        unsaid={isNewByDate ? stageWords('new') : undefined}
        onValue={(chosen) => onProfile({ stage: chosen })}
      />
      <TextField
        type="date"
        label={i18n.t('profile.since')}
        value={since ?? ''}
        // A date field is empty while a date is being typed; what isn't a day of four digits is not one yet.
        onValue={(text) => onProfile({ since: /^[12]\d{3}-\d{2}-\d{2}$/.test(text) ? text : null })}
        hint={
          isNewByDate && since ? i18n.t('profile.newUntil', { day: dayOfDate(settledOn(since), today) }) : undefined
        }
      />
      <Choice
        label={i18n.t('profile.employment')}
        value={profile.employment}
        values={EMPLOYMENTS}
        words={employmentWords}
        onValue={(employment) => onProfile({ employment })}
      />
      <Choice
        label={i18n.t('profile.place')}
        value={profile.place}
        values={PLACES}
        words={placeWords}
        onValue={(place) => onProfile({ place })}
      />
      <Choice
        label={i18n.t('profile.field')}
        value={profile.field}
        values={WORK_FIELDS}
        words={fieldWords}
        unsaid={ownField ? i18n.t('profile.sameField', { field: fieldWords(ownField) }) : undefined}
        onValue={(field) => onProfile({ field })}
      />
      <Choice
        label={i18n.t('profile.timeZone')}
        value={profile.timeZone}
        values={zones(profile.timeZone)}
        words={zoneWords}
        unsaid={i18n.t('profile.sameZone')}
        onValue={(timeZone) => onProfile({ timeZone })}
      />
      <Choice
        label={i18n.t('profile.minutes')}
        value={profile.minutes === null ? null : String(profile.minutes)}
        values={lengths(profile.minutes)}
        words={(minutes) => minutesWords(Number(minutes))}
        unsaid={i18n.t('plan.asCalendar')}
        onValue={(minutes) => onProfile({ minutes: minutes === null ? null : Number(minutes) })}
      />
      <p class={styles.hint}>{i18n.t('profile.hint')}</p>
    </div>
  );
}
