import { createModel } from '@preact/signals';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { InsightsAbout, InsightsView } from '@/utils/domain/views/insights-view';
import { followWhile } from '../follow';
import { createLiveView } from '../live-view';
import { createSpan } from '../span';
import type { WorkerPort } from '../worker-port';

/** What is counted over a span of time, of whom the page is about. The span is remembered in the settings. */
export const InsightsModel = createModel(
  (port: WorkerPort, about: InsightsAbout, today: CalendarDate, firstDay: number) => {
    const span = createSpan(port, 'insightsSpan', today);
    const { days, swapped } = span;
    const live = createLiveView<InsightsView>(() => port.ask('view/insights', { about, days: days.peek()!, firstDay }));
    return {
      view: live.shown,
      error: live.error,
      span,
      start: () => {
        span.recall();
        // What can't be asked for leaves the last answer in sight.
        return followWhile(port, live, () => days.value !== null && !swapped.value);
      },
    };
  },
);

export type Insights = InstanceType<typeof InsightsModel>;
