import type { Id } from '@/utils/domain/rows/row';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { LiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** Under which addresses and names somebody is known, and who else is the same person. */
export function createPersonIdentity(port: WorkerPort, live: LiveView<PersonView>, personId: () => Id) {
  const join = (other: Id, into: Id) => void port.write('person/merge', { personId: other, into }).then(live.reload);
  const part = (other: Id) => void port.write('person/unmerge', { personId: other }).then(live.reload);
  return {
    /** Everything of `other` joins this person; returns how to take it back. */
    absorb: (other: Id): (() => void) => {
      join(other, personId());
      return () => part(other);
    },
    /** `other` is somebody of their own again; returns how to take it back. */
    release: (other: Id): (() => void) => {
      // Once apart, the address may mean the other one.
      const into = personId();
      part(other);
      return () => join(other, into);
    },
    addAlias: (kind: 'email' | 'name', value: string) =>
      port.write('person/alias', { personId: personId(), kind, value }).then(live.reload),
    dropAlias: (id: Id) =>
      live.edit(
        (view) => ({ ...view, aliases: view.aliases.filter((alias) => alias.id !== id) }),
        () => port.write('alias/delete', { id }),
      ),
  };
}
