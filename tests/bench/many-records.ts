import { hashId } from '@/utils/domain/rows/id';

/**
 * A backup of somebody who has used Halfhour for years: 40 people, 1,000 open action items and about 50,000 records. As
 * the file has it, so that it goes in through the same door as a real one.
 */
const PEOPLE = 40;
const MEETINGS_EACH = 250;
const OPEN_ITEMS = 1_000;
const WEEK = 7 * 86_400_000;

const WORDS = 'rota training budget handover holiday feedback hiring review plan figures workshop visit'.split(' ');

/** `now`: epoch milliseconds; the newest meeting of everyone is in the week before it. */
export function manyRecords(now: number): string {
  const stamp = `0${now.toString(36)}-0000-BENCHDEVICE00000000000`;
  const row = (id: string, scope: string, fields: object) => {
    return { ...fields, id, scope, schemaV: 1, createdAt: stamp, updatedAt: stamp, deletedAt: null };
  };
  const tables: Record<string, object[]> = {
    person: [],
    pair: [],
    meeting: [],
    note: [],
    topic: [],
    'action-item': [],
  };
  const text = (n: number) => `${WORDS[n % WORDS.length]} ${WORDS[(n * 7 + 3) % WORDS.length]} ${n}`;
  for (let p = 0; p < PEOPLE; p++) {
    const personId = hashId('person', String(p));
    const pairId = hashId('pair', String(p));
    const shared = `pair:${pairId}`;
    tables.person?.push(
      row(personId, 'vault', { name: `Person ${p}`, relation: 'report', rhythmDays: null, mergedInto: null }),
    );
    tables.pair?.push(row(pairId, 'vault', { personId }));
    for (let m = 0; m < MEETINGS_EACH; m++) {
      const meetingId = hashId('meeting', String(p), String(m));
      const start = now - (m + 1) * WEEK + (p % 40) * 3_600_000;
      tables.meeting?.push(row(meetingId, shared, meeting(pairId, start, p)));
      const body = `Talked about **${text(m)}** and ${text(m + p)}.\n\n- ${text(m + 1)}\n- ${text(m + 2)}`;
      tables.note?.push(row(hashId('note', meetingId), shared, { pairId, meetingId, visibility: 'shared', body }));
      for (let t = 0; t < 2; t++) {
        const doneAt = m === 0 ? null : start;
        const topic = { pairId, text: text(m + t), raisedBy: t ? 'them' : 'me', rank: `a${t}`, doneAt };
        tables.topic?.push(
          row(hashId('topic', meetingId, String(t)), shared, { ...topic, doneIn: doneAt && meetingId }),
        );
      }
      tables['action-item']?.push(
        row(hashId('item', meetingId), shared, item(pairId, meetingId, m, p, start, text(m))),
      );
    }
  }
  return JSON.stringify({ format: 'halfhour-backup', version: 1, madeAt: new Date(now).toISOString(), tables });
}

function meeting(pairId: string, start: number, person: number): object {
  const at = { start, end: start + 1_800_000, date: new Date(start).toISOString().slice(0, 10) };
  const seen = { state: 'held', stateReason: 'note', stateBy: 'unknown', movedFrom: null, userSaid: null };
  return {
    ...{ pairId, site: 'google', seriesKey: `series${person}`, title: `Person ${person} / Maya 1:1`, ...at, ...seen },
    ...{ timeZone: 'Europe/Berlin', zoneCertain: true, recurring: true, location: null, answeredAt: null },
  };
}

/** The newest of each person are open. */
function item(pairId: string, madeIn: string, week: number, person: number, start: number, text: string): object {
  const open = week < OPEN_ITEMS / PEOPLE;
  const due = week % 2 ? new Date(start + 2 * WEEK).toISOString().slice(0, 10) : 'next';
  return {
    pairId,
    madeIn,
    text,
    owner: (week + person) % 2 ? 'me' : 'them',
    due,
    rank: 'a0',
    doneAt: open ? null : start,
  };
}
