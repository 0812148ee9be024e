import type { Page } from '@playwright/test';
import { hashId, randomId } from '@/utils/domain/rows/id';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { Chromium } from '../browsers/launch-chromium';
import { dayFrom } from './bring-growth';
import { bringWeek } from './bring-week';
import { askWorker } from './own-page';

const NAMES = ['Aiko Tanaka', 'Ben Okafor', 'Chloe Martin', 'Wolfeschlegelsteinhausenbergerdorff'];
const [AIKO, BEN, CHLOE, WOLFE] = NAMES as [string, string, string, string];

export const SHEETS_PAGE = `dashboard.html#/people/${personIdOf(AIKO)}/sheets`;

function personIdOf(name: string): string {
  return hashId('week person', name);
}

/** Four people one leads, met last week. */
export async function bringPeople(chromium: Chromium): Promise<void> {
  await bringWeek(
    chromium,
    NAMES.map((name) => ({ name, at: `${dayFrom(-6)}T10:00`, state: 'held', stateReason: 'note' })),
  );
}

/** The same with a quarter of feedback: drafts fresh and old, one on an agenda, given and received. */
export async function bringFeedback(chromium: Chromium): Promise<void> {
  await bringPeople(chromium);
  const page = await chromium.openOwnPage('dashboard.html#/data');
  const add = adder(page);
  await add(AIKO, 'Stopped to explain the change to the night shift', { state: 'draft', days: 12 });
  await add(BEN, 'The figures came after the meeting had begun', { state: 'draft', days: 8, kind: 'improve' });
  await add(CHLOE, 'Asked the quiet ones first', { state: 'draft', days: 1, situation: 'In the retrospective' });
  await add(CHLOE, 'Reviews wait for three days', { state: 'planned', days: 2, kind: 'improve' });
  await add(AIKO, 'Clear minutes, the same evening', { days: 5 });
  await add(AIKO, 'Said no to the third project', { days: 20, impact: 'We finished the other two' });
  await add(BEN, 'Took the call at the weekend', { days: 33 });
  await add(BEN, 'Kept calm in the outage', { days: 47 });
  await add(WOLFE, 'Helped the new ones', { days: 120 });
  await add(AIKO, 'You interrupt when time is short', { days: 9, direction: 'received', kind: 'improve' });
  await add(BEN, 'Your questions help me think', { days: 26, direction: 'received' });
  const pairId = hashId('pair', personIdOf(AIKO));
  const sheet = {
    readyFor: 'Leading the platform team',
    readyWhen: 'In half a year, when Dana goes on leave',
    gap: 'Has not yet said no to somebody senior',
    nextStep: 'Holds the planning alone in January',
  };
  await askWorker(page, 'succession/write', { pairId, fields: sheet });
  const concern = {
    behaviour: 'Misses the handover',
    impact: 'The night shift starts blind',
    nextStep: 'Ask what helps',
  };
  const concernId = randomId();
  const fields = { pairId, ...concern, reviewOn: dayFrom(-1), closedAt: null };
  await askWorker(page, 'row/create', { table: 'concern', id: concernId, visibility: 'private', fields });
  const entry = { pairId, concernId, at: Date.now() - 3 * DAY_MS, text: 'We talked; mornings are hard at the moment' };
  await askWorker(page, 'row/create', { table: 'concern-entry', id: randomId(), visibility: 'private', fields: entry });
  await page.close();
}

interface Told {
  days: number;
  state?: 'draft' | 'planned' | 'said';
  kind?: 'praise' | 'improve';
  direction?: 'given' | 'received';
  situation?: string;
  impact?: string;
}

/** Writes feedback down as the page does. */
function adder(page: Page) {
  return async (name: string, behaviour: string, { days, ...told }: Told): Promise<void> => {
    const pairId = hashId('pair', personIdOf(name));
    const fields = {
      ...{ pairId, kind: 'praise', direction: 'given', situation: '', impact: '', closing: '', state: 'said' },
      ...{ stateAt: Date.now() - days * DAY_MS, saidIn: null, topicId: null },
      ...{ behaviour, ...told },
    };
    await askWorker(page, 'row/create', { table: 'feedback', id: randomId(), visibility: 'private', fields });
  };
}
