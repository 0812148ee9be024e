import type { Around } from '@/utils/domain/rhythm/person-rhythm';
import { personRhythm } from '@/utils/domain/rhythm/person-rhythm';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { PersonSummary } from '@/utils/domain/views/parts';
import type { LostRhythm } from '@/utils/domain/views/popup-view';
import type { LineMeeting } from '@/utils/store/meeting-lines';

interface Known {
  person: PersonRow;
  summary: PersonSummary;
  line: readonly LineMeeting[];
}

/** Who was met within these days, or will be, has no rhythm that could be lost: most people need no closer look. */
const FRESH_DAYS = 4;
const CLOSE_DAYS = 7;

/** People one has not met for too long, longest first. `asking`: those of whom a meeting waits for an answer. */
export function lostRhythms(people: readonly Known[], asking: ReadonlySet<Id>, around: Around): LostRhythm[] {
  const { now } = around;
  return people
    .filter(({ person, summary }) => !asking.has(person.id) && !isClose(summary, now))
    .flatMap(({ person, line }): LostRhythm[] => {
      const { standing, gapDays } = personRhythm(person, line, around);
      if ((standing !== 'late' && standing !== 'strong') || gapDays === null) return [];
      return [{ personId: person.id, personName: person.name, standing, gapDays }];
    })
    .sort((a, b) => b.gapDays - a.gapDays || (a.personId < b.personId ? -1 : 1));
}

function isClose({ lastMet, next }: PersonSummary, now: number): boolean {
  if (lastMet !== null && now - lastMet < FRESH_DAYS * DAY_MS) return true;
  return next !== null && next - now < CLOSE_DAYS * DAY_MS;
}
