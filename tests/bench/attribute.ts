import type { Slice } from './trace';

/** Microseconds between a callback and the microtasks that it left behind. */
const AT_ONCE = 200;

/** Milliseconds of the main thread's own working time: a busy machine that lets it wait doesn't count. */
export interface Cost {
  /** All slices of the script: compiling, evaluating, callbacks and the microtasks in them. */
  own: number;
  /** The longest of them. */
  longest: number;
  /** Everything that the page's main thread did. */
  mainThread: number;
}

/** Splits what the renderer of a page did into the part of the extension's own scripts and the rest. */
export function costOf(slices: readonly Slice[], extension: string): Cost {
  const main = mainThreads(slices).toSorted((a, b) => total(b) - total(a))[0] ?? [];
  const tasks = outermost(main.filter(({ name }) => name === 'ThreadControllerImpl::RunTask'));
  const scripts = outermost(main.filter((slice) => addressOf(slice) !== ''));
  const own = scripts.filter((slice) => addressOf(slice).startsWith(extension));
  const all = [...own, ...microtasksBehind(own, scripts, main)];
  return { own: total(all), longest: Math.max(0, ...longestIn(tasks, all)), mainThread: total(tasks) };
}

/** Microtasks are a slice of their own that names no script: they belong to the one that ran right before them. */
function microtasksBehind(own: readonly Slice[], scripts: readonly Slice[], main: readonly Slice[]): Slice[] {
  const runs = outermost(main.filter(({ name }) => name === 'RunMicrotasks'));
  return runs.filter((run) => {
    const before = scripts.findLast((slice) => slice.ts <= run.ts);
    // Inside of a script's slice they are counted with it.
    return before !== undefined && own.includes(before) && endOf(before) <= run.ts && run.ts - endOf(before) < AT_ONCE;
  });
}

/** What ran in one task of the thread is one piece to whoever waits for it. */
function longestIn(tasks: readonly Slice[], own: readonly Slice[]): number[] {
  return tasks.map((task) => total(own.filter((slice) => slice.ts >= task.ts && slice.ts < endOf(task))));
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

function endOf({ ts, dur }: Slice): number {
  return ts + (dur ?? 0);
}

function worked({ tdur, dur }: Slice): number {
  return (tdur ?? dur ?? 0) / 1000;
}

function total(slices: readonly Slice[]): number {
  return slices.reduce((sum, slice) => sum + worked(slice), 0);
}
