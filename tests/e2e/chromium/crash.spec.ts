import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { randomFrom } from '../../stand-ins/shared/event-id';
import { type Chromium, launchChromium } from '../../support/browsers/launch-chromium';
import { openCalendar } from '../../support/drive/calendar-page';
import { askWorker } from '../../support/drive/own-page';
import type { Site } from '../../support/drive/places';
import { addItem, addTopic, openAgenda, openNote, saveState } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

/** What a run does and when it kills follows from this alone. */
const seed = process.env.HALFHOUR_SEED ?? String(Date.now());
const KILLS = 200;
const CRASHES = 20;

interface Line {
  text: string;
  done: boolean;
}

interface Kept {
  topics: Line[];
  items: Line[];
  note: string;
}

/** What is on the disk of the meeting that is open: all that the worker reads there. */
async function kept(panel: Frame): Promise<Kept> {
  type View = {
    topics: Line[];
    actionItems: Line[];
    sinceLastTime: { topics: Line[]; actionItems: Line[] };
    notes: { private: { body: string } };
  };
  const view = await askWorker<View>(panel, 'view/panel');
  const line = ({ text, done }: Line) => ({ text, done });
  return {
    topics: [...view.topics, ...view.sinceLastTime.topics].map(line),
    items: [...view.actionItems, ...view.sinceLastTime.actionItems].map(line),
    note: view.notes.private.body,
  };
}

const byText = (a: Line, b: Line) => (a.text < b.text ? -1 : 1);

test.describe('whatever dies', () => {
  test.beforeEach(() => {
    console.log(`    seed: HALFHOUR_SEED=${seed}`);
    test.setTimeout(400_000);
  });

  test(`${KILLS} random deaths of the worker lose nothing that was typed`, async ({ chromium }) => {
    const random = randomFrom(`worker ${seed}`);
    const calendar = await openCalendar(chromium.context, 'google');
    const { panel } = await openAgenda(calendar);
    const believed: Kept = { topics: [], items: [], note: '' };
    let kills = 0;
    const killing = (async () => {
      while (kills < KILLS) {
        await calendar.page.waitForTimeout(random() * 120);
        if (await chromium.killWorker()) kills += 1;
      }
    })();
    for (let round = 0; kills < KILLS; round++) await edit(panel, believed, round, random);
    await killing;

    await expect(saveState(panel, 'Private notes')).toHaveAttribute('data-save-state', 'saved');
    const expected = {
      ...believed,
      topics: believed.topics.toSorted(byText),
      items: believed.items.toSorted(byText),
    };
    const sorted = async (frame: Frame) => {
      const { topics, items, note } = await kept(frame);
      return { topics: topics.toSorted(byText), items: items.toSorted(byText), note };
    };
    await expect.poll(() => sorted(panel)).toEqual(expected);
    await expect(panel.getByText('Not saved')).toHaveCount(0);
    await chromium.killWorker();
    await calendar.page.reload();
    const again = await openAgenda(calendar);
    expect(await sorted(again.panel)).toEqual(expected);
    console.log(`    ${kills} kills, ${expected.topics.length} topics, ${expected.items.length} promises`);
  });

  test(`${CRASHES} deaths of the whole browser lose nothing that it called saved`, async () => {
    const random = randomFrom(`browser ${seed}`);
    const profile = mkdtempSync(join(tmpdir(), 'halfhour-crash-'));
    // Both calendars show the same person at the same minute: one meeting, whichever is open.
    const saved = new Saved();
    for (let crash = 0; crash <= CRASHES; crash++) {
      const site: Site = crash % 2 === 0 ? 'google' : 'outlook';
      const chromium = await launchChromium({ profile });
      try {
        const calendar = await openCalendar(chromium.context, site);
        const { panel } = await openAgenda(calendar);
        saved.expectIn(await kept(panel));
        if (crash < CRASHES) await editAndCrash(chromium, panel, saved, crash, random);
      } finally {
        await chromium.close();
      }
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });
});

/** One thing that a person does; `believed` grows with it. */
async function edit(panel: Frame, believed: Kept, round: number, random: () => number): Promise<void> {
  const kind = Math.floor(random() * 4);
  if (kind === 0) {
    await addTopic(panel, `topic ${round}`);
    believed.topics.push({ text: `topic ${round}`, done: false });
  } else if (kind === 1) {
    await addItem(panel, `promise ${round}`);
    believed.items.push({ text: `promise ${round}`, done: false });
  } else if (kind === 2 && believed.topics.length > 0) {
    const topic = believed.topics[Math.floor(random() * believed.topics.length)]!;
    await panel.getByRole('checkbox', { name: new RegExp(`${topic.text}$`) }).click({ force: true });
    topic.done = !topic.done;
  } else {
    await typeNote(panel, `words${round}.`);
    believed.note += `words${round}.`;
  }
}

async function typeNote(panel: Frame, words: string): Promise<void> {
  const field = panel.locator('[contenteditable=true][aria-label="Private notes"]');
  if (await field.count()) await field.focus();
  else await openNote(panel, 'Private notes');
  await panel.page().keyboard.press('Control+End');
  await panel.page().keyboard.type(words);
}

/** What the interface said is saved, and what was only on its way. */
class Saved {
  readonly topics = new Set<string>();
  readonly items = new Set<string>();
  note = '';
  /** Longer than `note`: what was typed when the browser died. */
  typed = '';

  expectIn(found: Kept): void {
    const texts = (lines: Line[]) => lines.map(({ text }) => text);
    expect(texts(found.topics)).toEqual(expect.arrayContaining([...this.topics]));
    expect(texts(found.items)).toEqual(expect.arrayContaining([...this.items]));
    for (const all of [texts(found.topics), texts(found.items)]) expect(new Set(all).size).toBe(all.length);
    expect(found.note.startsWith(this.note), `${this.note} in ${found.note}`).toBe(true);
    expect(this.typed.startsWith(found.note), `${found.note} of ${this.typed}`).toBe(true);
    this.note = found.note;
    this.typed = found.note;
  }
}

/** Some edits, some of them waited for, and the browser dies within the next moment. */
async function editAndCrash(
  chromium: Chromium,
  panel: Frame,
  saved: Saved,
  crash: number,
  random: () => number,
): Promise<void> {
  const page: Page = panel.page();
  await typeNote(panel, `note${crash}.`);
  saved.typed += `note${crash}.`;
  await expect(saveState(panel, 'Private notes')).toHaveAttribute('data-save-state', 'saved');
  saved.note = saved.typed;
  await addTopic(panel, `topic ${crash}`);
  await addItem(panel, `promise ${crash}`);
  await expect.poll(async () => (await kept(panel)).items.map(({ text }) => text)).toContain(`promise ${crash}`);
  saved.topics.add(`topic ${crash}`);
  saved.items.add(`promise ${crash}`);
  // On their way when it happens: they may be there afterwards or not, but whole, and once.
  await addTopic(panel, `late topic ${crash}`);
  await typeNote(panel, `late${crash}.`);
  saved.typed += `late${crash}.`;
  await page.waitForTimeout(random() * 600);
  await chromium.crash();
}
