import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import type { SeveralFields } from '@/utils/domain/people/person-fields';
import { EMPLOYMENTS, PLACES, RELATIONS, STAGES, USUAL_MINUTES, WORK_FIELDS } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import type { PeopleGroup } from '@/utils/domain/views/dashboard-view';
import { minutesWords } from '../../shared/length-words';
import { employmentWords, fieldWords, placeWords, stageWords } from '../../shared/profile-words';
import { relationWords } from '../../shared/relation-picker';
import { rhythmWords } from '../../shared/rhythm/rhythm-words';

const RHYTHMS = [7, 14, 21, 28, 91, 182, 365];
/** What stands in a list for "leave it" and for "nothing is said of it". */
const AS_IS = 'as-is';
const UNSAID = 'unsaid';

interface FieldProps<V extends string> {
  label: string;
  /** Undefined: it stays. */
  value: V | null | undefined;
  values: readonly V[];
  words: (value: V) => string;
  /** What it is called when it is emptied; left out: it can't be. */
  unsaid?: string;
  onValue: (value: V | null | undefined) => void;
}

function Field<V extends string>({ label, value, values, words, unsaid, onValue }: FieldProps<V>) {
  return (
    <Select<V | typeof AS_IS | typeof UNSAID>
      label={label}
      value={value === undefined ? AS_IS : (value ?? UNSAID)}
      onValue={(chosen) => onValue(chosen === AS_IS ? undefined : chosen === UNSAID ? null : chosen)}
      options={[
        { value: AS_IS, label: i18n.t('people.asIs') },
        ...(unsaid === undefined ? [] : [{ value: UNSAID, label: unsaid } as const]),
        ...values.map((one) => ({ value: one, label: words(one) })),
      ]}
    />
  );
}

interface NumberFieldProps extends Pick<FieldProps<string>, 'label' | 'unsaid'> {
  value: number | null | undefined;
  values: readonly number[];
  words: (value: number) => string;
  onValue: (value: number | null | undefined) => void;
}

function NumberField({ value, values, words, onValue, ...field }: NumberFieldProps) {
  return (
    <Field
      {...field}
      value={typeof value === 'number' ? String(value) : value}
      values={values.map(String)}
      words={(one) => words(Number(one))}
      onValue={(chosen) => onValue(typeof chosen === 'string' ? Number(chosen) : chosen)}
    />
  );
}

interface ProfileChoicesProps {
  fields: SeveralFields;
  onFields: (fields: SeveralFields) => void;
}

/** The fields of a profile that several people can share. */
export function ProfileChoices({ fields, onFields }: ProfileChoicesProps) {
  const unsaid = i18n.t('profile.unsaid');
  const { relation, stage, employment, place, field, minutes, rhythmDays } = fields;
  return (
    <>
      <Field
        {...{ label: i18n.t('person.relation'), value: relation, values: RELATIONS, words: relationWords }}
        onValue={(chosen) => onFields({ relation: chosen ?? undefined })}
      />
      <NumberField
        {...{ label: i18n.t('person.rhythm'), value: rhythmDays, values: RHYTHMS, words: rhythmWords }}
        unsaid={i18n.t('person.rhythms.auto')}
        onValue={(chosen) => onFields({ rhythmDays: chosen })}
      />
      <NumberField
        {...{ label: i18n.t('profile.minutes'), value: minutes, values: USUAL_MINUTES, words: minutesWords }}
        unsaid={i18n.t('plan.asCalendar')}
        onValue={(chosen) => onFields({ minutes: chosen })}
      />
      <Field
        {...{ label: i18n.t('profile.stage'), value: stage, values: STAGES, words: stageWords, unsaid }}
        onValue={(chosen) => onFields({ stage: chosen })}
      />
      <Field
        {...{ label: i18n.t('profile.employment'), value: employment, values: EMPLOYMENTS, words: employmentWords }}
        unsaid={unsaid}
        onValue={(chosen) => onFields({ employment: chosen })}
      />
      <Field
        {...{ label: i18n.t('profile.place'), value: place, values: PLACES, words: placeWords, unsaid }}
        onValue={(chosen) => onFields({ place: chosen })}
      />
      <Field
        {...{ label: i18n.t('profile.field'), value: field, values: WORK_FIELDS, words: fieldWords, unsaid }}
        onValue={(chosen) => onFields({ field: chosen })}
      />
    </>
  );
}

interface GroupChoiceProps {
  label: string;
  groups: readonly PeopleGroup[];
  value: Id | null;
  onValue: (id: Id | null) => void;
}

/** One of the groups, or none. */
export function GroupChoice({ label, groups, value, onValue }: GroupChoiceProps) {
  return (
    <Select
      label={label}
      value={value ?? ''}
      onValue={(id) => onValue(id || null)}
      options={[
        { value: '', label: i18n.t('people.asIs') },
        ...groups.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
