import { i18n } from '#i18n';
import type { Toasts } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import { isolated } from '@/utils/i18n/isolated';
import type { SeveralChange } from '@/utils/state/dashboard/people-edits';
import type { People } from '@/utils/state/dashboard/people-model';
import { wayBack } from '../../shared/way-back';

/** What can be done to people of the list; each is told, with a way back. */
export function peopleActions(people: People, { show }: Toasts) {
  return {
    putAway: (ids: readonly Id[], away: boolean) => {
      const undo = people.change(ids, { archivedAt: away ? Date.now() : null });
      show(i18n.t(away ? 'people.wasPutAway' : 'people.wereBack', ids.length), wayBack(undo));
    },
    setMember: (groupId: Id, group: string, personId: Id, on: boolean) => {
      const undo = people.setMembers(groupId, [personId], on);
      show(i18n.t(on ? 'people.joined' : 'people.left', { name: isolated(group) }), wayBack(undo));
    },
    changeSeveral: (ids: readonly Id[], change: SeveralChange) => {
      const undo = people.changeSeveral(ids, change);
      show(i18n.t('people.changed', ids.length), wayBack(undo));
    },
  };
}

export type PeopleActions = ReturnType<typeof peopleActions>;
