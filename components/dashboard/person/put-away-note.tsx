import { Archive, ArchiveRestore } from 'lucide';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import type { Tell } from '@/components/ui/toasts';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import { dayOfInstant } from '@/utils/i18n/dates';
import type { Person } from '@/utils/state/dashboard/person-model';
import { turnAway } from './person-menu';

/** Says on top that somebody was put away, what that means, and how they come back. */
export function PutAwayNote(props: { view: PersonView; person: Person; tell: Tell }) {
  const { archivedAt } = props.view;
  if (archivedAt === null) return null;
  return (
    <Banner
      tone="plain"
      icon={Archive}
      title={i18n.t('personPage.away', { day: dayOfInstant(archivedAt, Date.now()) })}
    >
      <p>{i18n.t('personPage.awayHint')}</p>
      <div>
        <Button size="small" icon={ArchiveRestore} onClick={() => turnAway(props)}>
          {i18n.t('people.bringBack')}
        </Button>
      </div>
    </Banner>
  );
}
