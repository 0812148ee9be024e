import { createModel } from '@preact/signals';
import type { ObservationKey } from '@/utils/domain/insights/observations/observation';
import type { Id } from '@/utils/domain/rows/row';
import type { ObservationsView } from '@/utils/domain/views/observations-view';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** What is worth a look, with one person or with everyone; each can be put away, and brought back. */
export const ObservationsModel = createModel((port: WorkerPort, personId: Id | null) => {
  const live = createLiveView<ObservationsView>(() => port.ask('view/observations', { personId }));
  const say = (of: Id, key: ObservationKey, how: 'while' | 'good' | 'never') =>
    port.write('observation/hush', { personId: of, key, how });
  return {
    view: live.shown,
    error: live.error,
    start: () => follow(port, live),
    /** `while`: not now; `good`: not for this person. Returns how to take it back. */
    putAway: (of: Id, key: ObservationKey, how: 'while' | 'good') => {
      live.edit(
        (view) => ({
          hushed: view.hushed + 1,
          observations: view.observations.filter((one) => one.personId !== of || one.key !== key),
        }),
        () => say(of, key, how),
      );
      return () => void say(of, key, 'never').then(live.reload);
    },
    bringBack: async () => {
      if (personId !== null) await port.write('observation/unhush', { personId });
      await live.reload();
    },
  };
});

export type Observations = InstanceType<typeof ObservationsModel>;
