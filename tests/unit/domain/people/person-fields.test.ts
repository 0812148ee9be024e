import { expect, test } from 'vitest';
import { fieldsBefore, type SeveralFields, withFields } from '@/utils/domain/people/person-fields';
import { personEntry } from '../../state/people-fixture';

const ben = personEntry('Ben', { relation: 'peer', rhythmDays: 14, rhythmChosen: true });

test.each<[string, SeveralFields]>([
  ['nothing', {}],
  ['a relation', { relation: 'report' }],
  ['a rhythm', { rhythmDays: 7 }],
  ['a rhythm given back to the calendar', { rhythmDays: null }],
  ['a profile', { stage: 'new', employment: 'hourly', place: 'remote', field: 'school' }],
  ['a length', { minutes: 45 }],
  ['a length given back to the calendar', { minutes: null }],
  ['being put away', { archivedAt: 5 }],
])('%s is drawn, and what was before brings it back', (_, fields) => {
  const changed = withFields(ben, fields);
  expect(fieldsBefore(changed, fields)).toEqual(fields);
  expect(withFields(changed, fieldsBefore(ben, fields))).toEqual(ben);
  expect(Object.keys(fieldsBefore(ben, fields))).toEqual(Object.keys(fields));
});

test('a rhythm that was read and not chosen goes back to being read', () => {
  const read = { ...ben, rhythmChosen: false };
  expect(fieldsBefore(read, { rhythmDays: 7 })).toEqual({ rhythmDays: null });
});
