import { byCaptured, type CaptureView, newCapture, topicOfCapture } from '@/utils/domain/preparation/captures';
import type { Visibility } from '@/utils/domain/rows/agenda';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import type { CaptureKind } from '@/utils/domain/rows/preparation';
import { rankBetween } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonSummary } from '@/utils/domain/views/parts';
import type { WorkerPort } from './worker-port';

interface CaptureScreen {
  /** Draws a change of the list at once and sends it. */
  draw: (change: (captures: CaptureView[]) => CaptureView[], send: () => Promise<unknown>) => void;
  now: () => number;
}

/** What a person does with what was captured. Each is drawn at once; what moves away tells how to undo it. */
export function createCaptureEdits(port: WorkerPort, { draw, now }: CaptureScreen) {
  const patch = (id: Id, fields: { usedAt?: number | null; pairId?: Id | null }) =>
    port.write('row/patch', { table: 'capture', id, fields });
  const take = (capture: CaptureView, send: () => Promise<unknown>) => draw((all) => without(all, capture.id), send);
  const bring = (capture: CaptureView, send: () => Promise<unknown>) => draw((all) => withOne(all, capture), send);
  const remove = (id: Id) => port.write('row/delete', { table: 'capture', id });
  /** It became something else: it waits no longer. */
  const use = (capture: CaptureView): (() => void) => {
    take(capture, () => patch(capture.id, { usedAt: now() }));
    return () => bring(capture, () => patch(capture.id, { usedAt: null }));
  };

  return {
    add: (to: { pairId: Id | null; personName: string | null }, kind: CaptureKind, text: string): (() => void) => {
      const id = randomId();
      const fields = newCapture({ pairId: to.pairId, kind, text, capturedAt: now() });
      const capture: CaptureView = { id, personName: to.personName, ...fields };
      bring(capture, () => port.write('row/create', { table: 'capture', id, visibility: 'private', fields }));
      return () => take(capture, () => remove(id));
    },
    use,
    /** Onto the agenda of the person it is for, where there is one. */
    raise: (capture: CaptureView, visibility: Visibility): (() => void) => {
      const { pairId, text } = capture;
      if (pairId === null) return () => undefined;
      const id = randomId();
      const given = { pairId, text, raisedBy: 'me' as const, rank: rankBetween(null, null) };
      const fields = newTopic({ ...given, ...topicOfCapture(capture, visibility) });
      void port.write('row/create', { table: 'topic', id, visibility, fields });
      const back = use(capture);
      return () => {
        back();
        void port.write('row/delete', { table: 'topic', id });
      };
    },
    letGo: (capture: CaptureView): (() => void) => {
      take(capture, () => remove(capture.id));
      return () => bring(capture, () => port.write('row/restore', { table: 'capture', id: capture.id }));
    },
    give: (capture: CaptureView, { pairId, name }: Pick<PersonSummary, 'pairId' | 'name'>): (() => void) => {
      const given = { ...capture, pairId, personName: name };
      bring(given, () => patch(capture.id, { pairId }));
      return () => bring(capture, () => patch(capture.id, { pairId: capture.pairId }));
    },
  };
}

function without(captures: CaptureView[], id: Id): CaptureView[] {
  return captures.filter((one) => one.id !== id);
}

/** The same whether the list has it already or not: an edit may be drawn over an answer that knows it. */
function withOne(captures: CaptureView[], one: CaptureView): CaptureView[] {
  return [...without(captures, one.id), one].sort(byCaptured);
}
