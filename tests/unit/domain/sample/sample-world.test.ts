import { describe, expect, test } from 'vitest';
import type { TableName, Tables } from '@/utils/domain/rows/tables';
import { CASTS } from '@/utils/domain/sample/cast';
import { isSample, wasTouched } from '@/utils/domain/sample/pen';
import { sampleSentences } from '@/utils/domain/sample/sample-words';
import { sampleWorld } from '@/utils/domain/sample/sample-world';
import type { SampleRow } from '@/utils/domain/sample/sheet';
import type { Settings } from '@/utils/domain/settings/settings';
import { stampTime } from '@/utils/domain/time/hybrid-clock';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { GERMAN } from '@/utils/i18n/sample/de';
import { ENGLISH } from '@/utils/i18n/sample/en';
import { isRow } from '@/utils/schema/rows';

const ZONE = 'Europe/Berlin';
const ROLES = Object.keys(CASTS) as Settings['role'][];
/** A Wednesday noon, a Sunday, the night in which the clock goes back, the first of March of a leap year. */
const MOMENTS = ['2026-11-18T12:00Z', '2026-11-22T08:00Z', '2026-10-25T00:30Z', '2028-03-01T06:00Z'].map((at) =>
  Date.parse(at),
);

function of<T extends TableName>(rows: SampleRow[], table: T): Tables[T][] {
  return rows.filter((one) => one.table === table).map(({ row }) => row as unknown as Tables[T]);
}

const cases = ROLES.flatMap((role) => MOMENTS.map((now) => ({ role, now, at: new Date(now).toISOString() })));

describe.each(cases)('the world of $role at $at', ({ role, now }) => {
  const rows = sampleWorld(role, ENGLISH, { now, zone: ZONE });

  test('is sound: rows that a backup may hold, each made by the pen of the sample, none of the time to come', () => {
    for (const { table, row } of rows) {
      expect(isRow(table, row), table).toBe(true);
      expect(isSample(row)).toBe(true);
      expect(wasTouched(row)).toBe(false);
      expect(stampTime(row.createdAt)).toBeLessThanOrEqual(now);
    }
    expect(new Set(rows.map(({ table, row }) => `${table} ${row.id}`)).size).toBe(rows.length);
  });

  test('is five people and some forty one-on-ones on working days of the last four months', () => {
    expect(of(rows, 'person')).toHaveLength(5);
    const meetings = of(rows, 'meeting');
    expect(meetings.length).toBeGreaterThan(33);
    expect(meetings.length).toBeLessThan(48);
    for (const { start, end, date } of meetings) {
      expect([1, 2, 3, 4, 5]).toContain(new Date(`${date}T00:00Z`).getUTCDay());
      expect(now - start!).toBeLessThan(135 * DAY_MS);
      expect(end!).toBeGreaterThan(start!);
    }
    const fates = new Set(meetings.map(({ state }) => state));
    expect(fates.isSupersetOf(new Set(['held', 'scheduled', 'missed', 'cancelled', 'declined']))).toBe(true);
  });

  test('asks nothing: what fell out was answered, and only what lies ahead is still planned', () => {
    for (const { state, end, answeredAt } of of(rows, 'meeting')) {
      if (state === 'scheduled') expect(end!).toBeGreaterThan(now);
      else expect(end!).toBeLessThanOrEqual(now);
      if (state !== 'held' && state !== 'scheduled') expect(answeredAt).not.toBeNull();
    }
  });

  test('points at nothing that is not there', () => {
    const ids = new Set(rows.map(({ row }) => row.id));
    for (const { row } of rows) {
      for (const tie of [
        'pairId',
        'personId',
        'meetingId',
        'madeIn',
        'doneIn',
        'saidIn',
        'aimId',
        'aboutId',
      ] as const) {
        const id = (row as unknown as Record<string, string | null | undefined>)[tie];
        if (id) expect(ids.has(id), `${tie} of ${row.id}`).toBe(true);
      }
    }
  });

  test('has something of everything that pages show', () => {
    const tables = new Set(rows.map(({ table }) => table));
    const wanted: TableName[] = ['topic', 'note', 'action-item', 'feedback', 'capture', 'wrap-up', 'aim', 'milestone'];
    expect(
      tables.isSupersetOf(new Set([...wanted, 'skill', 'evidence', 'priority', 'mention', 'meeting-change'])),
    ).toBe(true);
  });
});

test('the same moment makes the same rows; another one makes others', () => {
  const world = (now: number) => sampleWorld('both', GERMAN, { now, zone: ZONE });
  expect(world(MOMENTS[0]!)).toEqual(world(MOMENTS[0]!));
  const ids = new Set(world(MOMENTS[0]!).map(({ row }) => row.id));
  expect(world(MOMENTS[1]!).some(({ row }) => ids.has(row.id))).toBe(false);
});

test('both languages say all of it in words of their own, and nobody says the same twice', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'string'
      ? value.trim() !== ''
      : Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, shape(one)]));
  expect(shape(GERMAN)).toEqual(shape(ENGLISH));
  const german = sampleSentences(GERMAN);
  // Names of people apart, no sentence was left untranslated.
  expect([...sampleSentences(ENGLISH)].filter((sentence) => german.has(sentence))).toEqual([]);
  for (const words of [ENGLISH, GERMAN]) expect(words.title).toContain('{name}');
});

test('every text of the world is one of its sentences: what is not was written by the user', () => {
  const sentences = sampleSentences(ENGLISH);
  for (const role of ROLES) {
    for (const { row } of sampleWorld(role, ENGLISH, { now: MOMENTS[0]!, zone: ZONE })) {
      const { text, body, outcome, why, goal, situation } = row as unknown as Record<string, string | null | undefined>;
      for (const said of [text, body, outcome, why, goal, situation]) if (said) expect(sentences).toContain(said);
    }
  }
});
