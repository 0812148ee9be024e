import { type PastMeeting, PEOPLE, WEEK, yearsOfMeetings } from './years-of-meetings';

const OPEN_ITEMS = 1_000;

const WORDS = 'rota training budget handover holiday feedback hiring review plan figures workshop visit'.split(' ');

/** A backup of years: 1,000 open action items and about 50,000 records. `now`: epoch milliseconds. */
export function manyRecords(now: number): string {
  return yearsOfMeetings(now, (meeting) => {
    const { week, person } = meeting;
    return {
      note: `Talked about **${text(week)}** and ${text(week + person)}.\n\n- ${text(week + 1)}\n- ${text(week + 2)}`,
      topics: [topic(meeting, 0), topic(meeting, 1)],
      items: [item(meeting)],
    };
  });
}

function text(n: number): string {
  return `${WORDS[n % WORDS.length]} ${WORDS[(n * 7 + 3) % WORDS.length]} ${n}`;
}

/** Those of the newest meeting are open. */
function topic({ id, pairId, week, start }: PastMeeting, n: number): object {
  const doneAt = week === 0 ? null : start;
  const raisedBy = n ? 'them' : 'me';
  return { pairId, text: text(week + n), raisedBy, rank: `a${n}`, doneAt, doneIn: doneAt && id };
}

/** The newest of each person are open. */
function item({ id, pairId, person, week, start }: PastMeeting): object {
  const due = week % 2 ? new Date(start + 2 * WEEK).toISOString().slice(0, 10) : 'next';
  const owner = (week + person) % 2 ? 'me' : 'them';
  const doneAt = week < OPEN_ITEMS / PEOPLE ? null : start;
  return { pairId, madeIn: id, text: text(week), owner, due, rank: 'a0', doneAt };
}
