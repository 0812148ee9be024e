import type { Frame, Page } from '@playwright/test';

/** When one of the marks of utils/state/mark-painted.ts was left first after an instant; both in epoch milliseconds. */
export async function paintedAfter(frame: Frame | Page, name: string, instant: number): Promise<number> {
  const handle = await frame.waitForFunction(
    ([name, instant]) =>
      performance
        .getEntriesByName(name)
        .map((mark) => performance.timeOrigin + mark.startTime)
        .find((at) => at >= instant) ?? null,
    [name, instant] as const,
    { polling: 100 },
  );
  return (await handle.jsonValue()) ?? Number.NaN;
}
