import { Archive, ArchiveRestore, Ellipsis, FolderOutput, UserPlus } from 'lucide';
import { i18n } from '#i18n';
import { Menu } from '@/components/ui/menu';
import type { Tell } from '@/components/ui/toasts';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Person } from '@/utils/state/dashboard/person-model';
import { wayBack } from '../../shared/way-back';

interface PutAwayProps {
  view: PersonView;
  person: Person;
  tell: Tell;
}

/** Puts somebody away, or brings them back, and tells so. */
export function turnAway({ view, person, tell }: PutAwayProps): void {
  const away = view.archivedAt === null;
  const undo = person.putAway(away);
  const name = isolated(view.person.name);
  tell(i18n.t(away ? 'personPage.wasPutAway' : 'personPage.wasBack', { name }), wayBack(undo));
}

/** What is seldom done with a person; what has a card of its own is only shown the way to. */
export function PersonMenu(props: PutAwayProps) {
  const away = props.view.archivedAt !== null;
  return (
    <Menu
      name={i18n.t('people.more', { name: isolated(props.view.person.name) })}
      icon={Ellipsis}
      actions={() => [
        { label: i18n.t('export.heading'), icon: FolderOutput, run: () => show('files') },
        { label: i18n.t('personPage.together'), icon: UserPlus, run: () => show('identity') },
        {
          label: i18n.t(away ? 'people.bringBack' : 'people.putAway'),
          icon: away ? ArchiveRestore : Archive,
          apart: true,
          run: () => turnAway(props),
        },
      ]}
    />
  );
}

/** Brings a card into sight, with the focus on the first thing in it. */
function show(part: string): void {
  const card = document.querySelector(`[data-part="${part}"]`);
  card?.scrollIntoView({ block: 'start' });
  // The menu gives the focus back as it closes.
  requestAnimationFrame(() => card?.querySelector<HTMLElement>('button, input, select')?.focus());
}
