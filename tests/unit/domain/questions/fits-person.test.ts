import { describe, expect, it } from 'vitest';
import type { TaggedQuestion } from '@/utils/domain/questions/bank';
import { askerTowards, fitsPerson, type Listener } from '@/utils/domain/questions/fits-person';

const ben: Listener = { relation: 'report', stage: 'settled', field: 'technology', role: 'manager' };
const plain: TaggedQuestion = {
  key: 'any-x',
  asker: null,
  theme: 'team',
  tone: 'open',
  stage: null,
  field: null,
  direct: false,
};

describe('as whom one asks', () => {
  it.each([
    ['report', 'manager', 'manager'],
    ['report', 'employee', 'manager'],
    ['mentee', 'employee', 'mentor'],
    ['manager', 'manager', 'employee'],
    ['mentor', 'manager', 'employee'],
    ['skip-down', 'manager', 'skip-level'],
    ['skip-down', 'employee', 'skip-level'],
    ['skip-up', 'manager', 'employee'],
    ['skip-up', 'employee', 'employee'],
    ['unknown', 'manager', 'manager'],
    ['unknown', 'employee', 'employee'],
    ['peer', 'manager', null],
    ['other', 'employee', null],
  ] as const)('%s, a user who is mostly %s: %s', (relation, role, asker) => {
    expect(askerTowards({ relation, role })).toBe(asker);
  });
});

describe('whom a question fits', () => {
  it.each<[string, Partial<TaggedQuestion>, Partial<Listener>, boolean]>([
    ['what anybody may ask fits a report', {}, {}, true],
    ['and a peer', {}, { relation: 'peer' }, true],
    ['a manager’s question fits a report', { asker: 'manager' }, {}, true],
    ['and no peer', { asker: 'manager' }, { relation: 'peer' }, false],
    ['nor one’s own manager', { asker: 'manager' }, { relation: 'manager' }, false],
    ['one for new people fits a new one', { stage: 'new' }, { stage: 'new' }, true],
    ['and not somebody settled', { stage: 'new' }, {}, false],
    ['nor somebody of whom it is not known', { stage: 'new' }, { stage: null }, false],
    ['one for the ward fits the ward', { field: 'hospital' }, { field: 'hospital' }, true],
    ['and no office', { field: 'hospital' }, {}, false],
    ['days off are asked of one’s manager', { asker: 'employee', direct: true }, { relation: 'manager' }, true],
    ['and not of a mentor', { asker: 'employee', direct: true }, { relation: 'mentor' }, false],
    [
      'nor of somebody further up',
      { asker: 'employee', direct: true },
      { relation: 'skip-up', role: 'employee' },
      false,
    ],
  ])('%s', (_, question, listener, fits) => {
    expect(fitsPerson({ ...plain, ...question }, { ...ben, ...listener })).toBe(fits);
  });
});
