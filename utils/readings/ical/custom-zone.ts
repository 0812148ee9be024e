import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { expandRule } from './expand-rule';
import { Budget, LIMITS } from './limits';
import { readLine } from './read-line';
import { readRule } from './read-rule';
import { readTimes } from './read-times';
import type { RawFile, RawLines } from './scan-file';
import { type LocalTime, ZoneClock } from './zone-clock';

interface Change {
  at: Instant;
  offset: number;
}

/** Older changes can't matter: a window never lies there. */
const FROM: LocalTime = Date.UTC(1990, 0, 1);

/** The clocks that a VTIMEZONE block describes, until `to`; null when it describes none. */
export function customZone(zone: RawFile['zones'][number], to: Instant): ZoneClock | null {
  const parts = zone.parts.map((part) => changesOf(part, to + 400 * DAY_MS));
  const changes = parts.flatMap((part) => part?.changes ?? []).sort((a, b) => a.at - b.at);
  const first = parts
    .filter((part) => part !== null)
    .sort((a, b) => (a.changes[0]?.at ?? Infinity) - (b.changes[0]?.at ?? Infinity))[0];
  if (!first) return null;
  return new ZoneClock(null, true, (instant) => lastBefore(changes, instant)?.offset ?? first.from);
}

function changesOf(part: RawLines, to: LocalTime): { from: number; changes: Change[] } | null {
  const from = offsetOf(part.get('TZOFFSETFROM')?.[0]);
  const offset = offsetOf(part.get('TZOFFSETTO')?.[0]);
  const start = readTimes(part.get('DTSTART')?.[0])[0]?.local;
  if (from === null || offset === null || start === undefined) return null;
  const rule = readRule(part.get('RRULE')?.[0]);
  const added = (part.get('RDATE') ?? []).flatMap((line) => readTimes(line)).map((time) => time.local);
  const until = rule?.until ? (rule.until.utc ? rule.until.local + from : rule.until.local) : Infinity;
  const ruled = rule ? [...expandRule(rule, start, { from: FROM, to: Math.min(to, until) }, new Budget())] : [];
  const onsets = [...new Set([start, ...ruled, ...added])].sort((a, b) => a - b).slice(0, LIMITS.dates);
  return { from, changes: onsets.map((local) => ({ at: local - from, offset })) };
}

/** `+0130` or `+01:30` in milliseconds. */
function offsetOf(line: string | undefined): number | null {
  const value = readLine(line)?.values[0];
  const match = /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(String(value ?? ''));
  if (!match) return null;
  const [, sign, hours, minutes, seconds = '0'] = match;
  return (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
}

function lastBefore(changes: readonly Change[], instant: Instant): Change | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]!.at <= instant) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}
