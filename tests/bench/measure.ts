/** One line of the table. */
export interface Measure {
  name: string;
  unit: 'B' | 'ms' | 'MB';
  /** What it must stay at or under; null: told for comparison. */
  goal: number | null;
  /** One number for each run. */
  runs: number[];
}

/** A bench takes its time and answers with the lines that it measured. */
export interface Bench {
  name: string;
  /** `extension`: folder of the build. */
  run(extension: string): Promise<Measure[]>;
}

export function median(runs: readonly number[]): number {
  const sorted = runs.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? Number.NaN) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Missed: the median is over the goal. */
export function isMissed({ goal, runs }: Measure): boolean {
  return goal !== null && !(median(runs) <= goal);
}

/** Calls `once` several times, one after the other, and turns the records it answers with into lists by key. */
export async function repeat<Key extends string>(
  times: number,
  once: (run: number) => Promise<Record<Key, number>>,
): Promise<Record<Key, number[]>> {
  const lists = {} as Record<Key, number[]>;
  for (let run = 0; run < times; run++) {
    for (const [key, value] of Object.entries(await once(run)) as [Key, number][]) {
      lists[key] = [...(lists[key] ?? []), value];
    }
  }
  return lists;
}
