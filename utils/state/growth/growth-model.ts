import { computed, createModel } from '@preact/signals';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { growthRest } from '@/utils/domain/growth/growth-rest';
import { growthTree } from '@/utils/domain/growth/growth-tree';
import { momentumOf } from '@/utils/domain/growth/momentum';
import { withDue } from '@/utils/domain/growth/put-off';
import { roadmapOf } from '@/utils/domain/growth/roadmap';
import type { Visibility } from '@/utils/domain/rows/agenda';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { rankBetween } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import type { Theme } from '@/utils/domain/themes/theme';
import type { GrowthView, Milestone } from '@/utils/domain/views/growth-view';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import { rankAtEnd } from '../ranked-lists';
import type { WorkerPort } from '../worker-port';
import { createGrowthOrder } from './growth-order';
import { createGrowthRows } from './growth-rows';

const TOUCHING: readonly TableName[] = [
  ...(['aim', 'milestone', 'skill', 'evidence', 'priority', 'mention'] as const),
  ...(['topic', 'action-item', 'meeting', 'theme-touch', 'asked', 'person', 'setting'] as const),
];

/** What goes onto an agenda: the words of something here, or a question. */
interface Raised {
  text: string;
  theme: Theme;
  /** What it is about, or the question's key. */
  from: string;
}

/** Growth and priorities with one person. What follows from the rows is computed here, so that an edit is whole at once. */
export const GrowthModel = createModel((port: WorkerPort, personId: Id, now: () => number = Date.now) => {
  const live = createLiveView<GrowthView>(() => port.ask('view/growth', { personId }));
  const rows = createGrowthRows(port, live, now);
  const tree = computed(() => (live.shown.value ? growthTree(live.shown.value) : null));
  const ranked = (list: 'aims' | 'milestones' | 'skills' | 'priorities') => rankAtEnd(live.shown.peek()?.[list] ?? []);

  return {
    view: live.shown,
    error: live.error,
    failure: live.failure,
    tree,
    momentum: computed(() => (live.shown.value && tree.value ? momentumOf(live.shown.value, tree.value) : null)),
    rest: computed(() => (live.shown.value ? growthRest(live.shown.value) : null)),
    /** Null while nothing leads anywhere. */
    roadmap: computed(() => {
      const aims = tree.value?.aims ?? [];
      return live.shown.value && aims.length > 0 ? roadmapOf(aims, live.shown.value.today) : null;
    }),
    start: () => follow(port, live, TOUCHING),
    edit: rows.patch,
    change: rows.change,
    remove: rows.remove,
    ...createGrowthOrder(live, rows),
    addAim: (text: string) =>
      rows.add('aim', { text, why: null, until: null, closedAt: null, outcome: null, rank: ranked('aims') }),
    addMilestone: (aimId: Id, text: string) =>
      rows.add('milestone', { aimId, text, due: null, doneAt: null, movedTimes: 0, rank: ranked('milestones') }),
    addSkill: (name: string) =>
      rows.add('skill', { name, level: null, wanted: null, closedAt: null, rank: ranked('skills') }),
    addPriority: (text: string) =>
      rows.add('priority', { text, goal: null, goalOf: null, why: null, closedAt: null, rank: ranked('priorities') }),
    /** `meetingId` null: seen outside of any one-on-one, today. */
    addEvidence: (aboutId: Id, text: string, meetingId: Id | null) => {
      const meeting = live.shown.peek()?.meetings.find(({ id }) => id === meetingId);
      rows.add('evidence', { aboutId, text, meetingId, at: meeting?.at ?? now() });
    },
    close: (table: 'aim' | 'skill' | 'priority', id: Id) => rows.change(table, id, { closedAt: now() }),
    reopen: (table: 'aim' | 'skill' | 'priority', id: Id) => rows.patch(table, id, { closedAt: null }),
    tick: (id: Id, done: boolean) => rows.patch('milestone', id, { doneAt: done ? now() : null }),
    /** Returns how to put the old date back, with how often it was put off. */
    plan: (milestone: Milestone, due: CalendarDate | null) =>
      rows.change('milestone', milestone.id, withDue(milestone, due)),
    mention: (meetingId: Id, aboutId: Id, on: boolean) =>
      live.edit(
        ({ mentions, ...view }) => {
          const others = mentions.filter((one) => one.meetingId !== meetingId || one.aboutId !== aboutId);
          return { ...view, mentions: on ? [...others, { meetingId, aboutId, at: now() }] : others };
        },
        () => port.write('mention/say', { meetingId, aboutId, on }),
      ),
    /** Onto the next agenda; returns how to take it back. */
    raise: ({ text, theme, from }: Raised, visibility: Visibility): (() => void) => {
      const pairId = live.shown.peek()?.pairId;
      if (!pairId) return () => undefined;
      const id = randomId();
      const fields = newTopic({
        pairId,
        text,
        raisedBy: 'me',
        rank: rankBetween(null, null),
        theme,
        questionKey: from,
      });
      live.edit(
        (view) => ({ ...view, topics: [...view.topics, { id, aboutId: from, doneOn: null }] }),
        () => port.write('row/create', { table: 'topic', id, visibility, fields }),
      );
      return () => {
        live.edit(
          (view) => ({ ...view, topics: view.topics.filter((one) => one.id !== id) }),
          () => port.write('row/delete', { table: 'topic', id }),
        );
      };
    },
  };
});

export type Growth = InstanceType<typeof GrowthModel>;
