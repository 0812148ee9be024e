import { describe, expect, it } from 'vitest';
import { fold } from '@/utils/domain/identity/normalise';
import { BANK, QUIET_KEYS } from '@/utils/domain/questions/bank';
import { THEMES } from '@/utils/domain/themes/theme';
import { GERMAN } from '@/utils/i18n/questions/de';
import { ENGLISH } from '@/utils/i18n/questions/en';

/** Two wordings of one thought, told apart by nothing but signs and small letters. */
const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');

describe('the question bank', () => {
  it('holds at least two hundred questions, each with one key', () => {
    const keys = BANK.map(({ key }) => key);
    expect(keys.length).toBeGreaterThanOrEqual(200);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(['manager', 'employee', 'skip-level', 'mentor'] as const)(
    'has four or more of each theme for a %s',
    (asker) => {
      for (const theme of THEMES) {
        const own = BANK.filter((question) => question.asker === asker && question.theme === theme);
        expect(own.length, theme).toBeGreaterThanOrEqual(4);
        // Whoever nothing is known of finds enough, too.
        const general = own.filter(({ stage, field }) => stage === null && field === null);
        expect(general.length, theme).toBeGreaterThanOrEqual(4);
      }
    },
  );

  it('has four or more of each theme that anybody may ask, for peers', () => {
    for (const theme of THEMES) {
      const anybodys = BANK.filter((question) => question.asker === null && question.theme === theme);
      expect(anybodys.length, theme).toBeGreaterThanOrEqual(4);
    }
  });

  it('has something of its own for every stage and every field of work', () => {
    const stages = new Set(BANK.map(({ stage }) => stage));
    const fields = new Set(BANK.map(({ field }) => field));
    expect(stages).toEqual(new Set([null, 'new', 'settled', 'senior']));
    expect(fields).toEqual(new Set([null, 'technology', 'hospital', 'school', 'fast-food', 'real-estate', 'grocery']));
  });

  it('begins each key with who asks it', () => {
    const prefix = { manager: 'manager-', employee: 'employee-', 'skip-level': 'skip-', mentor: 'mentor-' };
    for (const { key, asker } of BANK) expect(key).toMatch(asker === null ? /^any-/ : new RegExp(`^${prefix[asker]}`));
    // What the gate lets through as a key of a topic or of an asked row.
    for (const { key } of BANK) expect(key).toMatch(/^[\w-]{1,128}$/);
  });

  it('keeps what is for one’s own manager to those who ask a manager', () => {
    expect(BANK.filter(({ direct, asker }) => direct && asker !== 'employee')).toEqual([]);
  });

  it('has open questions that anybody may ask for a silence', () => {
    for (const key of QUIET_KEYS) {
      expect(BANK.find((question) => question.key === key)).toMatchObject({ asker: null, tone: 'open' });
    }
  });
});

describe.each([
  ['English', ENGLISH as Record<string, string>],
  ['German', GERMAN as Record<string, string>],
])('the questions in %s', (_, texts) => {
  it('are the questions of the bank, all of them and no other', () => {
    expect(Object.keys(texts).sort()).toEqual(BANK.map(({ key }) => key).sort());
  });

  it('say each thing once', () => {
    const seen = Object.values(texts).map(bare);
    expect(seen.filter((text, i) => seen.indexOf(text) !== i)).toEqual([]);
  });

  it.each(Object.entries(texts))('%s: %s', (_key, text) => {
    expect(text).toMatch(/^\p{Lu}.*[^\s]\?$/u);
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(text.length).toBeGreaterThanOrEqual(15);
    expect(text.length).toBeLessThanOrEqual(100);
    expect(text).not.toMatch(/\s{2}|[–—…!“”"]|\bSie\b|\bIhr(?:e|en|em|er)?\b/u);
  });
});
