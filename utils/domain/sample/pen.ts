import type { Instant } from '../calendar/calendar-event';
import type { Row, Stamp } from '../rows/row';
import { formatStamp, parseStamp } from '../time/hybrid-clock';

/**
 * Rows of the sample data are told by the pen that made them: their stamps name no device but this one. So the mark
 * needs no field, no row can lose it, and backup and restore carry it as they carry every stamp.
 */
const SAMPLE_PEN = 'sample';

/** When a row of the sample was made. `count` keeps rows of one instant in order. */
export function sampleStamp(at: Instant, count: number): Stamp {
  return formatStamp({ ms: at, counter: count }, SAMPLE_PEN);
}

/** Whether a row came with the sample data. What the user wrote to sample people did not. */
export function isSample({ createdAt }: Pick<Row, 'createdAt'>): boolean {
  return wroteIt(createdAt);
}

/** Whether a row of the sample was changed since. */
export function wasTouched({ updatedAt }: Pick<Row, 'updatedAt'>): boolean {
  return !wroteIt(updatedAt);
}

function wroteIt(stamp: Stamp): boolean {
  // Asked of every meeting that is written: most stamps are told by their end alone.
  return stamp.endsWith(`-${SAMPLE_PEN}`) && parseStamp(stamp).device === SAMPLE_PEN;
}
