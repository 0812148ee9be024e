import { createModel } from '@preact/signals';
import type { Id } from '@/utils/domain/rows/row';
import type { InsightsView } from '@/utils/domain/views/insights-view';
import { follow } from '../follow';
import { presetDays } from '../insights/presets';
import { createLiveView } from '../live-view';
import { localDate } from '../local-date';
import type { WorkerPort } from '../worker-port';

/** What is counted of one person in the last twelve weeks. `firstDay`: 0 for Sunday, where weeks begin. */
export const PersonFiguresModel = createModel((port: WorkerPort, personId: Id, firstDay: number) => {
  const about = { kind: 'person', id: personId } as const;
  const live = createLiveView<InsightsView>(() =>
    port.ask('view/insights', { about, days: presetDays('quarter', localDate(Date.now())), firstDay }),
  );
  return {
    view: live.shown,
    error: live.error,
    start: () => follow(port, live),
  };
});
