import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayName } from '@/utils/domain/identity/display-name';
import { cleanName, fold, normaliseEmail, normaliseName, visibleText } from '@/utils/domain/identity/normalise';

describe('two spellings of one address', () => {
  test.each([
    ['Ben@Acme.test', 'ben@acme.test'],
    ['ben@googlemail.com', 'ben@gmail.com'],
    ['mailto:ben@acme.test', '<ben@acme.test>'],
    ['\u200eben@acme.test\u200f', 'ben@acme.test'],
  ])('%s is %s', (one, other) => {
    expect(normaliseEmail(one)).toBe(normaliseEmail(other));
    expect(normaliseEmail(one)).not.toBe('');
  });
  test('a plus tag makes another address; a name is none', () => {
    expect(normaliseEmail('ben+cal@acme.test')).not.toBe(normaliseEmail('ben@acme.test'));
    expect(normaliseEmail('Ben Okafor')).toBe('');
  });
});

describe('two spellings of one name', () => {
  test.each([
    ['Okafor, Ben', 'Ben Okafor'],
    ['BEN OKAFOR', 'Ben  Okafor'],
    ['Ben Okafor (External)', 'ben okafor'],
    ['Łukasz Wójcik', 'Lukasz Wojcik'],
    ['İpek Işık', 'ipek isik'],
    ['Ｂｅｎ Okafor', 'Ben Okafor'],
    ['Ben\u202eOkafor', 'BenOkafor'],
    ['Jürgen Groß', 'Jurgen Gross'],
    ['Νίκος', 'ΝΙΚΟΣ'],
    ['أحمد', 'احمد'],
  ])('%s is %s', (one, other) => {
    expect(normaliseName(one)).toBe(normaliseName(other));
  });
  test.each([
    ['Ana', 'Anna'],
    ['がく', 'かく'],
    ['Ben Okafor, PhD', 'PhD Ben Okafor'],
    ['Jean-Luc', 'Jean Luc Picard'],
  ])('%s is not %s', (one, other) => {
    expect(normaliseName(one)).not.toBe(normaliseName(other));
  });
  test('an address instead of a name is no name', () => {
    expect(normaliseName('ben@acme.test')).toBe('');
  });
});

test('folding and cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(visibleText(visibleText(text))).toBe(visibleText(text));
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test.each([
  [{ name: 'Okafor, Ben (IT)', email: 'b@acme.test' }, 'Ben Okafor'],
  [{ name: null, email: 'ben.okafor+cal@acme.test' }, 'Ben Okafor'],
  [{ name: 'ben.okafor@acme.test', email: null }, 'Ben Okafor'],
  [{ name: null, email: 'bokafor@acme.test' }, 'bokafor'],
  [{ name: '\u202e', email: null }, '?'],
  [{ name: '<b>Ben</b>', email: null }, '<b>Ben</b>'],
])('%j is shown as %s', (person, shown) => {
  expect(displayName(person)).toBe(shown);
});

test('a name keeps its marks and capitals for showing', () => {
  expect(cleanName('Wójcik, Łukasz [C]')).toBe('Łukasz Wójcik');
});
