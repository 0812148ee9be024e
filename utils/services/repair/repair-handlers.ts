import type { OwnHandlers } from '../own-page-handlers';
import type { WorkerContext } from '../worker-context';
import { repairView } from './repair-view';

/** What the repair kit answers to own pages. */
export function repairHandlers(context: WorkerContext): Pick<OwnHandlers, 'view/repair'> {
  return { 'view/repair': ({ meetingId }) => repairView(context, meetingId) };
}
