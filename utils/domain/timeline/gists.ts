import { gistOf } from '../agenda/gist';
import { byRank } from '../rows/rank';
import type { Id } from '../rows/row';
import type { TimelineRows } from './timeline-rows';

/** What each meeting was about, by its id. Only what both sides may see: a timeline is looked at with others near. */
export function gistsOf({ note, topic }: Pick<TimelineRows, 'note' | 'topic'>): ReadonlyMap<Id, string> {
  const bodies = new Map(note.filter(({ scope }) => scope !== 'vault').map(({ meetingId, body }) => [meetingId, body]));
  const talked = Map.groupBy(
    topic.filter(({ doneIn, scope }) => doneIn !== null && scope !== 'vault'),
    ({ doneIn }) => doneIn!,
  );
  const meetings = new Set([...bodies.keys(), ...talked.keys()]);
  return new Map(
    [...meetings].flatMap((id) => {
      const about = (talked.get(id) ?? []).sort(byRank).map(({ text }) => text);
      const gist = gistOf(bodies.get(id) ?? '', about);
      return gist === null ? [] : [[id, gist] as const];
    }),
  );
}
