import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { DayRange } from '@/utils/domain/insights/range';
import type { Settings } from '@/utils/domain/settings/settings';
import { type Preset, presetDays } from './insights/presets';
import type { WorkerPort } from './worker-port';

type SpanSetting = 'insightsSpan' | 'reviewSpan';

export interface Span<P extends Preset> {
  /** Null until it is known what was chosen last. */
  preset: ReadonlySignal<P | null>;
  own: ReadonlySignal<DayRange>;
  days: ReadonlySignal<DayRange | null>;
  /** A first day after the last one is no span that could be asked for. */
  swapped: ReadonlySignal<boolean>;
  recall: () => void;
  choose: (chosen: P) => void;
  setDays: (fields: Partial<DayRange>) => void;
}

/** Over which days one looks back: a usual span, which is remembered under a setting, or two days of one's own. */
export function createSpan<K extends SpanSetting>(
  port: WorkerPort,
  setting: K,
  today: CalendarDate,
): Span<Settings[K] | 'own'> {
  const preset = signal<Settings[K] | 'own' | null>(null);
  const own = signal<DayRange>(presetDays('quarter', today));
  const days = computed(() => {
    const chosen: Preset | null = preset.value;
    if (chosen === null) return null;
    return chosen === 'own' ? own.value : presetDays(chosen, today);
  });
  return {
    preset: computed(() => preset.value),
    own: computed(() => own.value),
    days,
    swapped: computed(() => days.value !== null && days.value.first > days.value.last),
    recall: () => {
      void port.ask('view/settings').then((settings) => {
        preset.value ??= settings[setting];
      });
    },
    choose: (chosen) => {
      // One's own days begin where one looked last.
      if (chosen === 'own' && days.peek()) own.value = days.peek()!;
      preset.value = chosen;
      if (chosen !== 'own') void port.write('settings/patch', { [setting]: chosen });
    },
    setDays: (fields) => {
      own.value = { ...own.peek(), ...fields };
    },
  };
}
