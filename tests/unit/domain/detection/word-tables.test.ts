import { expect, test } from 'vitest';
import { lookUpWord, phraseKey } from '@/utils/domain/detection/dictionary';
import { GIVEN_NAMES } from '@/utils/domain/detection/words/names';

test('no given name is read as another kind of talk or as a group: "1:1 Timo" is no team', () => {
  const taken = GIVEN_NAMES.filter((name) => {
    const found = lookUpWord(phraseKey(name));
    return found === 'other-kind' || found === 'group' || found === 'work-topic' || found === 'marker';
  });
  expect(taken).toEqual([]);
});
