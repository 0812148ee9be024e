import type { ActionLine } from '@/utils/domain/actions/parse-action-line';
import type { Visibility } from '@/utils/domain/rows/agenda';
import type { Id } from '@/utils/domain/rows/row';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { LiveView } from '../live-view';
import { without } from '../ranked-lists';
import type { WorkerPort } from '../worker-port';
import { drawnItem } from './drawn-item';
import type { Note } from './note-model';
import { mapItems } from './panel-lists';

/** A line of a note that becomes an action item, and an item that becomes a line again. Neither is ever in between. */
export function createNoteLines(port: WorkerPort, live: LiveView<PanelView>, now: () => number) {
  const away = (id: Id, send: () => Promise<unknown>) =>
    live.edit((view) => mapItems(view, (items) => without(items, id)), send);

  return {
    /**
     * The line has left the note; `putBack` brings it back there, where that is still possible. Returns how to take
     * it back; `line` is what goes to the end of the note where it can't stand in its old place. Null: not now.
     */
    make: (
      note: Note,
      visibility: Visibility,
      { text, owner, due }: ActionLine,
      { line, putBack }: { line: string; putBack: () => boolean },
    ): (() => void) => {
      const view = live.shown.peek();
      const pairId = view?.meeting?.pairId;
      if (!view || !pairId) {
        putBack();
        return () => undefined;
      }
      const { id, fields, draw } = drawnItem(view, { pairId, visibility, text, owner, due }, now());
      live.edit(draw, () =>
        note.send({ made: { id, text, owner, due, rank: fields.rank } }).catch((error) => {
          putBack();
          throw error;
        }),
      );
      return () => {
        if (putBack()) away(id, () => note.send({ taken: id }));
        else away(id, () => port.write('item/back-to-note', { id, line }));
      };
    },
    /** To the end of the note that it came from. */
    back: (id: Id, line: string) => away(id, () => port.write('item/back-to-note', { id, line })),
  };
}
