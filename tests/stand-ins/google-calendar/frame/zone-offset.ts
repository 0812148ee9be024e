import { wallToInstant } from '@/utils/domain/time/zone';

/** Milliseconds that the zone is ahead of UTC at a wall time. */
export function tzOffsetOf(timeZone: string, wall: string): number {
  const utc = Date.parse(`${wall.slice(0, 16)}Z`);
  return utc - (wallToInstant(wall, timeZone) ?? utc);
}
