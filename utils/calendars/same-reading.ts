import type { PageReading } from '@/utils/domain/calendar/page-reading';

/** Compared apart, or without meaning: the page's clock, and a chip's height while its texts stay. */
const APART = new Set(['chips', 'zone', 'range', 'style']);

/** What a reading of a page says beyond the one before: nothing, only that its range is complete, or something else. */
export function newsIn(now: PageReading, before: PageReading): 'none' | 'complete' | 'all' {
  const same =
    days(now) === days(before) && sameFields(now, before) && sameChips(now, before) && cells(now) === cells(before);
  if (!same) return 'all';
  if (now.range?.complete === before.range?.complete) return 'none';
  return now.range?.complete ? 'complete' : 'all';
}

const days = ({ range }: PageReading) => `${range?.from} ${range?.to}`;
const cells = (reading: PageReading) => (reading.site === 'outlook' ? reading.zone.cells.join() : '');

function sameChips({ chips: now }: PageReading, { chips: before }: PageReading): boolean {
  return (
    now === before || (now.length === before.length && now.every((chip, at) => sameFields(chip, before[at] ?? {})))
  );
}

function sameFields(now: object, before: object): boolean {
  for (const key in now) {
    const [a, b] = [(now as Record<string, unknown>)[key], (before as Record<string, unknown>)[key]];
    if (a !== b && !APART.has(key) && !(Array.isArray(a) && Array.isArray(b) && sameList(a, b))) return false;
  }
  return true;
}

function sameList(now: unknown[], before: unknown[]): boolean {
  return now.length === before.length && now.every((one, at) => one === before[at]);
}
