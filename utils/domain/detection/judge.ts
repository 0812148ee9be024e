import type { Attendee } from '../calendar/calendar-event';
import { isEmail } from '../identity/normalise';
import { countPeople } from './count-people';
import type { Evidence } from './evidence';
import { readTitle, type TitleReading } from './read-title';
import type { Reason, ReasonCode, Verdict } from './verdict';
import { type TitleWeight, weighTitle } from './weigh-title';

const reason = (code: ReasonCode, detail: string | null = null): Reason => ({ code, detail });

/** How many people meet, as far as anybody knows. */
interface Heads {
  count: number | null;
  /** The other people, where the guest list is known. */
  others: Attendee[] | null;
  hasList: boolean;
}

/**
 * Is this a one-on-one? The user's word beats everything; then what the event is; then how many people meet (rooms,
 * notetakers and the user's own aliases left out); then the title. While the people aren't known the answer is a hint:
 * never `yes`, but for a series that is known already.
 */
export function judge(evidence: Evidence): Verdict {
  if (evidence.rules === 'always') return say('yes', 1, [reason('user-said-always')]);
  if (evidence.rules === 'never') return say('no', 1, [reason('user-said-never')]);
  if (evidence.kind !== 'event') return say('no', 0.95, [reason('not-an-event', evidence.kind)]);

  const heads = countHeads(evidence);
  const title = readTitle(evidence.title, otherNames(heads.others));
  const weight = weighTitle(title);
  const verdict = heads.count === null ? hint(evidence, weight) : decide(evidence, heads, title, weight);
  return tempered(verdict, evidence);
}

function countHeads(evidence: Evidence): Heads {
  if (!evidence.attendees) return { count: evidence.attendeeCount, others: null, hasList: false };
  const { count, others, hasList } = countPeople(evidence.attendees, evidence.self);
  return { count, others, hasList };
}

function otherNames(others: readonly Attendee[] | null): string[] {
  return (others ?? []).flatMap(({ name }) => (name && !isEmail(name) ? [name] : []));
}

/** The people aren't known yet. */
function hint(evidence: Evidence, weight: TitleWeight): Verdict {
  const unknown = reason('people-unknown');
  if (evidence.seriesKnown === 'one-on-one') return say('yes', 0.85, [reason('series-known'), ...weight.reasons]);
  if (evidence.seriesKnown === 'not') return say('no', 0.8, [reason('series-known'), unknown]);
  if (weight.says === 'one-on-one') return say('ask', 0.3 + weight.strength * 0.3, [...weight.reasons, unknown]);
  if (weight.says === 'unclear' && weight.reasons.some(({ code }) => FOR.has(code))) {
    return say('ask', 0.3, [...weight.reasons, unknown]);
  }
  if (weight.says === 'other') {
    // A title that has a marker too ("1:1 networking") is told apart by its people only.
    const torn = weight.strength < 0.9 && readTitle(evidence.title).marker !== null;
    return torn ? say('ask', 0.2, [...weight.reasons, unknown]) : say('no', 0.5, [...weight.reasons, unknown]);
  }
  return say('no', 0.3, [reason('no-hint'), unknown]);
}

/** The number of people is known. */
function decide(evidence: Evidence, heads: Heads, title: TitleReading, weight: TitleWeight): Verdict {
  const count = heads.count!;
  const notTwo = reason('not-two-people', heads.hasList ? `${count}+` : String(count));
  if (heads.hasList) return say('no', 0.8, [notTwo, ...weight.reasons]);
  if (count !== 2) return notTwoPeople(evidence, count, title, weight, notTwo);

  const two = reason('two-people', otherNames(heads.others)[0] ?? null);
  const rest = evidence.recurring ? [reason('recurring')] : [];
  if (evidence.seriesKnown === 'one-on-one' && weight.says !== 'other') {
    return say('yes', 0.95, [reason('series-known'), two, ...weight.reasons, ...rest]);
  }
  if (weight.says === 'other') return say('no', weight.strength, [...weight.reasons, two]);
  if (weight.says === 'one-on-one') {
    const sure = Math.min(0.99, weight.strength + (heads.others ? 0.03 : 0) + (evidence.recurring ? 0.02 : 0));
    return say('yes', sure, [two, ...weight.reasons, ...rest]);
  }
  if (evidence.seriesKnown === 'not') return say('no', 0.7, [reason('series-known'), two]);
  // Two people whose guest list was read (so no room is counted) and who meet again and again.
  const plain = heads.others !== null && (title.meeting !== null || title.cadence) && title.unknownWords === 0;
  if (plain && evidence.recurring && !title.topic) return say('yes', 0.75, [two, ...rest, ...weight.reasons]);
  return say('ask', weight.strength || 0.35, [two, ...weight.reasons, ...rest]);
}

/**
 * A bare count may hold a room or a notetaker, so three heads for "Ana / Ben 1:1" are still that; a known list, or
 * any other number, is no one-on-one. A known series that has other people today is asked about.
 */
function notTwoPeople(
  evidence: Evidence,
  count: number,
  title: TitleReading,
  weight: TitleWeight,
  notTwo: Reason,
): Verdict {
  const named = title.marker !== null && title.pair !== null && weight.says === 'one-on-one';
  if (evidence.attendees === null && count === 3 && named && title.unknownWords === 0 && !title.topic) {
    return say('yes', 0.6, [...weight.reasons, notTwo]);
  }
  if (evidence.seriesKnown === 'one-on-one' && count <= 3) return say('ask', 0.5, [reason('series-known'), notTwo]);
  if (count === 1 && named) return say('ask', 0.4, [...weight.reasons, notTwo]);
  return say('no', count === 1 ? 0.9 : 0.95, [notTwo, ...weight.reasons.filter(({ code }) => AGAINST.has(code))]);
}

const FOR: ReadonlySet<ReasonCode> = new Set(['title-marker', 'title-names', 'title-check-in']);
const AGAINST: ReadonlySet<ReasonCode> = new Set(['title-group', 'title-other-kind']);

/** All-day events are no meetings, whatever they say; a declined one is what it was, and the reader is told. */
function tempered(verdict: Verdict, evidence: Evidence): Verdict {
  const reasons = evidence.state === 'declined' ? [...verdict.reasons, reason('declined')] : verdict.reasons;
  if (!evidence.allDay || verdict.verdict === 'no') return { ...verdict, reasons };
  const marked = reasons.some(({ code }) => code === 'title-marker' || code === 'series-known');
  return marked ? say('ask', 0.4, [reason('all-day'), ...reasons]) : say('no', 0.7, [reason('all-day'), ...reasons]);
}

function say(verdict: Verdict['verdict'], confidence: number, reasons: Reason[]): Verdict {
  return { verdict, confidence: Math.round(confidence * 100) / 100, reasons };
}
