import { computed, createModel, signal } from '@preact/signals';
import { randomId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import type { ActionItemView, FoundTime } from '@/utils/domain/views/parts';
import type { PopupView } from '@/utils/domain/views/popup-view';
import { createAnswers } from './answers';
import { createCaptureEdits } from './capture-edits';
import { createItemEdits } from './item-edits';
import { createLiveView } from './live-view';
import { localDate } from './local-date';
import { patched } from './ranked-lists';
import type { WorkerPort } from './worker-port';

/** Long enough for the first picture to be painted. */
const AFTER_PAINT_MS = 100;

function mapItems(view: PopupView, change: (items: ActionItemView[]) => ActionItemView[]): PopupView {
  return { ...view, mine: change(view.mine), waitingOn: change(view.waitingOn) };
}

/** The popup: what is open, who is next, what needs an answer, and one line to capture a thought. */
export const PopupModel = createModel((port: WorkerPort, now: () => number = Date.now) => {
  /** The first picture wants only what it shows; the rest is asked for right after it. */
  let all = false;
  const live = createLiveView<PopupView>(() => (all ? port.ask('view/popup', { all }) : port.ask('view/popup')));
  const askForAll = async () => {
    await live.reload();
    const view = live.shown.peek();
    all = true;
    if (view && (view.mineCount > view.mine.length || view.waitingOnCount > view.waitingOn.length)) {
      setTimeout(() => void live.reload(), AFTER_PAINT_MS);
    }
  };
  /** Person whose items are shown; null: everyone's. */
  const personId = signal<Id | null>(null);

  const ofPerson = (items: ActionItemView[]) => {
    const pairId = live.shown.value?.people.find((person) => person.id === personId.value)?.pairId;
    return pairId ? items.filter((item) => item.pairId === pairId) : items;
  };

  const itemsOf = (view: PopupView) => [...view.mine, ...view.waitingOn];
  const items = createItemEdits(port, {
    draw: (id, shown, send) => live.edit((view) => mapItems(view, (all) => patched(all, id, shown)), send),
    find: (id) => {
      const view = live.shown.peek();
      return view ? itemsOf(view).find((item) => item.id === id) : undefined;
    },
    nextOf: ({ pairId }) => live.shown.peek()?.people.find((person) => person.pairId === pairId)?.next ?? null,
    putOffFrom: now,
    now,
  });

  const captures = createCaptureEdits(port, {
    draw: (change, send) =>
      live.edit((view) => {
        const next = change(view.captures);
        return { ...view, captures: next, capturesCount: view.capturesCount + next.length - view.captures.length };
      }, send),
    now,
  });

  return {
    view: live.shown,
    error: live.error,
    failure: live.failure,
    forgetFailure: live.forgetFailure,
    reload: live.reload,
    personId,
    mine: computed(() => ofPerson(live.shown.value?.mine ?? [])),
    waitingOn: computed(() => ofPerson(live.shown.value?.waitingOn ?? [])),
    /** Listens for changes; returns how to stop. */
    start: () => {
      void askForAll();
      const stops = [port.onChanged(() => void live.reload()), port.onLeave(() => undefined)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    showPerson: (id: Id | null) => {
      personId.value = id;
    },
    items,
    /** Returns how to take it back. */
    removeItem: (id: Id): (() => void) => {
      live.edit(
        (view) => mapItems(view, (items) => items.filter((item) => item.id !== id)),
        () => port.write('row/delete', { table: 'action-item', id }),
      );
      return () => void port.write('row/restore', { table: 'action-item', id }).then(live.reload);
    },
    captures,
    addPerson: (name: string): Promise<unknown> =>
      port.write('person/create', { id: randomId(), name, relation: 'unknown' }).then(live.reload),
    /** Day of an instant where the person is. */
    dateOf: localDate,
    open: (meetingId: Id) => port.ask('meeting/open', { meetingId }),
    answers: createAnswers(port, live),
    /** What came into the calendar is something else than the new time. */
    denyFound: ({ meetingId }: Pick<FoundTime, 'meetingId'>) =>
      live.edit(
        (view) => ({ ...view, found: view.found?.filter((one) => one.meetingId !== meetingId) }),
        () => port.write('repair/reopen', { meetingId }),
      ),
  };
});

export type Popup = InstanceType<typeof PopupModel>;
