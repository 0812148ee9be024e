import type { TitleReading } from './read-title';
import type { Reason, ReasonCode } from './verdict';

/** What a title speaks for, if exactly two people meet. */
export interface TitleWeight {
  says: 'one-on-one' | 'other' | 'unclear';
  /** 0 to 1. */
  strength: number;
  reasons: Reason[];
}

const reason = (code: ReasonCode, detail: string | null): Reason => ({ code, detail });

/**
 * Weighs a title for two people. Another kind of talk beats everything, since "1:1 guitar lesson" has a marker too;
 * then markers, names, and the words of personal talks. What nothing explains stays unclear.
 */
export function weighTitle(title: TitleReading): TitleWeight {
  return weighAgainst(title) ?? weighFor(title) ?? { says: 'unclear', strength: 0, reasons: [reason('no-hint', null)] };
}

function weighAgainst(title: TitleReading): TitleWeight | null {
  const other = (strength: number, ...reasons: Reason[]): TitleWeight => ({ says: 'other', strength, reasons });
  if (title.otherKind) return other(title.marker ? 0.85 : 0.9, reason('title-other-kind', title.otherKind));
  if (title.meal && !(title.marker || title.talk || title.role)) {
    return other(0.9, reason('title-other-kind', title.meal));
  }
  if (title.workTopic && !(title.marker && (title.sureNames > 0 || title.role)))
    return other(0.7, reason('title-other-kind', title.workTopic));
  if (title.notPeople) return other(0.8, reason('title-group', title.notPeople));
  // "Team lead 1:1 Ben": a marker and a person outweigh a word of groups.
  const oneBeside = title.marker && (title.names.length > 0 || title.role) && title.names.length < 3;
  if (title.group && !oneBeside) {
    return other(title.marker ? 0.65 : 0.85, reason('title-group', title.group));
  }
  if (title.markerIsShort && title.topic) return other(0.7, reason('title-other-kind', title.topic));
  if (title.talk && title.topic && title.names.length === 0) return other(0.65, reason('title-group', title.topic));
  return null;
}

function weighFor(title: TitleReading): TitleWeight | null {
  const reasons = hints(title);
  const yes = (strength: number): TitleWeight => ({ says: 'one-on-one', strength, reasons });
  const unclear = (strength: number): TitleWeight => ({ says: 'unclear', strength, reasons });
  const someone = title.names.length > 0 || title.role !== null;
  const surely = title.sureNames > 0 || title.role !== null;
  // "1:1 nursing ratio audit": words without a person behind a marker describe a thing.
  const aboutThing = (title.unknownWords > 0 || title.topic !== null) && !surely;

  if (title.marker) {
    if (title.markerQualifies && title.names.length > 0) return unclear(0.5);
    if ((title.markerDescribes || title.unknownWords > 2) && !surely) {
      // A lone word may be a name in lower case: "1on1 ginger".
      return title.unknownWords === 1 && title.bare ? yes(0.6) : unclear(0.5);
    }
    if (title.markerIsShort && !surely && title.markerIsNumber) return unclear(0.4);
    return yes(title.markerIsShort ? (surely ? 0.85 : 0.7) : title.pair || surely ? 0.97 : 0.93);
  }
  if (title.pair) {
    if (title.talk) return yes(0.92);
    if (title.unknownWords > 0 || title.topic) return unclear(0.5);
    return yes(title.sureNames > 0 ? 0.9 : 0.75);
  }
  if (title.talk) {
    if (aboutThing && (title.unknownWords > 0 || !someone)) return unclear(0.45);
    return yes(surely ? 0.88 : 0.78);
  }
  if (title.unknownWords > 0 || title.topic) return reasons.length > 0 ? unclear(0.4) : null;
  if (title.justDoctor) return unclear(0.4);
  if (title.sureNames > 0) return yes(title.cadence || title.meeting ? 0.8 : 0.65);
  if (title.role && (title.meeting || title.cadence || title.roles > 1)) return yes(0.75);
  if (title.easyTalkWith || (title.roleInBrackets && title.names.length > 0)) return yes(0.6);
  if (title.meeting || title.cadence || title.names.length > 0) return unclear(0.45);
  return null;
}

/** What in the title speaks for it, strongest first. */
function hints(title: TitleReading): Reason[] {
  const found: Reason[] = [];
  if (title.marker) found.push(reason('title-marker', title.marker));
  if (title.pair) found.push(reason('title-names', title.pair.join(' / ')));
  if (title.talk) found.push(reason('title-check-in', title.talk));
  if (!title.pair && title.sureNames > 0) found.push(reason('title-names', title.names[0] ?? null));
  if (!title.pair && title.role) found.push(reason('title-names', title.role));
  if (!title.talk && title.meeting) found.push(reason('title-check-in', title.meeting));
  return found;
}
