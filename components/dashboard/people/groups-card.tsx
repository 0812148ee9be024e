import { Trash2 } from 'lucide';
import { i18n } from '#i18n';
import { EditableText } from '@/components/ui/editable-text';
import { IconButton } from '@/components/ui/icon-button';
import type { Toasts } from '@/components/ui/toasts';
import type { PeopleGroup } from '@/utils/domain/views/dashboard-view';
import { isolated } from '@/utils/i18n/isolated';
import type { People } from '@/utils/state/dashboard/people-model';
import { AddLine } from '../../shared/add-line';
import { focusNear } from '../../shared/focus-near';
import { wayBack } from '../../shared/way-back';
import page from '../page.module.css';
import styles from './people.module.css';

interface GroupsCardProps {
  people: People;
  groups: readonly PeopleGroup[];
  toasts: Toasts;
}

/** People who are looked at together: named here, filled from the list. */
export function GroupsCard({ people, groups, toasts }: GroupsCardProps) {
  const remove = (group: PeopleGroup) => {
    focusNear();
    const words = i18n.t('people.groupGone', { name: isolated(group.name) });
    toasts.show(words, wayBack(people.removeGroup(group)));
  };
  return (
    <section class={page.card} aria-labelledby="people-groups">
      <h2 id="people-groups">{i18n.t('people.groups')}</h2>
      <p class={page.hint}>{i18n.t('people.groupsHint')}</p>
      {groups.length > 0 && (
        <ul class={page.rows}>
          {groups.map((group) => (
            <li key={group.id} class={page.entry}>
              <EditableText
                value={group.name}
                label={i18n.t('people.groupName')}
                clamp={2}
                onSave={(name) => people.renameGroup(group.id, name)}
              />
              <span class={styles.groupTools}>
                <span class={page.hint}>{i18n.t('people.members', group.memberIds.length)}</span>
                <a
                  href={`#/insights/group/${group.id}`}
                  aria-label={i18n.t('people.insightsOf', { name: isolated(group.name) })}
                >
                  {i18n.t('people.insights')}
                </a>
                <IconButton
                  icon={Trash2}
                  name={i18n.t('people.deleteGroup', { name: isolated(group.name) })}
                  onClick={() => remove(group)}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      {groups.some(({ memberIds }) => memberIds.length === 0) && <p class={page.hint}>{i18n.t('people.fill')}</p>}
      <AddLine label={i18n.t('people.groupName')} placeholder={i18n.t('people.newGroup')} onAdd={people.addGroup} />
    </section>
  );
}
