import { countPeople } from './count-people';
import type { Evidence } from './evidence';
import type { Reason, Verdict } from './verdict';

/** Is this a one-on-one? */
export function judge(evidence: Evidence): Verdict {
  const reasons: Reason[] = [];
  if (evidence.rules) {
    const always = evidence.rules === 'always';
    reasons.push({ code: always ? 'user-said-always' : 'user-said-never', detail: null });
    return { verdict: always ? 'yes' : 'no', confidence: 1, reasons };
  }
  const count = evidence.attendees ? countPeople(evidence.attendees, evidence.self).count : evidence.attendeeCount;
  if (count === null) return { verdict: 'ask', confidence: 0.3, reasons: [{ code: 'people-unknown', detail: null }] };
  if (count === 2) return { verdict: 'yes', confidence: 0.7, reasons: [{ code: 'two-people', detail: null }] };
  return { verdict: 'no', confidence: 0.9, reasons: [{ code: 'not-two-people', detail: String(count) }] };
}
