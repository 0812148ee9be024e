/** How overlapping events share a day's width and how whole-day bars share a row's lines. */

export interface Slot {
  /** Column among those that overlap, from 0, and how many there are. */
  column: number;
  columns: number;
}

interface Span {
  from: number;
  to: number;
}

/** Places timed spans (minutes) side by side; the result has the order of the input. */
export function placeSideBySide(spans: readonly Span[]): Slot[] {
  const order = spans.map((span, index) => ({ ...span, index })).sort((a, b) => a.from - b.from || b.to - a.to);
  const slots: Slot[] = spans.map(() => ({ column: 0, columns: 1 }));
  let cluster: { index: number; column: number }[] = [];
  let ends: number[] = [];
  const closeCluster = () => {
    for (const { index, column } of cluster) slots[index] = { column, columns: ends.length };
    cluster = [];
    ends = [];
  };
  for (const { from, to, index } of order) {
    if (ends.length > 0 && ends.every((end) => end <= from)) closeCluster();
    const free = ends.findIndex((end) => end <= from);
    const column = free < 0 ? ends.length : free;
    ends[column] = Math.max(to, from + 15);
    cluster.push({ index, column });
  }
  closeCluster();
  return slots;
}

/** Places bars over day columns (`to` exclusive) into lines; the result is the line of each, from 0. */
export function placeInLines(spans: readonly Span[]): number[] {
  const lines: Span[][] = [];
  return spans.map((span) => {
    const free = lines.findIndex((line) => line.every((other) => other.to <= span.from || other.from >= span.to));
    const line = free < 0 ? lines.length : free;
    lines[line] = [...(lines[line] ?? []), span];
    return line;
  });
}
