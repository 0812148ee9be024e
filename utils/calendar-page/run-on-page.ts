import { i18n } from '#i18n';
import type { CalendarAdapter } from '@/utils/calendars/adapter';
import { watchCalendar } from '@/utils/calendars/watch';
import type { PageReport, SelectedReport } from '@/utils/domain/calendar/page-report';
import { calendarMessenger } from '@/utils/messaging/calendar-messenger';
import { pageMessenger } from '@/utils/messaging/page-messenger';
import { createPanelHost, type PanelHost } from '@/utils/panel-host/panel-host';
import type { ContentScriptContext } from '@/utils/platform/content-script-context';
import { pageRuntime } from '@/utils/platform/page-runtime';
import { keepClear } from './keep-clear';
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
  const host = createPanelHost({
    url: pageRuntime()?.getURL('/panel.html') ?? '',
    placement: USUAL_PLACEMENT,
    labels: { panel: i18n.t('host.panel'), open: i18n.t('host.open'), resize: i18n.t('host.resize') },
    onPlaced: (placement) => void calendarMessenger.sendMessage('calendar/placed', placement).catch(() => undefined),
    signal: context.signal,
  });
  stopWhenGone(context);
  calendarMessenger.sendMessage('calendar/placement', undefined).then(host.place, () => undefined);
  const readNow = watchCalendar(
    adapter,
    {
      onPage: (report) => void reportPage(report, host),
      onSelected: (report) => void reportSelected(report, host).then(() => keepClear(adapter, host, context.signal)),
    },
    context.signal,
  );
  listen(adapter, host, readNow, context.signal);
}

async function reportPage(report: PageReport, host: PanelHost): Promise<void> {
  host.setDark(report.dark);
  await calendarMessenger.sendMessage('calendar/page', report).catch(() => undefined);
}

async function reportSelected(report: SelectedReport, host: PanelHost): Promise<void> {
  host.setDark(report.dark);
  const instruction = await calendarMessenger.sendMessage('calendar/selected', report).catch(() => null);
  if (instruction?.panel === 'open') host.show();
  if (instruction?.panel === 'tab') host.showTab();
}

/** What the worker may ask of the page: where the frame stands, and readings. */
function listen(adapter: CalendarAdapter, host: PanelHost, readNow: () => void, signal: AbortSignal): void {
  pageMessenger.onMessage('page/panel', ({ data }) => {
    if (data.panel === 'open') host.show();
    if (data.panel === 'close') host.hide();
    if (data.panel === 'focus') host.takeFocus();
  });
  pageMessenger.onMessage('page/place', ({ data }) => host.place(data));
  pageMessenger.onMessage('page/read', readNow);
  pageMessenger.onMessage('page/structure', () => adapter.scrubbedStructure(document));
  signal.addEventListener('abort', () => pageMessenger.removeAllListeners());
}
