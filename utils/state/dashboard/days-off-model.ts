import { createModel } from '@preact/signals';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { datesOff } from '@/utils/domain/days-off/days-off';
import type { DaysOffView } from '@/utils/domain/views/days-off-view';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** Which days the calendar marks as off, and the user's word against it. */
export const DaysOffModel = createModel((port: WorkerPort) => {
  const live = createLiveView<DaysOffView>(() => port.ask('view/days-off'));
  return {
    view: live.shown,
    start: () => follow(port, live, ['sighting', 'setting']),
  };
});

type Span = DaysOffView['spans'][number];

/** The days to remember as worked once the user said so of a span, or took it back. What is over is forgotten. */
export function workedAfter(
  workedDays: readonly CalendarDate[],
  span: Pick<Span, 'from' | 'to'>,
  worked: boolean,
  today: CalendarDate,
): CalendarDate[] {
  const days = datesOff([span], []);
  const others = workedDays.filter((day) => day >= today && !days.has(day));
  return (worked ? [...others, ...days] : others).sort();
}
