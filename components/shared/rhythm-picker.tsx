import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import { isSkipLevel } from '@/utils/domain/people/skip-level';
import type { PersonRhythm } from '@/utils/domain/rhythm/person-rhythm';
import { type RhythmSuggestion, SKIP_LEVEL_DAYS } from '@/utils/domain/rhythm/suggest-rhythm';
import type { PersonSummary } from '@/utils/domain/views/parts';
import { rhythmWords, shortReason } from './rhythm/rhythm-words';

interface RhythmPickerProps {
  person: Pick<PersonSummary, 'relation' | 'rhythmDays' | 'rhythmChosen'>;
  /** Null while it isn't known, or may not be shown. */
  rhythm: PersonRhythm | null;
  onDays: (days: number | null) => void;
}

const USUAL_DAYS = [7, 14, 21, 28, 91, 182];

/** What stands there as long as the user has not chosen. */
function unchosen({ rhythmDays, rhythmChosen }: RhythmPickerProps['person'], rhythm: PersonRhythm | null): string {
  if (rhythmDays !== null && !rhythmChosen) return i18n.t('person.rhythms.read', { often: rhythmWords(rhythmDays) });
  return rhythm?.usual?.from === 'suggested' ? suggested(rhythm.suggestion) : i18n.t('person.rhythms.auto');
}

function suggested({ days, reason }: RhythmSuggestion): string {
  return i18n.t('person.rhythms.suggested', { often: rhythmWords(days), why: shortReason(reason) });
}

/** How often they meet: what the calendar says, what would fit and why, or what the user wants. */
export function RhythmPicker({ person, rhythm, onDays }: RhythmPickerProps) {
  const { relation, rhythmDays, rhythmChosen } = person;
  const chosen = rhythmChosen ? rhythmDays : null;
  const named: readonly number[] = isSkipLevel(relation) ? SKIP_LEVEL_DAYS : USUAL_DAYS;
  const own = chosen !== null && !named.includes(chosen) ? [chosen] : [];
  const words = (days: number) => (rhythm?.suggestion.days === days ? suggested(rhythm.suggestion) : rhythmWords(days));
  return (
    <Select
      label={i18n.t('person.rhythm')}
      labelHidden
      bare
      value={chosen === null ? 'auto' : String(chosen)}
      onValue={(value) => onDays(value === 'auto' ? null : Number(value))}
      options={[
        { value: 'auto', label: unchosen(person, rhythm) },
        ...[...named, ...own].map((days) => ({ value: String(days), label: words(days) })),
      ]}
    />
  );
}
