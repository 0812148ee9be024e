import type { Page } from '@playwright/test';
import type { CalendarEvent, Site } from '@/utils/domain/calendar/calendar-event';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { BadInput } from './arguments';
import { bundleAdapters } from './bundle-adapters';
import type { OpenEvent } from './in-page';

type InPage = typeof import('./in-page');

/** Calls the adapters in a world of their own inside the page, as the browser does with content scripts. */
export interface PageReader {
  call<Name extends keyof InPage>(name: Name, ...args: Parameters<InPage[Name]>): Promise<ReturnType<InPage[Name]>>;
}

export async function readerFor(page: Page): Promise<PageReader> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'halfhour' });
  const evaluate = async (expression: string) => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    const failure = answer.exceptionDetails;
    if (failure) throw new Error(failure.exception?.description ?? failure.text);
    return answer.result.value;
  };
  await evaluate(await bundleAdapters());
  return {
    call: (name, ...args) => evaluate(`halfhour.${name}(...${JSON.stringify(args)})`),
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Reads until two readings agree: a page may draw itself a moment after it has loaded. */
export async function readAtRest(reader: PageReader, site: Site): Promise<PageReport> {
  const started = Date.now();
  let before = '';
  let report: PageReport | null = null;
  for (;;) {
    report = await reader.call('read', site);
    const now = JSON.stringify(report);
    const waited = Date.now() - started;
    const something = report !== null && report.events.length + report.unread > 0;
    if (waited > 6000 || (now === before && waited > (something ? 400 : 2500))) break;
    before = now;
    await pause(200);
  }
  if (!report) throw new BadInput('This page shows no calendar that Halfhour knows.');
  return report;
}

/** Clicks the chip of an event with a real mouse and reads what its popup says once it has filled itself. */
export async function readClicked(
  page: Page,
  reader: PageReader,
  site: Site,
  id: string,
): Promise<CalendarEvent | null> {
  const shown: OpenEvent = await reader.call('open', site);
  if (shown.event?.id !== id) await click(page, reader, id);
  const until = Date.now() + 6000;
  let last: CalendarEvent | null = null;
  while (Date.now() < until) {
    const { event, settled } = await reader.call('open', site);
    if (event?.id === id) last = event;
    if (event?.id === id && settled) return event;
    await pause(100);
  }
  return last;
}

async function click(page: Page, reader: PageReader, id: string): Promise<void> {
  const point = await reader.call('pointOf', id);
  if (point) await page.mouse.click(point.x, point.y);
  else if (!(await reader.call('clickDirectly', id))) throw new BadInput(`No event on this page has the id ${id}.`);
}
