import { byRank } from '@/utils/domain/rows/rank';
import type { PeopleGroup } from '@/utils/domain/views/dashboard-view';
import type { Unit } from '@/utils/store/unit';
import type { Circle } from './circle';

/** All groups in their order, each with its people after all merges. */
export async function groupsIn(unit: Unit, { closure, personById }: Circle): Promise<PeopleGroup[]> {
  const [groups, members] = await Promise.all([unit.all('group'), unit.all('group-member')]);
  const ofGroup = Map.groupBy(members, ({ groupId }) => groupId);
  return groups.sort(byRank).map(({ id, name, rank }) => {
    const people = (ofGroup.get(id) ?? []).map(({ personId }) => closure.canonical(personId));
    return { id, name, rank, memberIds: [...new Set(people)].filter((person) => personById.has(person)) };
  });
}
