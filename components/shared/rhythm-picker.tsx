import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';

const NAMED = new Map<number, () => string>([
  [7, () => i18n.t('person.rhythms.weekly')],
  [14, () => i18n.t('person.rhythms.twoWeekly')],
  [21, () => i18n.t('person.rhythms.threeWeekly')],
  [28, () => i18n.t('person.rhythms.fourWeekly')],
  [91, () => i18n.t('person.rhythms.quarterly')],
  [182, () => i18n.t('person.rhythms.halfYearly')],
]);

export function rhythmWords(days: number): string {
  return NAMED.get(days)?.() ?? i18n.t('time.everyDays', [String(days)]);
}

interface RhythmPickerProps {
  /** Days between meetings; null when unknown. */
  days: number | null;
  /** False: read from the calendar. */
  chosen: boolean;
  onDays: (days: number | null) => void;
}

/** How often they meet: what the calendar says, or what the user wants. */
export function RhythmPicker({ days, chosen, onDays }: RhythmPickerProps) {
  const read = days === null || chosen ? null : i18n.t('person.rhythms.read', { often: rhythmWords(days) });
  const named = [...NAMED.keys()];
  const own = chosen && days !== null && !named.includes(days) ? [days] : [];
  return (
    <Select
      label={i18n.t('person.rhythm')}
      labelHidden
      bare
      value={chosen && days !== null ? String(days) : 'auto'}
      onValue={(value) => onDays(value === 'auto' ? null : Number(value))}
      options={[
        { value: 'auto', label: read ?? i18n.t('person.rhythms.auto') },
        ...[...named, ...own].map((each) => ({ value: String(each), label: rhythmWords(each) })),
      ]}
    />
  );
}
