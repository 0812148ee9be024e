import type { FirstRunProtocol } from '@/utils/messaging/first-run-protocol';
import type { Handlers } from '@/utils/messaging/gate';
import type { OwnPageSender } from '@/utils/messaging/sender';
import { showCalendar } from './meetings/show-calendar';
import { tryNudge } from './nudges/try-nudge';
import { clearSample } from './sample/clear-sample';
import { fillSample } from './sample/fill-sample';
import { sampleTexts, sampleView } from './sample/sample-view';
import type { WorkerContext } from './worker-context';

/** What somebody asks who gets to know Halfhour. */
export function firstRunHandlers(context: WorkerContext): Handlers<FirstRunProtocol, OwnPageSender> {
  return {
    'view/sample': () => sampleView(context),
    'view/sample-texts': () => sampleTexts(context),
    'sample/fill': (sample) => fillSample(context, sample),
    'sample/clear': (command) => clearSample(context, command),
    'calendar/show': ({ calendar }, sender) => showCalendar(context, calendar, sender.tabId),
    'nudge/try': () => tryNudge(context),
  };
}
