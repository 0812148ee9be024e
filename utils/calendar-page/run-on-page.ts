import type { CalendarAdapter } from '@/utils/calendars/adapter';
import { whenIdle } from '@/utils/calendars/slices';
import { watchCalendar } from '@/utils/calendars/watch';
import type { PageReport, SelectedReport } from '@/utils/domain/calendar/page-report';
import { answerWorker, report } from '@/utils/messaging/calendar-page-end';
import type { PanelHost } from '@/utils/panel-host/panel-host';
import type { ContentScriptContext } from '@/utils/platform/content-script-context';
import { pageRuntime, pageText } from '@/utils/platform/page-runtime';
import { keepClear } from './keep-clear';
import { lateHost } from './late-host';
import { isOnlyRun } from './once-per-page';
import { stopWhenGone } from './stop-when-gone';

/** Where the panel stands until the worker has said what the user chose. */
const USUAL_PLACEMENT = { side: 'right', width: 380 } as const;

/**
 * One run of Halfhour on one calendar page: what the adapter reads is reported, and the worker says whether the
 * panel's frame shows. Reports may fail (the worker is being replaced): the next change reports again.
 */
export function runOnPage(adapter: CalendarAdapter, context: ContentScriptContext): void {
  if (window.top !== window || !isOnlyRun(context)) return;
  const host = lateHost({
    url: pageRuntime()?.getURL('/panel.html') ?? '',
    placement: USUAL_PLACEMENT,
    labels: () => ({ panel: pageText('host.panel'), open: pageText('host.open'), resize: pageText('host.resize') }),
    onPlaced: (placement) => void report('calendar/placed', placement).catch(() => undefined),
    signal: context.signal,
  });
  stopWhenGone(context);
  report('calendar/placement', undefined).then(host.place, () => undefined);
  const readNow = watchCalendar(
    adapter,
    {
      onPage: (page) => void reportPage(page, host),
      onSelected: (selected) =>
        void reportSelected(selected, host).then(() => keepClear(adapter, host, context.signal)),
    },
    context.signal,
  );
  listen(adapter, host, readNow, context.signal);
}

async function reportPage(page: PageReport, host: PanelHost): Promise<void> {
  host.setDark(page.dark);
  await report('calendar/page', page).catch(() => undefined);
  // Whoever looks at events will click one: the panel then only has to be shown.
  if (page.events.length > 0) whenIdle(host.prepare);
}

async function reportSelected(selected: SelectedReport, host: PanelHost): Promise<void> {
  host.setDark(selected.dark);
  const instruction = await report('calendar/selected', selected).catch(() => null);
  if (instruction?.panel === 'open') host.show();
  if (instruction?.panel === 'tab') host.showTab();
}

/** What the worker may ask of the page: where the frame stands, and readings. */
function listen(adapter: CalendarAdapter, host: PanelHost, readNow: () => void, signal: AbortSignal): void {
  answerWorker(
    {
      'page/panel': ({ panel }) => {
        if (panel === 'open') host.show();
        if (panel === 'close') host.hide();
        if (panel === 'focus') host.takeFocus();
        if (panel === 'swap') host.swap();
      },
      'page/place': host.place,
      'page/read': readNow,
      'page/structure': () => adapter.scrubbedStructure(document),
    },
    signal,
  );
}
