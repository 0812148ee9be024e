import type { LatePicker, PageReader } from '@/utils/calendars/adapter';
import { watchCalendar } from '@/utils/calendars/watch';
import type { PageReading } from '@/utils/domain/calendar/page-reading';
import type { SelectedReport } from '@/utils/domain/calendar/page-report';
import { answerWorker, report } from '@/utils/messaging/calendar-page-end';
import type { PanelHost } from '@/utils/panel-host/panel-host';
import type { ContentScriptContext } from '@/utils/platform/content-script-context';
import { pageRuntime, pageText } from '@/utils/platform/page-runtime';
import { onFirstSign } from './first-sign';
import { keepClear } from './keep-clear';
import { lateHost } from './late-host';
import { latePicker } from './late-picker';
import { isOnlyRun } from './once-per-page';
import { stopWhenGone } from './stop-when-gone';

/** Where the panel stands until the worker has said what the user chose. */
const USUAL_PLACEMENT = { side: 'right', width: 380 } as const;

/**
 * One run of Halfhour on one calendar page: what the reader collects is reported, and the worker says whether the
 * panel's frame shows. Reports may fail (the worker is being replaced): the next change reports again.
 */
export function runOnPage(reader: PageReader, context: ContentScriptContext): void {
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
  const picker = latePicker();
  const prepareInTime = preparation(picker, host, context.signal);
  const readNow = watchCalendar(
    reader,
    picker,
    {
      onPage: (page) => {
        void reportPage(page, host);
        if (page.chips.length > 0) prepareInTime();
      },
      onComplete: (page) => void reportComplete(page),
      onSelected: (selected) => void reportSelected(selected, host).then(() => keepClear(picker, host, context.signal)),
    },
    context.signal,
  );
  listen(picker, host, readNow, context.signal);
}

async function reportPage(page: PageReading, host: PanelHost): Promise<void> {
  host.setDark(page.dark);
  await report('calendar/page', page).catch(() => undefined);
}

/** The page says what it said: the worker remembers, unless it died meanwhile. */
async function reportComplete(page: PageReading): Promise<void> {
  const { site, url } = page;
  const known = await report('calendar/complete', { site, url }).catch(() => true);
  if (!known) await report('calendar/page', page).catch(() => undefined);
}

/** Whoever moves about among events will click one: the panel then only has to be shown. */
function preparation(picker: LatePicker, host: PanelHost, signal: AbortSignal): () => void {
  let waits = false;
  const prepare = () => {
    picker.bring().catch(() => undefined);
    host.prepare();
  };
  return () => {
    if (!waits) onFirstSign(prepare, signal);
    waits = true;
  };
}

async function reportSelected(selected: SelectedReport, host: PanelHost): Promise<void> {
  host.setDark(selected.dark);
  const instruction = await report('calendar/selected', selected).catch(() => null);
  if (instruction?.panel === 'open') host.show();
  if (instruction?.panel === 'tab') host.showTab();
}

/** What the worker may ask of the page: where the frame stands, and readings. */
function listen(picker: LatePicker, host: PanelHost, readNow: () => void, signal: AbortSignal): void {
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
      'page/structure': async () => (await picker.bring()).scrubbedStructure(document),
    },
    signal,
  );
}
