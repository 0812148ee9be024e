import { pairIdOf } from '../people/pair-id';
import { newPerson } from '../rows/new-rows';
import type { Settings } from '../settings/settings';
import { addCalendarDays, instantToDate } from '../time/zone';
import { CASTS, type Part } from './cast';
import { type SampleNow, sampleMeetings } from './sample-meetings';
import type { SampleWords } from './sample-words';
import { type SampleRow, Sheet } from './sheet';
import { writeFeedback, writeGrowth } from './write-growth';
import { writeMeeting } from './write-meetings';
import { type Held, type Talk, writeOpen, writeTalked } from './write-talk';

/**
 * A small invented world to look around in: five people who fit the user's place and some forty one-on-ones of the last
 * four months, relative to now. Nothing in it asks for anything, and no address or name leads to a real event.
 */
export function sampleWorld(role: Settings['role'], words: SampleWords, around: SampleNow): SampleRow[] {
  const sheet = new Sheet(around.now);
  for (const [turn, part] of CASTS[role].entries()) writePerson(sheet, part, turn * 2, words, around);
  return sheet.rows;
}

function writePerson(sheet: Sheet, part: Part, turn: number, words: SampleWords, around: SampleNow): void {
  const { zone } = around;
  const own = words.people[part.key];
  const meetings = sampleMeetings(part, around);
  const met = meetings[0]!.start;
  const since = addCalendarDays(instantToDate(around.now, zone), -part.sinceDays);
  const { relation, stage, place, everyDays: rhythmDays, minutes } = part;
  const person = newPerson({ name: own.name, relation, stage, place, since, rhythmDays, minutes });
  const personId = sheet.write('person', sheet.id('person', part.key), 'vault', met, person);
  const pairId = sheet.write('pair', pairIdOf(personId), 'vault', met, { personId });
  const talk: Talk = { pairId, words: own, everyday: words.everyday, turn, zone };
  const title = words.title.replace('{name}', own.name.split(' ')[0]!);
  const held: Held[] = [];
  for (const one of meetings) {
    const id = writeMeeting(sheet, pairId, one, title, zone);
    if (one.fate === 'held' || one.fate === 'moved') held.unshift({ ...one, id });
  }
  writeTalked(sheet, talk, held);
  writeOpen(sheet, talk, held);
  writeGrowth(sheet, talk, held);
  writeFeedback(sheet, talk, part, held[0]!);
}
