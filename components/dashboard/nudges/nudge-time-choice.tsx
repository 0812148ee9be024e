import { Select } from '@/components/ui/select';
import type { Settings } from '@/utils/domain/settings/settings';
import { TimeOfDay } from '../settings/time-of-day';
import type { NudgeChoice } from './nudge-choices';

interface NudgeTimeChoiceProps {
  time: NonNullable<NudgeChoice['time']>;
  chosen: Settings;
  choose: (fields: Partial<Settings>) => void;
}

/** When a nudge comes: one of a few leads (and the own one, should it be none of them), or a time of day. */
export function NudgeTimeChoice({ time, chosen, choose }: NudgeTimeChoiceProps) {
  const value = chosen[time.key];
  if (!('pick' in time)) {
    return <TimeOfDay label={time.label()} minutes={value} onMinutes={(minutes) => choose({ [time.key]: minutes })} />;
  }
  const offered = [...new Set([...time.pick, value])].sort((a, b) => a - b);
  return (
    <Select
      label={time.label()}
      labelHidden
      value={String(value)}
      onValue={(one) => choose({ [time.key]: Number(one) })}
      options={offered.map((one) => ({ value: String(one), label: time.words(one) }))}
    />
  );
}
