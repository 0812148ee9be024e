import type { Slice } from './trace';

/** Milliseconds of the main thread's own working time: a busy machine that lets it wait doesn't count. */
export interface Cost {
  /** All slices of the script: compiling, evaluating, callbacks and the microtasks in them. */
  own: number;
  /** The longest of them. */
  longest: number;
  /** Everything that the page's main thread did. */
  mainThread: number;
}

/** Splits what the renderer of a page did into the part of one script, known by a piece of its address, and the rest. */
export function costOf(slices: readonly Slice[], script: string): Cost {
  const main = mainThreads(slices).toSorted((a, b) => total(b) - total(a))[0] ?? [];
  const own = outermost(main.filter((slice) => addressOf(slice).includes(script)));
  const tasks = outermost(main.filter(({ name }) => name === 'ThreadControllerImpl::RunTask'));
  return { own: total(own), longest: Math.max(0, ...own.map(worked)), mainThread: total(tasks) };
}

function addressOf({ args }: Slice): string {
  return args.data?.url ?? args.fileName ?? '';
}

/** Slices of each renderer's main thread. */
function mainThreads(slices: readonly Slice[]): Slice[][] {
  const threads = slices.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  return threads.map(({ pid, tid }) =>
    slices.filter((slice) => slice.pid === pid && slice.tid === tid && slice.ph === 'X'),
  );
}

/** Drops slices that lie inside another of the list. */
function outermost(slices: Slice[]): Slice[] {
  let end = 0;
  return slices
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter((slice) => {
      if (slice.ts < end) return false;
      end = slice.ts + (slice.dur ?? 0);
      return true;
    });
}

function worked({ tdur, dur }: Slice): number {
  return (tdur ?? dur ?? 0) / 1000;
}

function total(slices: readonly Slice[]): number {
  return slices.reduce((sum, slice) => sum + worked(slice), 0);
}
