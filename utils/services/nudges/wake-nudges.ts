import { showBadge } from '../badge';
import { settlePast } from '../meetings/settle';
import type { WorkerContext } from '../worker-context';
import { claimNudges } from './claim-nudges';
import { setNextAlarm } from './next-alarm';
import { retractNudges, showNudge } from './show-nudge';

/**
 * What every wake does, whoever caused it: bring past meetings up to date, show what is due and was not shown, take
 * back what was answered, and set the next alarm. Cut off anywhere, the next wake goes on.
 */
export async function wakeNudges(context: WorkerContext): Promise<void> {
  await settlePast(context);
  const { claimed, nextAt, settings } = await claimNudges(context);
  await setNextAlarm(nextAt);
  // A browser that refuses one notification (switched off by the user) must not keep the others from being tried.
  for (const one of claimed) await showNudge(context, one, settings).catch(() => undefined);
  await retractNudges(context);
  await showBadge(context);
}
