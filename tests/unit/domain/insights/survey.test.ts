import { expect, test } from 'vitest';
import { percentOfBest, readSurvey, type SurveyDraft } from '@/utils/domain/insights/survey';

const TODAY = '2026-11-22';
const DRAFT: SurveyDraft = { name: 'Team pulse', value: '4.2', best: '5', takenOn: '2026-11-20' };
const read = (draft: Partial<SurveyDraft>) => readSurvey({ ...DRAFT, ...draft }, TODAY);

test.each<[Partial<SurveyDraft>, object]>([
  [{}, { name: 'Team pulse', value: 4.2, best: 5, takenOn: '2026-11-20' }],
  [
    { name: '  360  ', value: '4,2' },
    { name: '360', value: 4.2 },
  ],
  [
    { value: '87 %', best: '100%' },
    { value: 87, best: 100 },
  ],
  [{ value: '0' }, { value: 0 }],
  [{ value: '5' }, { value: 5 }],
])('%j is read', (draft, fields) => {
  expect(read(draft)).toMatchObject({ fields, faults: {}, ahead: false });
});

test.each<[Partial<SurveyDraft>, object]>([
  [{ name: '   ' }, { name: 'missing' }],
  [{ value: '' }, { value: 'number' }],
  [{ value: '-1' }, { value: 'number' }],
  [{ value: '1e9' }, { value: 'number' }],
  [
    { value: 'NaN', best: 'Infinity' },
    { value: 'number', best: 'number' },
  ],
  [{ value: '5.1' }, { value: 'beyond' }],
  [{ value: '1', best: '0' }, { best: 'above' }],
  [{ takenOn: '' }, { takenOn: 'day' }],
  [{ takenOn: '2026-13-40' }, { takenOn: 'day' }],
  [{ takenOn: '22.11.2026' }, { takenOn: 'day' }],
])('%j is named where it is wrong', (draft, faults) => {
  expect(read(draft)).toEqual({ fields: null, faults, ahead: false });
});

test('a day that is still to come is asked about, and could be kept', () => {
  expect(read({ takenOn: TODAY }).ahead).toBe(false);
  expect(read({ takenOn: '2026-11-23' })).toMatchObject({ fields: { takenOn: '2026-11-23' }, ahead: true });
});

test.each([
  [4.2, 5, 84],
  [0, 10, 0],
  [7, 5, 100],
  [-3, 5, 0],
  [3, 0, null],
  [3, -5, null],
  [Number.NaN, 5, null],
  [3, Number.POSITIVE_INFINITY, 0],
])('%d of %d is %s %%', (value, best, percent) => {
  expect(percentOfBest({ value, best })).toBe(percent);
});
