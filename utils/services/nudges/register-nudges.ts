import type { TableName } from '@/utils/domain/rows/tables';
import { browser } from '@/utils/platform/browser';
import type { WorkerContext } from '../worker-context';
import { answerNudge } from './answer-nudge';
import { wakeNudges } from './wake-nudges';

/** What nudges follow from. Their own table is not among them: they would wake themselves. */
const CAUSES: ReadonlySet<TableName> = new Set(['meeting', 'setting', 'person', 'feedback']);
/** A calendar page that is read writes many meetings in a row. */
const GATHER_MS = 400;
/** A worker that was started for a click answers that first. */
const AFTER_START_MS = 1_500;

/**
 * Nudges: registered in the worker's first tick, because the browser delivers the event that woke the worker right
 * after. Any alarm (the next nudge's or the heartbeat), any start and any change of a meeting leads to the same wake.
 */
export function registerNudges(context: WorkerContext): void {
  const wake = () => void wakeNudges(context).catch(() => undefined);
  const answer = (id: string, button: number | null) => void answerNudge(context, id, button).catch(() => undefined);
  browser.alarms.onAlarm.addListener(wake);
  browser.runtime.onStartup.addListener(wake);
  browser.runtime.onInstalled.addListener(wake);
  browser.notifications.onClicked.addListener((id) => answer(id, null));
  // Absent in Firefox.
  browser.notifications.onButtonClicked?.addListener((id, button) => answer(id, button));
  let gathering = false;
  const wakeSoon = (ms: number) => {
    if (gathering) return;
    gathering = true;
    setTimeout(() => {
      gathering = false;
      wake();
    }, ms);
  };
  context.onChange((tables) => {
    if (tables.some((table) => CAUSES.has(table))) wakeSoon(GATHER_MS);
  });
  wakeSoon(AFTER_START_MS);
}
