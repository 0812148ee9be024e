import { createModel } from '@preact/signals';
import type { CrisisFields } from '@/utils/domain/rhythm/crisis';
import { randomId } from '@/utils/domain/rows/id';
import type { Relation } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import type { PeopleView } from '@/utils/domain/views/dashboard-view';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';
import { createPeopleEdits } from './people-edits';
import { createPeopleList } from './people-list';

/** Everyone one has one-on-ones with. */
export const PeopleModel = createModel((port: WorkerPort) => {
  const live = createLiveView<PeopleView>(() => port.ask('view/people'));
  return {
    ...createPeopleList(port, live),
    ...createPeopleEdits(port, live),
    view: live.shown,
    error: live.error,
    failure: live.failure,
    start: () => follow(port, live),
    /** For several at once. The people are shown as the worker tells them again. */
    setCrisis: (changes: readonly { id: Id; fields: CrisisFields }[]) => {
      for (const { id, fields } of changes) void port.write('row/patch', { table: 'person', id, fields });
    },
    /** Returns the new person's id. */
    add: async (name: string, relation: Relation): Promise<Id> => {
      const id = randomId();
      await port.write('person/create', { id, name, relation });
      await live.reload();
      return id;
    },
  };
});

export type People = InstanceType<typeof PeopleModel>;
