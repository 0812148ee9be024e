import { createModel } from '@preact/signals';
import type { Id } from '@/utils/domain/rows/row';
import type { HealthView } from '@/utils/domain/views/dashboard-view';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** How well the calendars could be read. */
export const HealthModel = createModel((port: WorkerPort) => {
  const live = createLiveView<HealthView>(() => port.ask('view/health'));
  return {
    view: live.shown,
    error: live.error,
    start: () => follow(port, live, ['health']),
    reload: live.reload,
    /** The page's structure without any of its words. Rejects with `no-calendar-tab` when its tab is gone. */
    structure: (healthId: Id) => port.ask('health/structure', { healthId }),
  };
});

export type Health = InstanceType<typeof HealthModel>;
