import { hashId } from '../rows/id';
import type { Id } from '../rows/row';
import { DAY_MS } from '../time/lengths';
import { addCalendarDays, instantToDate } from '../time/zone';
import type { Part } from './cast';
import type { Sheet } from './sheet';
import type { Held, Talk } from './write-talk';

/** Aims, milestones, a skill and a priority, each with when it was spoken of. `held`: newest first, at least three. */
export function writeGrowth(sheet: Sheet, { pairId, words, zone }: Talk, held: readonly Held[]): void {
  const [last, , earlier] = [held[0]!, held[1]!, held[2]!];
  const { growth } = words;
  const since = held.at(-1)!.end;
  const day = (days: number) => addCalendarDays(instantToDate(last.end, zone), days);
  const own = (name: string) => sheet.id(name, pairId);
  const rank = () => sheet.nextRank();
  const mention = (aboutId: Id, { id, end }: Held) =>
    sheet.write('mention', hashId('mention', id, aboutId), 'vault', end, {
      ...{ pairId, meetingId: id, aboutId, at: sheet.past(end) },
    });
  const aimId = sheet.write('aim', own('aim'), 'vault', since, {
    ...{ pairId, text: growth.aim, why: growth.why, until: day(210), closedAt: null, outcome: null, rank: rank() },
  });
  sheet.write('milestone', own('reached'), 'vault', since, {
    ...{ pairId, aimId, text: growth.reached, due: day(-20), doneAt: earlier.end, movedTimes: 0, rank: rank() },
  });
  const next = sheet.write('milestone', own('next'), 'vault', since, {
    ...{ pairId, aimId, text: growth.next, due: day(60), doneAt: null, movedTimes: 1, rank: rank() },
  });
  const skill = sheet.write('skill', own('skill'), 'vault', since, {
    ...{ pairId, name: growth.skill, level: 2, wanted: 3, closedAt: null, rank: rank() },
  });
  sheet.write('evidence', own('evidence'), 'vault', earlier.end, {
    ...{ pairId, aboutId: skill, meetingId: earlier.id, at: earlier.end, text: growth.evidence },
  });
  const priority = sheet.write('priority', own('priority'), 'vault', since, {
    ...{ pairId, text: growth.priority, goal: growth.goal, goalOf: 'team', why: null, closedAt: null, rank: rank() },
  });
  mention(aimId, earlier);
  mention(next, earlier);
  mention(priority, last);
}

/** Feedback and what was caught for next time. Towards those above one hears it, towards others one gives it. */
export function writeFeedback(sheet: Sheet, { pairId, words }: Talk, { relation, key }: Part, last: Held): void {
  const isHeard = relation === 'manager' || relation === 'mentor' || relation === 'skip-up';
  const isSaid = isHeard || relation === 'peer';
  const at = isSaid ? last.end : last.end + DAY_MS;
  sheet.write('feedback', sheet.id('feedback', pairId), 'vault', at, {
    ...{ pairId, kind: key === 'deniz' ? 'improve' : 'praise', direction: isHeard ? 'received' : 'given' },
    ...{ ...words.feedback, closing: '', state: isSaid ? 'said' : 'draft', stateAt: sheet.past(at) },
    ...{ saidIn: isSaid ? last.id : null, topicId: null },
  });
  const capturedAt = sheet.past(last.end + 2 * DAY_MS);
  sheet.write('capture', sheet.id('capture', pairId), 'vault', capturedAt, {
    ...{ pairId, kind: isHeard ? 'question' : 'win', text: words.capture, source: null, capturedAt, usedAt: null },
  });
}
