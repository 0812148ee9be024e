import { tzOffset } from '@date-fns/tz';
import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { isZone } from '@/utils/domain/time/zone';
import { customZone } from './custom-zone';
import { LIMITS } from './limits';
import { textOf } from './read-line';
import type { RawFile } from './scan-file';
import { ianaOfWindowsName } from './windows-zones';
import { ZoneClock } from './zone-clock';

/** How a zone's name was understood. */
export type ZoneKind = 'known' | 'own-rules' | 'unknown' | 'floating';

interface Resolved {
  clock: ZoneClock;
  kind: ZoneKind;
}

export function ianaClock(zone: string, certain = true): ZoneClock {
  return new ZoneClock(zone, certain, (instant) => tzOffset(zone, new Date(instant)) * MINUTE_MS);
}

export const UTC = new ZoneClock('UTC', true, () => 0);

const LONGEST_NAME = 200;

/**
 * The zones of one file. Order: a name that the browser knows (a file's own rules of that name are often wrong in other
 * years), Windows' name, the file's own rules, the name without a trailing number ("Eastern Standard Time 1"), the zone
 * of the whole calendar, and last the user's own, marked as not certain.
 */
export class Zones {
  private readonly file: RawFile;
  readonly home: string;
  private readonly until: Instant;
  private readonly unknown: Resolved;
  private readonly resolved = new Map<string, Resolved>();

  constructor(file: RawFile, home: string, until: Instant) {
    this.file = file;
    this.home = isZone(home) ? home : 'UTC';
    this.until = until;
    this.unknown = { clock: ianaClock(this.home, false), kind: 'unknown' };
  }

  /** Empty name: a floating time, which is meant where the user is. */
  of(tzid: string): Resolved {
    const name = tzid.trim().replace(/^"(.*)"$/, '$1');
    const known = this.resolved.get(name);
    if (known) return known;
    if (this.resolved.size > LIMITS.zones || name.length > LONGEST_NAME) return this.unknown;
    const found = this.find(name);
    this.resolved.set(name, found);
    return found;
  }

  private find(name: string): Resolved {
    const iana = name && ianaOf(name);
    if (iana) return { clock: ianaClock(iana), kind: 'known' };
    const own = name && this.ownRules(name);
    if (own) return { clock: own, kind: 'own-rules' };
    const bare = name && ianaOf(name.replace(/\s*\d+$/, ''));
    if (bare) return { clock: ianaClock(bare), kind: 'known' };
    const kind = name ? 'unknown' : 'floating';
    const calendar = ianaOf(textOf(this.file.head.get('X-WR-TIMEZONE')?.[0]));
    if (calendar) return { clock: ianaClock(calendar), kind };
    return { clock: ianaClock(this.home, false), kind };
  }

  private ownRules(name: string): ZoneClock | null {
    const block = this.file.zones.find(({ lines }) => textOf(lines.get('TZID')?.[0]).replace(/^"|"$/g, '') === name);
    return block ? customZone(block, this.until) : null;
  }
}

/** Also `/mozilla.org/20050126_1/Europe/Berlin` and `tzone://Microsoft/Utc`, which carry the name at their end. */
function ianaOf(name: string): string | null {
  if (!name) return null;
  if (isZone(name)) return name;
  const windows = ianaOfWindowsName(name);
  if (windows) return windows;
  if (/^tzone:\/\/microsoft\/utc$/i.test(name)) return 'UTC';
  const path = /^\/.*?([A-Za-z_]+(?:\/[A-Za-z_+-]+\d*){1,2})$/.exec(name)?.[1];
  return path && isZone(path) ? path : null;
}
