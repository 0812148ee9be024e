import { HalfhourError } from '@/utils/domain/errors';
import { hashId } from '@/utils/domain/rows/id';
import type { GroupMembership } from '@/utils/messaging/people-protocol';
import { remove, upsert } from '@/utils/store/commands';
import type { WorkerContext } from '../worker-context';
import { loadCircle } from './circle';

/**
 * Puts somebody into a group, or takes them out with all who were merged into them. Said twice it is said once.
 * `not-found` where the group or the person is gone.
 */
export function setGroupMember(context: WorkerContext, { groupId, personId, on }: GroupMembership): Promise<void> {
  return context.database.write(async (unit) => {
    const { closure, personById } = await loadCircle(unit);
    const person = closure.canonical(personId);
    if (!personById.has(person) || !(await unit.get('group', groupId))) throw new HalfhourError('not-found');
    const idOf = (member: string) => hashId('group-member', groupId, member);
    if (on) {
      await upsert(unit, 'group-member', idOf(person), 'vault', { groupId, personId: person });
      return;
    }
    for (const member of closure.allOf(person)) {
      if (await unit.get('group-member', idOf(member))) await remove(unit, 'group-member', idOf(member));
    }
  });
}
