import { param, readLine } from './read-line';
import type { LocalTime } from './zone-clock';

/** A time as it stands in the file. */
export interface FileTime {
  local: LocalTime;
  /** A whole day. */
  date: boolean;
  utc: boolean;
  tzid: string;
  /** Of a period (`RDATE;VALUE=PERIOD`): its end as jCal has it, a time or a duration. */
  until: string | null;
}

const TIME = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(Z?))?/;

/** All times of a line such as `EXDATE;TZID=Europe/Berlin:20261101T090000,20261102T090000`; what is none is left out. */
export function readTimes(line: string | undefined): FileTime[] {
  const property = readLine(line);
  if (!property) return [];
  const tzid = param(property, 'tzid');
  return property.values.flatMap((value) => {
    const [start, until] = Array.isArray(value) ? value : [value, null];
    const time = parseTime(String(start));
    return time ? [{ ...time, tzid, until: until === null ? null : String(until) }] : [];
  });
}

/** `2026-11-23`, `2026-11-23T10:00:00`, `2026-11-23T10:00:00Z`. Null for a day or an hour that doesn't exist. */
export function parseTime(text: string): Pick<FileTime, 'local' | 'date' | 'utc'> | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  if (month! < 1 || month! > 12 || day! < 1 || hour > 23 || minute > 59 || second > 60) return null;
  const local = Date.UTC(year!, month! - 1, day!, hour, minute, second);
  // Date.UTC takes years below 100 for those of the last century, and the 31st of April for the 1st of May.
  if (year! < 100 || new Date(local).getUTCDate() !== day) return null;
  return { local, date: match[4] === undefined, utc: match[7] === 'Z' };
}
