import type { Relation } from '@/utils/domain/rows/person';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { PersonProfile, PersonSummary } from '@/utils/domain/views/parts';
import type { LiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** What can be said of the person of this one-on-one. */
export function createPersonActions(port: WorkerPort, live: LiveView<PanelView>) {
  const patch = (
    shown: Partial<PersonSummary>,
    fields: { name?: string; relation?: Relation; rhythmDays?: number | null } & Partial<PersonProfile>,
  ) => {
    const person = live.shown.peek()?.person;
    if (!person) return;
    live.edit(
      (view) => ({ ...view, person: view.person?.id === person.id ? { ...view.person, ...shown } : view.person }),
      () => port.write('row/patch', { table: 'person', id: person.id, fields }),
    );
  };
  return {
    rename: (name: string) => patch({ name }, { name }),
    relate: (relation: Relation) => patch({ relation }, { relation }),
    /** Null: read from the calendar again. */
    setRhythm: (rhythmDays: number | null) => patch({ rhythmDays, rhythmChosen: rhythmDays !== null }, { rhythmDays }),
    setProfile: (fields: Partial<PersonProfile>) => {
      const person = live.shown.peek()?.person;
      if (person) patch({ profile: { ...person.profile, ...fields } }, fields);
    },
  };
}
