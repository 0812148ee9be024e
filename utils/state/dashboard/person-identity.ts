import type { Id } from '@/utils/domain/rows/row';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { LiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** Under which addresses and names somebody is known, and who else is the same person. */
export function createPersonIdentity(port: WorkerPort, live: LiveView<PersonView>, personId: () => Id) {
  return {
    /** Everything of `other` joins this person; can be taken back. */
    absorb: (other: Id) => port.write('person/merge', { personId: other, into: personId() }).then(live.reload),
    release: (other: Id) => port.write('person/unmerge', { personId: other }).then(live.reload),
    addAlias: (kind: 'email' | 'name', value: string) =>
      port.write('person/alias', { personId: personId(), kind, value }).then(live.reload),
    dropAlias: (id: Id) =>
      live.edit(
        (view) => ({ ...view, aliases: view.aliases.filter((alias) => alias.id !== id) }),
        () => port.write('alias/delete', { id }),
      ),
  };
}
