import { expect, test } from 'vitest';
import type { FeedReport } from '@/utils/domain/feeds/feed-report';
import { judgeReport } from '@/utils/domain/feeds/judge-report';

const TODAY = '2026-11-23';

function report(fields: Partial<FeedReport> = {}): FeedReport {
  return {
    ...{ site: 'google', method: 'PUBLISH', events: 40, series: 3, changed: 0, allDay: 0, cancelled: 0 },
    ...{ withAttendees: 30, withOrganizer: 30, titles: 20, from: '2025-01-02', to: '2026-12-25', endless: 1 },
    zones: { known: ['Europe/Berlin'], ownRules: 0, unknown: 0, floating: 0 },
    fields: ['DTSTART', 'SUMMARY', 'UID'],
    broken: { lines: 0, events: 0, rules: 0 },
    ...{ outdated: 0, truncated: false, cutShort: false },
    ...fields,
  };
}

const zones = (fields: Partial<FeedReport['zones']>) => ({ zones: { ...report().zones, ...fields } });

test.each<[string, Partial<FeedReport>, string[]]>([
  ['a calendar of Google', {}, ['names-people']],
  ['one guest list is enough', { withAttendees: 1 }, ['names-people']],
  ['a published calendar of Outlook', { withAttendees: 0, withOrganizer: 0 }, ['names-nobody']],
  ['busy, free, away and no more', { withAttendees: 0, titles: 3 }, ['only-busy']],
  [
    'three events with two titles tell nothing of the rest',
    { withAttendees: 0, events: 3, titles: 2 },
    ['names-nobody'],
  ],
  ['a new calendar', { events: 0, withAttendees: 0, titles: 0 }, ['empty']],
  ['last year’s', { series: 0, endless: 0, to: '2025-12-24' }, ['names-people', 'over']],
  ['last year’s with a series that may go on', { endless: 0, to: '2025-12-24' }, ['names-people']],
  ['until today', { series: 0, endless: 0, to: TODAY }, ['names-people']],
  ['strange zones', zones({ unknown: 2 }), ['names-people', 'zones-unknown 2']],
  ['no zones', zones({ floating: 7 }), ['names-people', 'zones-missing 7']],
  ['damage', { broken: { lines: 9, events: 2, rules: 1 } }, ['names-people', 'broken 3']],
  ['too much', { cutShort: true }, ['names-people', 'cut-short']],
])('%s', (_, fields, told) => {
  const findings = judgeReport(report(fields), TODAY);
  expect(findings.map(({ kind, count }) => (count === null ? kind : `${kind} ${count}`))).toEqual(told);
});
