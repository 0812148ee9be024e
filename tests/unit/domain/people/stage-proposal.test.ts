import { expect, it, test } from 'vitest';
import { proposeStage, type StageFacts } from '@/utils/domain/people/stage-proposal';

const TODAY = '2026-11-23';
/** Ninety days before, and a day less. */
const NINETY = '2026-08-25';
const LESS = '2026-08-26';
const LONG_AGO = '2024-01-15';

const nothing: StageFacts = { stage: null, since: null, changes: [], firstMet: LONG_AGO };
const said = (is: string | null, on: string) => ({ what: 'stage', was: null, is, on }) as const;
const role = (was: string | null, is: string) => ({ what: 'role', was, is, on: is }) as const;

it.each<[string, Partial<StageFacts>, string | null]>([
  ['nothing is known', {}, null],
  ['they have never met', { stage: 'new', firstMet: null }, null],

  ['ninety days in the role', { stage: 'new', since: NINETY }, `settled role ${NINETY}`],
  ['a day less', { stage: 'new', since: LESS }, null],
  ['never met, but the role is old', { stage: 'new', since: NINETY, firstMet: null }, `settled role ${NINETY}`],
  ['a role that is yet to begin', { stage: 'new', since: '2027-01-01' }, null],
  ['called new after the ninety days', { stage: 'new', since: LONG_AGO, changes: [said('new', '2026-11-01')] }, null],
  [
    'and a month later',
    { stage: 'new', since: LONG_AGO, changes: [said('new', '2026-10-24')] },
    `settled role ${LONG_AGO}`,
  ],
  [
    'called new within them',
    { stage: 'new', since: NINETY, changes: [said('new', '2026-11-01')] },
    `settled role ${NINETY}`,
  ],

  ['new by its day alone', { since: LESS, firstMet: '2026-09-01' }, null],
  ['no longer', { since: NINETY, firstMet: '2026-09-01' }, `settled role ${NINETY}`],
  ['met first when they were long at home', { since: LONG_AGO, firstMet: '2026-09-01' }, null],
  ['never met', { since: NINETY, firstMet: null }, null],

  ['called new, nobody knows since when', { stage: 'new', changes: [said('new', NINETY)] }, `settled said ${NINETY}`],
  ['called new not long ago', { stage: 'new', changes: [said('new', LESS)] }, null],
  ['called new long before they first met', { stage: 'new', firstMet: LESS, changes: [said('new', LONG_AGO)] }, null],
  ['called new before anything was remembered', { stage: 'new', firstMet: NINETY }, `settled said ${NINETY}`],
  [
    'called new a second time',
    { stage: 'new', changes: [said('new', LONG_AGO), said('settled', '2025-01-01'), said('new', LESS)] },
    null,
  ],

  ['settled for good', { stage: 'settled', since: LONG_AGO }, null],
  [
    'a new role',
    { stage: 'settled', since: '2026-11-02', changes: [role(LONG_AGO, '2026-11-02')] },
    'new new-role 2026-11-02',
  ],
  [
    'of somebody senior, too',
    { stage: 'senior', since: TODAY, changes: [role(LONG_AGO, TODAY)] },
    `new new-role ${TODAY}`,
  ],
  ['that begins tomorrow', { stage: 'settled', since: '2026-11-24', changes: [role(LONG_AGO, '2026-11-24')] }, null],
  ['that is ninety days old', { stage: 'settled', since: NINETY, changes: [role(LONG_AGO, NINETY)] }, null],
  [
    'since when the stage was said',
    { stage: 'settled', since: '2026-11-02', changes: [role(LONG_AGO, '2026-11-02'), said('settled', TODAY)] },
    null,
  ],
  [
    'before which it was said',
    { stage: 'settled', since: '2026-11-02', changes: [said('settled', TODAY), role(LONG_AGO, '2026-11-02')] },
    'new new-role 2026-11-02',
  ],
  [
    'whose day was only put right',
    { stage: 'settled', since: '2026-11-02', changes: [role(null, '2026-11-02')] },
    null,
  ],
  ['a new role of which nobody said a stage', { since: '2026-11-02', changes: [role(LONG_AGO, '2026-11-02')] }, null],
])('%s', (_, facts, expected) => {
  const proposal = proposeStage({ ...nothing, ...facts }, TODAY);
  expect(proposal && `${proposal.stage} ${proposal.because} ${proposal.from}`).toBe(expected);
});

test('it is asked again after the ninety days of a new role', () => {
  const facts = { ...nothing, stage: 'new', since: '2026-11-02', changes: [role(LONG_AGO, '2026-11-02')] } as const;
  expect(proposeStage(facts, '2027-01-30')).toBeNull();
  expect(proposeStage(facts, '2027-01-31')).toMatchObject({ stage: 'settled', because: 'role' });
});
