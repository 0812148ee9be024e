import { freshItemView } from '@/utils/domain/actions/action-item-view';
import { freshTopicView } from '@/utils/domain/agenda/topic-view';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import { DAY_MS, HOUR_MS } from '@/utils/domain/time/lengths';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { ActionItemView, MeetingSummary, PersonSummary, TopicView } from '@/utils/domain/views/parts';

/** Thursday 26 November 2026, 09:00 UTC: an hour before the meeting. */
export const NOW = Date.UTC(2026, 10, 26, 9);

export const ana: PersonSummary = {
  ...{ id: 'person-ana', pairId: 'pair-ana', name: 'Ana Novak', relation: 'report' },
  ...{ rhythmDays: 14, rhythmChosen: false, lastMet: NOW - 14 * DAY_MS, next: NOW + 14 * DAY_MS },
  profile: { stage: null, employment: null, place: null, field: null, since: null, timeZone: null, minutes: null },
};

export const meeting: MeetingSummary = {
  ...{ id: 'meeting-1', pairId: 'pair-ana', personId: ana.id, personName: ana.name, title: 'Ana / Ben 1:1' },
  ...{ start: NOW + HOUR_MS, end: NOW + 5_400_000, date: '2026-11-26', timeZone: 'UTC', zoneCertain: true },
  ...{ state: 'scheduled', stateReason: 'seen', stateBy: 'unknown', movedFrom: null, waiting: 2, templateKey: null },
};

export function topic(id: string, text: string, fields: Partial<TopicView> = {}): TopicView {
  const row = newTopic({ pairId: 'pair-ana', text, raisedBy: 'me', rank: `a${id}` });
  return { ...freshTopicView(id, 'shared', row), ...fields };
}

export function item(id: string, text: string, fields: Partial<ActionItemView> = {}): ActionItemView {
  const rank = `a${id}`;
  const row = newActionItem({ pairId: 'pair-ana', madeIn: null, text, owner: 'me', due: 'next', rank });
  return { ...freshItemView(id, 'shared', ana.name, row), dueDate: '2026-12-10', ...fields };
}

export function panelView(fields: Partial<PanelView> = {}): PanelView {
  return {
    status: 'one-on-one',
    event: {
      ...{ sightingId: 'sighting-1', title: 'Ana / Ben 1:1', start: '2026-11-26T10:00', end: '2026-11-26T10:30' },
      ...{ allDay: false, timeZone: 'UTC', zoneCertain: true, state: 'confirmed', recurring: true },
      ...{ location: null, others: ['Ana Novak'] },
    },
    verdict: { verdict: 'yes', confidence: 0.97, reasons: [{ code: 'two-people', detail: null }] },
    person: ana,
    meeting,
    sinceLastTime: { actionItems: [], topics: [] },
    topics: [],
    sections: [],
    parked: [],
    saidAndDid: [],
    lopsided: null,
    notes: {
      shared: { id: 'note-shared', visibility: 'shared', body: '' },
      private: { id: 'note-private', visibility: 'private', body: '' },
    },
    actionItems: [],
    nextAfter: ana.next,
    earlier: [],
    people: [],
    health: { read: 10, unread: 0 },
    dark: false,
    ...fields,
  };
}
