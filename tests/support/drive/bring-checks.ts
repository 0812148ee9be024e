import { NO_SCORES } from '@/utils/domain/insights/effectiveness';
import { hashId, randomId } from '@/utils/domain/rows/id';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { addCalendarDays } from '@/utils/domain/time/zone';
import type { Chromium } from '../browsers/launch-chromium';
import { bringWeek, meetingIdOf, type ToldMeeting } from './bring-week';
import { askWorker } from './own-page';

const PERSON = 'Aiko Tanaka';
export const PERSON_ID = hashId('week person', PERSON);
const PAIR_ID = hashId('pair', PERSON_ID);
export const INSIGHTS_PAGE = `dashboard.html#/insights/person/${PERSON_ID}`;

/** A day so many days ago. */
export const dayAgo = (days: number) => addCalendarDays(new Date().toISOString().slice(0, 10), -days);

/** Weekly one-on-ones that were held, the last one five days ago. */
export async function bringWeekly(chromium: Chromium, times: number): Promise<ToldMeeting[]> {
  const meetings = Array.from(
    { length: times },
    (_, n): ToldMeeting => ({
      ...{ name: PERSON, at: `${dayAgo(5 + 7 * n)}T10:00`, state: 'held', stateReason: 'note' },
    }),
  );
  await bringWeek(chromium, meetings);
  return meetings;
}

/** Half a year with somebody: two checks of both sides, three surveys, and ratings. */
export async function bringChecks(chromium: Chromium): Promise<void> {
  const meetings = await bringWeekly(chromium, 26);
  const page = await chromium.openOwnPage('dashboard.html#/data');
  const create = (table: string, fields: object) =>
    askWorker(page, 'row/create', { table, id: randomId(), visibility: 'private', fields });
  const check = (side: 'me' | 'them', days: number, scores: object) =>
    create('effectiveness', { pairId: PAIR_ID, at: Date.now() - days * DAY_MS, side, ...NO_SCORES, ...scores });
  await check('me', 120, { q1: 3, q2: 4, q3: 2, q4: 4, q5: 3 });
  await check('them', 118, { q1: 3, q2: 3, q3: 3, q4: 3 });
  await check('me', 61, { q1: 4, q2: 4, q3: 3, q4: 4, q5: 3 });
  await check('them', 60, { q1: 4, q2: 2, q3: 4, q4: 4, q5: 2 });
  const survey = (name: string, value: number, best: number, days: number) =>
    create('survey', { pairId: PAIR_ID, name, value, best, takenOn: dayAgo(days) });
  await survey('Team pulse of spring', 3.4, 5, 130);
  await survey('360 feedback on how we talk', 72, 100, 75);
  await survey('Team pulse of autumn', 4.1, 5, 20);
  for (const [at, meeting] of meetings.entries()) {
    const meetingId = meetingIdOf(meeting);
    await askWorker(page, 'wrap-up/patch', { meetingId, fields: { rating: [4, 5, 3, 4][at % 4] } });
  }
  await page.close();
}
