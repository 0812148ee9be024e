import { computed, createModel } from '@preact/signals';
import {
  type CheckQuestion,
  type CheckScores,
  meanScore,
  roundsOf,
  topicKeyOf,
} from '@/utils/domain/insights/effectiveness';
import { effectivenessDue } from '@/utils/domain/insights/effectiveness-due';
import type { Side } from '@/utils/domain/rows/agenda';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { rankBetween } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import type { CheckHush, EffectivenessView } from '@/utils/domain/views/effectiveness-view';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

const TOUCHING: readonly TableName[] = [
  ...(['effectiveness', 'hush', 'topic', 'meeting', 'person', 'setting'] as const),
];

/** The five questions with one person: answered by either side, kept, taken back, and when to ask again. */
export const EffectivenessModel = createModel((port: WorkerPort, personId: Id, now: () => number = Date.now) => {
  const live = createLiveView<EffectivenessView>(() => port.ask('view/effectiveness', { personId }));
  const view = live.shown;
  const rounds = computed(() => (view.value ? roundsOf(view.value.checks, view.value.held) : []));
  const hush = (fields: Pick<EffectivenessView, 'laterAt' | 'never'>, how: CheckHush) =>
    live.edit(
      (shown) => ({ ...shown, ...fields }),
      () => port.write('effectiveness/hush', { personId, how }),
    );
  return {
    view,
    error: live.error,
    failure: live.failure,
    rounds,
    due: computed(() => view.value && effectivenessDue({ ...view.value, rounds: rounds.value }, now())),
    start: () => follow(port, live, TOUCHING),
    /** Keeps one side's answers; with all of them left out there is nothing to keep. */
    answer: (side: Side, scores: CheckScores) => {
      const pairId = view.peek()?.pairId;
      if (!pairId || meanScore(scores) === null) return;
      const [id, at] = [randomId(), now()];
      live.edit(
        (shown) => ({ ...shown, checks: [...shown.checks.filter((one) => one.id !== id), { id, at, side, scores }] }),
        () =>
          port.write('row/create', {
            ...{ table: 'effectiveness', id, visibility: 'private' },
            fields: { pairId, at, side, ...scores },
          }),
      );
    },
    /** Returns how to have the answers back. */
    remove: (id: Id): (() => void) => {
      const gone = view.peek()?.checks.find((one) => one.id === id);
      const without = (shown: EffectivenessView) => ({ ...shown, checks: shown.checks.filter((one) => one.id !== id) });
      live.edit(without, () => port.write('row/delete', { table: 'effectiveness', id }));
      return () => {
        if (!gone) return;
        live.edit(
          (shown) => ({ ...shown, checks: [...without(shown).checks, gone].sort((a, b) => a.at - b.at) }),
          () => port.write('row/restore', { table: 'effectiveness', id }),
        );
      };
    },
    /** Not now, or never for this person; returns how to take it back. */
    putOff: (how: 'later' | 'never'): (() => void) => {
      hush(how === 'never' ? { never: true, laterAt: null } : { never: false, laterAt: now() }, how);
      return () => hush({ never: false, laterAt: null }, 'again');
    },
    /** May be asked again after all. */
    askAgain: () => hush({ never: false, laterAt: null }, 'again'),
    /** A question's name onto the shared agenda, never an answer. Returns how to take it back. */
    raise: (question: CheckQuestion, text: string): (() => void) => {
      const pairId = view.peek()?.pairId;
      if (!pairId) return () => undefined;
      const id = randomId();
      const rank = rankBetween(null, null);
      const fields = newTopic({ pairId, text, raisedBy: 'me', rank, questionKey: topicKeyOf(question) });
      live.edit(
        (shown) => ({ ...shown, raised: [...new Set([...shown.raised, question])] }),
        () => port.write('row/create', { table: 'topic', id, visibility: 'shared', fields }),
      );
      return () =>
        live.edit(
          (shown) => ({ ...shown, raised: shown.raised.filter((one) => one !== question) }),
          () => port.write('row/delete', { table: 'topic', id }),
        );
    },
  };
});

export type Effectiveness = InstanceType<typeof EffectivenessModel>;
