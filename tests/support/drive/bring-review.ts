import { hashId, randomId } from '@/utils/domain/rows/id';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { Chromium } from '../browsers/launch-chromium';
import { dayFrom } from './bring-growth';
import { bringWeek, meetingIdOf, type ToldMeeting } from './bring-week';
import { askWorker } from './own-page';

const NAME = 'Aiko Tanaka';
const PERSON_ID = hashId('week person', NAME);
const PAIR_ID = hashId('pair', PERSON_ID);

/** Stands in everything that is for the owner alone. */
export const SECRET = 'Q7private';
export const REVIEW_PAGE = `dashboard.html#/people/${PERSON_ID}/review`;

/** Every other week for some time, one of them called off. */
const MEETINGS: ToldMeeting[] = [5, 19, 33, 47, 61, 75].map((ago) => ({
  ...{ name: NAME, at: `${dayFrom(-ago)}T10:00` },
  ...(ago === 33 ? { state: 'cancelled', stateReason: 'gone' } : { state: 'held', stateReason: 'note' }),
}));

/** What was said and promised, repeated as often as asked: nothing, a usual half year, years of it. */
export interface Told {
  times: number;
  /** Put behind every text. */
  more?: string;
}

/** Somebody with whom things were shared, with private things beside each of them. */
export async function bringReview(chromium: Chromium, { times, more = '' }: Told): Promise<void> {
  await bringWeek(chromium, MEETINGS);
  const page = await chromium.openOwnPage('dashboard.html#/data');
  const make = (table: string, visibility: 'shared' | 'private', fields: object) =>
    askWorker(page, 'row/create', { table, id: randomId(), visibility, fields });
  for (const [i, meeting] of MEETINGS.entries()) {
    const meetingId = meetingIdOf(meeting);
    const doneAt = Date.now() - (5 + i) * DAY_MS;
    for (let round = 0; round < times; round++) {
      const { topic, outcome, promise, open, note } = TOLD[(i + round) % TOLD.length]!;
      const told = { doneAt, doneIn: meetingId };
      await make('topic', 'shared', { ...topicOf(topic + more), ...told, outcome: outcome && outcome + more });
      await make('topic', 'private', { ...topicOf(SECRET), ...told, outcome: SECRET });
      await make('action-item', 'shared', { ...itemOf(meetingId, promise + more), doneAt, support: SECRET });
      if (open !== '') await make('action-item', 'shared', { ...itemOf(meetingId, open + more), due: dayFrom(9 + i) });
      await make('action-item', 'private', { ...itemOf(meetingId, SECRET), doneAt });
      const body = `${note}${more}`;
      await askWorker(page, 'note/write', { meetingId, visibility: 'shared', base: '', body });
      await askWorker(page, 'note/write', { meetingId, visibility: 'private', base: '', body: SECRET });
    }
  }
  await page.close();
}

const topicOf = (text: string) => newTopic({ pairId: PAIR_ID, text, raisedBy: 'me', rank: 'a0' });
const itemOf = (madeIn: string, text: string) =>
  newActionItem({ pairId: PAIR_ID, madeIn, text, owner: 'them', due: null, rank: 'a0' });

const TOLD = [
  {
    topic: 'On-call hand-over',
    outcome: 'A written hand-over every Friday since October',
    promise: 'Draft the hand-over template',
    open: 'Try it with the second team',
    note: '## Agreed\n- Friday hand-over in writing\n- Look at it again in spring',
  },
  {
    topic: 'Who answers customers at night',
    outcome: 'A rota of four, two weeks each',
    promise: 'Ask the others about the rota',
    open: '',
    note: 'The rota works, except in school holidays.',
  },
  {
    topic: 'Working from Lisbon in January',
    outcome: null,
    promise: 'Send the dates to People & Culture',
    open: 'Book the desk for the first week back',
    note: '1. Three weeks are fine\n2. The stand-up moves to 10',
  },
];
