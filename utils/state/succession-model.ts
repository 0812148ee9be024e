import { createModel, signal } from '@preact/signals';
import type { Id } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import type { SheetWords, SuccessionView } from '@/utils/domain/views/succession-view';
import { follow } from './follow';
import { createLiveView } from './live-view';
import { createSaveSign } from './panel/save-sign';
import type { WorkerPort } from './worker-port';

const TOUCHING: readonly TableName[] = ['succession', 'person', 'setting'];

/** The private sheet on what somebody, or oneself, may be ready for. Kept as it is typed. */
export const SuccessionModel = createModel((port: WorkerPort, personId: Id, now: () => number = Date.now) => {
  const live = createLiveView<SuccessionView>(() => port.ask('view/succession', { personId }));
  const sign = createSaveSign({ pending: port.pending, trouble: port.trouble, notes: signal([]) });
  return {
    view: live.shown,
    error: live.error,
    failure: live.failure,
    sign: sign.shown,
    start: () => {
      const stop = follow(port, live, TOUCHING);
      const stopSign = sign.start();
      return () => {
        stop();
        stopSign();
      };
    },
    /** `pairId`: of the sheet on which it was typed; under cover the view doesn't know it any more. */
    write: (pairId: Id, fields: Partial<SheetWords>) =>
      live.edit(
        (view) => ({ ...view, sheet: { ...view.sheet, ...fields, changedAt: now() } }),
        () => port.write('succession/write', { pairId, fields }),
      ),
  };
});

export type Succession = InstanceType<typeof SuccessionModel>;
