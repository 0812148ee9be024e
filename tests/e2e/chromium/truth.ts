import type { Frame, Page } from '@playwright/test';
import type { PopupView } from '@/utils/domain/views/popup-view';
import { routeStandIn } from '../../stand-ins/shared/route';
import type { StandInConfig } from '../../stand-ins/shared/stand-in';
import { type Chromium, launchChromium } from '../../support/browsers/launch-chromium';
import { type CalendarPage, openCalendar, press, type Site } from '../../support/drive/calendar-page';
import { changedMeanwhile, deedOf, enact, iChange } from '../../support/drive/change-event';
import { CATEGORY, fates, type Meeting, ROTA_NAME, type Story } from '../../support/drive/fates';
import { askWorker } from '../../support/drive/own-page';
import { ANY_CHIP, weekAddress } from '../../support/drive/places';
import { WorkerSide } from '../../support/drive/worker-side';
import { expect, test } from './fixtures';

/** What the user is told of a fate: in the panel, as a question, by a notification. Null: nothing is asked or said. */
interface Told {
  banner: RegExp;
  question: 'cancelled' | 'declined' | 'moved' | null;
  title: RegExp | null;
}

function toldOf({ change, by, name }: Story): Told {
  if (change === 'move' || change === 'split') {
    const news = by === 'them' ? ({ question: 'moved', title: new RegExp(`with ${name} moved`) } as const) : null;
    return { banner: /This 1:1 moved\. It was/, question: null, title: null, ...news };
  }
  const said = change === 'decline' ? 'declined' : 'cancelled';
  // A calendar from which an event is simply gone doesn't always tell whose doing it was.
  const who = change === 'decline' ? (by === 'me' ? 'You' : name) : `(You|${name}|This 1:1 was)`;
  return {
    banner: new RegExp(`${who} ${said}`),
    question: said,
    title: new RegExp(`${name}.*${said}|${said}.*${name}`),
  };
}

/** Whoever called it off: what one did oneself is said so. */
const QUESTION = {
  cancelled: '(your 1:1 was|you) cancelled',
  declined: '(your 1:1 was|you) declined',
  moved: 'your 1:1 moved',
};

interface Said {
  asked: string[];
  titles: string[];
}

/** How a user narrows what the grid shows, and takes it back. */
interface Narrowing {
  on(page: Page): Promise<unknown>;
  off(page: Page): Promise<unknown>;
}

const toggle = (role: 'checkbox' | 'option') => (page: Page) => page.getByRole(role, { name: ROTA_NAME }).click();
const choose = (category: string) => (page: Page) =>
  page.getByRole('combobox', { name: 'Filter' }).selectOption(category);

const NARROW: Record<Site, Narrowing[]> = {
  google: [{ on: toggle('checkbox'), off: toggle('checkbox') }],
  outlook: [
    { on: toggle('option'), off: toggle('option') },
    { on: choose(CATEGORY), off: choose('') },
  ],
};

/** Every story of one calendar in one browser: they are about different people, so none is in another's way. */
export function tellTruth(site: Site): void {
  test.describe.configure({ timeout: 30_000 });
  const { config, monday, stories, hidden, gone } = fates(site);
  let chromium: Chromium;
  let calendar: CalendarPage;
  let popup: Page;
  let side: WorkerSide;

  test.beforeAll(async () => {
    chromium = await launchChromium();
    side = new WorkerSide(chromium);
    popup = await chromium.openOwnPage('popup.html');
    const awake = { workingDays: [0, 1, 2, 3, 4, 5, 6], quietHours: false, nudgeTopics: false, nudgeDigest: false };
    await askWorker(popup, 'settings/patch', awake);
    await side.hearTitles();
    calendar = await openCalendar(chromium.context, site, { ...config, url: weekAddress(site, monday) });
  });
  test.afterAll(() => chromium.close());

  async function openPanel({ name, event }: Meeting): Promise<Frame> {
    // The popup of the one before may stand over it.
    await calendar.page.keyboard.press('Escape');
    await calendar.turnTo(event);
    await calendar.click(event);
    const panel = await calendar.panel();
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
    return panel;
  }

  const questionOf = ({ name }: Story, { question }: Told) =>
    popup.getByText(new RegExp(`${name}: ${question ? QUESTION[question] : ''}`));

  /** What the popup asks, all of it. */
  async function questions(): Promise<string[]> {
    const { questions } = await askWorker<PopupView>(popup, 'view/popup', { all: true });
    return questions
      .map((one) => (one.kind === 'is-one-on-one' ? one.title : `${one.meeting.personName}: ${one.kind}`))
      .sort();
  }

  /** Nothing tells that nothing will happen: two complete views are looked at within this time when something does. */
  async function staysQuiet(before: Said): Promise<void> {
    for (let looks = 0; looks < 4; looks++) {
      await calendar.page.waitForTimeout(1_000);
      expect(await said()).toEqual(before);
    }
  }

  const said = async (): Promise<Said> => ({ asked: await questions(), titles: await side.titles() });

  for (const story of stories.filter(({ panel }) => panel === 'open')) {
    test(`${site}: ${story.change} by ${story.by}, with the panel open`, async () => {
      const told = toldOf(story);
      const before = await side.titles();
      const panel = await openPanel(story);
      await (story.by === 'me' ? iChange(calendar, story) : calendar.page.evaluate(enact, deedOf(story, config)));
      await expect(panel.getByText(told.banner)).toBeVisible({ timeout: 15_000 });
      if (!told.question) return staysQuiet({ asked: [], titles: before });
      await expect.poll(() => side.badge()).toBe('1');
      await expect(questionOf(story, told)).toHaveCount(1);
      await expect
        .poll(async () => (await side.titles()).slice(before.length))
        .toEqual([expect.stringMatching(told.title!)]);
      await press(panel.getByRole('button', { name: /^(Leave it|Got it)$/ }));
      await expect.poll(() => side.badge()).toBe('');
      await expect(questionOf(story, told)).toHaveCount(0);
      await expect.poll(() => side.notifications()).toEqual([]);
    });
  }

  /** Comes back to the same week. What others did meanwhile is there from the first moment. */
  async function visit(found: StandInConfig): Promise<void> {
    await routeStandIn(chromium.context, found);
    await calendar.page.reload();
    await calendar.page.locator(ANY_CHIP[site]).first().waitFor();
  }

  const seen = async (): Promise<StandInConfig> => ({ ...config, events: await calendar.events() });

  test(`${site}: what is only hidden is not called off`, async () => {
    test.setTimeout(60_000);
    for (const meeting of [...hidden, gone]) {
      const panel = await openPanel(meeting);
      // By the keyboard: it may be on its way to the side that the calendar's popup leaves free.
      await panel.getByRole('button', { name: 'Close (Esc)' }).press('Enter');
      await calendar.page.keyboard.press('Escape');
    }
    const before = await said();
    for (const narrow of NARROW[site]) {
      await narrow.on(calendar.page);
      await expect.poll(() => calendar.shows(hidden[0]!.event)).toBe(false);
      await staysQuiet(before);
      await narrow.off(calendar.page);
      await expect.poll(() => calendar.shows(hidden[0]!.event)).toBe(true);
    }
    await calendar.page.evaluate((id) => window.standIn.remove(id), gone.event.id);
    const asked = [...before.asked, `${gone.name}: cancelled`].sort();
    const titles = [...before.titles, `You cancelled your 1:1 with ${gone.name}`];
    await expect.poll(said, { timeout: 15_000 }).toEqual({ asked, titles });
  });

  test(`${site}: all that happened without a panel is asked once, also at the next visit`, async () => {
    test.setTimeout(60_000);
    const closed = stories.filter(({ panel }) => panel === 'closed');
    for (const story of closed) await openPanel(story);
    const before = await questions();
    await visit(changedMeanwhile(await seen(), closed));
    // Who else said no stands in the popup of the event alone.
    const unseen = closed.find(({ change, by }) => change === 'decline' && by === 'them')!;
    const asked = (some: readonly Story[]) => {
      const news = some.flatMap((story) =>
        toldOf(story).question ? [`${story.name}: ${toldOf(story).question}`] : [],
      );
      return [...before, ...news].sort();
    };
    await expect.poll(questions, { timeout: 20_000 }).toEqual(asked(closed.filter((story) => story !== unseen)));
    const panel = await openPanel(unseen);
    await expect(panel.getByText(toldOf(unseen).banner)).toBeVisible();
    await expect.poll(questions).toEqual(asked(closed));
    await expect.poll(() => side.badge()).toBe(String(asked(closed).length));

    const titles = await side.titles();
    await visit(await seen());
    await openPanel(unseen);
    expect(await side.titles()).toEqual(titles);
    expect(await questions()).toEqual(asked(closed));
  });
}
