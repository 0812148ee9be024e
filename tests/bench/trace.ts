import type { CDPSession, Page } from '@playwright/test';

/** One slice of Chromium's trace. Times in microseconds; `tdur` counts only what the thread itself worked. */
export interface Slice {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string }; fileName?: string; name?: string };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8.execute', '__metadata'];

/** Records what the page's renderer does while `work` runs. */
export async function record(page: Page, work: () => Promise<void>): Promise<Slice[]> {
  const session = await page.context().newCDPSession(page);
  const slices: Slice[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void slices.push(...(value as unknown as Slice[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
  });
  await work();
  await stop(session);
  return slices;
}

async function stop(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}
