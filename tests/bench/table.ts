import { cpus, loadavg } from 'node:os';
import { isMissed, type Measure, median } from './measure';

const HEAD = ['', 'goal', 'median', 'min – max', 'runs', ''];

function number(value: number, unit: Measure['unit']): string {
  const digits = unit === 'B' ? 0 : value < 10 ? 2 : 1;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function row(measure: Measure): string[] {
  const { name, unit, goal, runs } = measure;
  const range = `${number(Math.min(...runs), unit)} – ${number(Math.max(...runs), unit)}`;
  const verdict = goal === null ? '' : isMissed(measure) ? 'MISSED' : 'ok';
  const wanted = goal === null ? '' : `≤ ${goal.toLocaleString('en')} ${unit}`;
  return [name, wanted, `${number(median(runs), unit)} ${unit}`, range, String(runs.length), verdict];
}

/** Names to the left, numbers to the right. */
export function formatTable(measures: readonly Measure[]): string {
  const rows = [HEAD, ...measures.map(row)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Times of the wall clock mean little on a busy machine: whoever reads the table must see how busy it was. */
export function machineLine(): string {
  const [one = 0, five = 0] = loadavg();
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}; load ${one.toFixed(1)} (5 min: ${five.toFixed(1)})`;
}
