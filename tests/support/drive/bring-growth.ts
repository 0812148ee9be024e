import type { Page } from '@playwright/test';
import { hashId, randomId } from '@/utils/domain/rows/id';
import { addCalendarDays } from '@/utils/domain/time/zone';
import type { Chromium } from '../browsers/launch-chromium';
import { bringWeek, meetingIdOf, type ToldMeeting } from './bring-week';
import { askWorker } from './own-page';

export const PERSON = 'Aiko Tanaka';
const PERSON_ID = hashId('week person', PERSON);
export const GROWTH_PAGE = `dashboard.html#/people/${PERSON_ID}/growth`;

/** A day so many days from now. */
export const dayFrom = (days: number) => addCalendarDays(new Date().toISOString().slice(0, 10), days);

/** One-on-ones every other week that were held, the last one five days ago. */
const MEETINGS: ToldMeeting[] = [5, 19, 33, 47].map((ago) => ({
  ...{ name: PERSON, at: `${dayFrom(-ago)}T10:00`, state: 'held', stateReason: 'note' },
}));

/** A person one has met a few times, of whose growth nothing is written down yet. */
export async function bringPerson(chromium: Chromium): Promise<void> {
  await bringWeek(chromium, MEETINGS);
}

/** The same with a year of growth: two aims on their way, skills, priorities, and what shows that they moved. */
export async function bringGrowth(chromium: Chromium): Promise<void> {
  await bringPerson(chromium);
  const page = await chromium.openOwnPage('dashboard.html#/data');
  const pairId = hashId('pair', PERSON_ID);
  const add = adder(page, pairId);
  const lead = await add('aim', {
    text: 'Lead the platform team',
    why: 'To shape how we work, not only what we build',
  });
  await askWorker(page, 'row/patch', { table: 'aim', id: lead, fields: { until: dayFrom(280) } });
  const talk = await add('aim', { text: 'Speak at a conference', rank: 'a1' });
  await add('aim', {
    text: 'Learn the billing system',
    closedAt: Date.now() - 40 * 86_400_000,
    outcome: 'Owns it now',
  });
  await add('milestone', { aimId: lead, text: 'Run a retrospective', doneAt: Date.now() - 30 * 86_400_000 });
  const plan = await add('milestone', { aimId: lead, text: 'Plan a whole release alone', due: dayFrom(45) });
  await add('milestone', { aimId: lead, text: 'Mentor a new colleague', due: dayFrom(-12), movedTimes: 2 });
  await add('milestone', { aimId: lead, text: 'Stand in for me for a month', due: dayFrom(200) });
  await add('milestone', { aimId: talk, text: 'Give a talk to our own people', due: dayFrom(60) });
  await add('milestone', { aimId: talk, text: 'Send in a proposal' });
  const [last] = MEETINGS;
  const said = 'Led the planning alone, and it held';
  await add('evidence', { aboutId: plan, meetingId: meetingIdOf(last!), at: Date.now() - 5 * 86_400_000, text: said });
  await add('skill', { name: 'Saying no', level: 2, wanted: 3 });
  await add('skill', { name: 'Writing so that others decide quickly', level: 3, wanted: 4, rank: 'a1' });
  await add('skill', { name: 'Estimating', rank: 'a2' });
  const goal = { goal: 'A quiet on-call rota by spring', goalOf: 'team', why: 'Three people wake up for nothing' };
  await add('priority', { text: 'Halve the alerts at night', ...goal });
  await add('priority', { text: 'Hand over the old importer', rank: 'a1' });
  await page.close();
}

const EMPTY = {
  aim: { why: null, until: null, closedAt: null, outcome: null, rank: 'a0' },
  milestone: { due: null, doneAt: null, movedTimes: 0, rank: 'a0' },
  evidence: {},
  skill: { level: null, wanted: null, closedAt: null, rank: 'a0' },
  priority: { goal: null, goalOf: null, why: null, closedAt: null, rank: 'a0' },
};

/** Writes rows down as the page does; answers with the id of each. */
function adder(page: Page, pairId: string) {
  return async (table: keyof typeof EMPTY, fields: object): Promise<string> => {
    const id = randomId();
    const row = { pairId, ...EMPTY[table], ...fields };
    await askWorker(page, 'row/create', { table, id, visibility: 'private', fields: row });
    return id;
  };
}
