import { computed, createModel, effect, signal } from '@preact/signals';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { DayRange } from '@/utils/domain/insights/range';
import type { InsightsAbout, InsightsView } from '@/utils/domain/views/insights-view';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';
import { type Preset, presetDays } from './presets';

/** What is counted over a span of time, of whom the page is about. The span is remembered in the settings. */
export const InsightsModel = createModel(
  (port: WorkerPort, about: InsightsAbout, today: CalendarDate, firstDay: number) => {
    const preset = signal<Preset | null>(null);
    const own = signal<DayRange>(presetDays('quarter', today));
    const days = computed(() => {
      const chosen = preset.value;
      if (chosen === null) return null;
      return chosen === 'own' ? own.value : presetDays(chosen, today);
    });
    /** A first day after the last one is no span that could be asked for. */
    const swapped = computed(() => days.value !== null && days.value.first > days.value.last);
    const live = createLiveView<InsightsView>(() => port.ask('view/insights', { about, days: days.peek()!, firstDay }));
    return {
      view: live.shown,
      error: live.error,
      preset: computed(() => preset.value),
      own: computed(() => own.value),
      swapped,
      start: () => {
        void port.ask('view/settings').then(({ insightsSpan }) => {
          preset.value ??= insightsSpan;
        });
        // What can't be asked for leaves the last answer in sight.
        const ask = () => {
          if (days.value !== null && !swapped.value) void live.reload();
        };
        const stopAsking = effect(ask);
        const stopHearing = port.onChanged(ask);
        return () => {
          stopAsking();
          stopHearing();
        };
      },
      choose: (chosen: Preset) => {
        // One's own days begin where one looked last.
        if (chosen === 'own' && days.peek()) own.value = days.peek()!;
        preset.value = chosen;
        if (chosen !== 'own') void port.write('settings/patch', { insightsSpan: chosen });
      },
      setDays: (fields: Partial<DayRange>) => {
        own.value = { ...own.peek(), ...fields };
      },
    };
  },
);

export type Insights = InstanceType<typeof InsightsModel>;
