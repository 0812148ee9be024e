import type { OwnHandlers } from '../own-handlers';
import type { WorkerContext } from '../worker-context';
import { askForTime, reopenRepair, sayWho, settleRepair } from './repair-commands';
import { repairView } from './repair-view';

/** What the repair kit answers to own pages. */
export type RepairHandlers = Pick<
  OwnHandlers,
  'view/repair' | 'repair/ask' | 'repair/settle' | 'repair/reopen' | 'repair/who'
>;

export function repairHandlers(context: WorkerContext): RepairHandlers {
  return {
    'view/repair': ({ meetingId }) => repairView(context, meetingId),
    'repair/ask': (command) => askForTime(context, command),
    'repair/settle': (command) => settleRepair(context, command),
    'repair/reopen': (command) => reopenRepair(context, command),
    'repair/who': (command) => sayWho(context, command),
  };
}
