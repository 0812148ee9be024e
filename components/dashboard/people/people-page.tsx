import { LifeBuoy, ListChecks, UserPlus, Users, UsersRound } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Toasts } from '@/components/ui/toasts';
import { cover } from '@/utils/state/cover';
import type { People } from '@/utils/state/dashboard/people-model';
import { AskLink } from '../../ask/ask-link';
import { CalendarLinks } from '../../shared/calendar-links';
import { CsvButton } from '../csv-button';
import pageStyles from '../page.module.css';
import { PageFrame } from '../page-frame';
import { CrisisForSeveral, CrisisWithSeveral } from './crisis-for-several';
import { GroupsCard } from './groups-card';
import { NewPerson } from './new-person';
import { peopleActions } from './people-actions';
import { PeopleList } from './people-list';
import { peopleLines } from './people-table';
import { PeopleTools } from './people-tools';

/** What is unfolded above the list: one thing at a time. */
type Unfolded = 'crisis' | 'groups' | 'new' | 'selecting' | null;

/** Everyone one has one-on-ones with, as one wants to look at them; at first those who wait too long. */
export function PeoplePage({ people, toasts }: { people: People; toasts: Toasts }) {
  useEffect(people.start, [people]);
  const [unfolded, setUnfolded] = useState<Unfolded>(null);
  const selectButton = useRef<HTMLButtonElement>(null);
  const actions = useMemo(() => peopleActions(people, toasts), [people, toasts]);
  const view = people.view.value;
  const here = people.here.value;
  const fold = () => setUnfolded(null);
  const toggle = (what: Unfolded) => ({
    onClick: () => setUnfolded(unfolded === what ? null : what),
    'aria-expanded': unfolded === what,
  });
  const hasSeveral = view && view.people.length > 1;
  return (
    <PageFrame
      title={i18n.t('dashboard.people.heading')}
      ready={view !== null}
      error={people.error.value}
      action={
        <span class={pageStyles.group}>
          <AskLink />
          {here.length > 1 && (
            <Button kind="quiet" icon={LifeBuoy} {...toggle('crisis')}>
              {i18n.t('rhythm.crisis.open')}
            </Button>
          )}
          {hasSeveral && cover.value === 'none' && (
            <Button kind="quiet" icon={UsersRound} {...toggle('groups')}>
              {i18n.t('people.groups')}
            </Button>
          )}
          {hasSeveral && (
            <Button kind="quiet" icon={ListChecks} buttonRef={selectButton} {...toggle('selecting')}>
              {i18n.t('people.select')}
            </Button>
          )}
          <Button icon={UserPlus} {...toggle('new')}>
            {i18n.t('dashboard.people.add')}
          </Button>
        </span>
      }
    >
      {unfolded === 'crisis' && <CrisisForSeveral {...{ people, toasts }} everyone={here} onDone={fold} />}
      <CrisisWithSeveral {...{ people, toasts }} everyone={here} />
      {unfolded === 'groups' && view && <GroupsCard {...{ people, toasts }} groups={view.groups} />}
      {unfolded === 'new' && <NewPerson people={people} onDone={fold} />}
      {hasSeveral && <PeopleTools people={people} view={view} />}
      <NobodyFound people={people} adding={unfolded === 'new'} />
      {view && (
        <PeopleList
          {...{ people, actions }}
          groups={view.groups}
          selecting={unfolded === 'selecting'}
          onDone={() => {
            fold();
            requestAnimationFrame(() => selectButton.current?.focus());
          }}
        />
      )}
      {people.found.value.length > 0 && (
        <div>
          <CsvButton title={i18n.t('dashboard.people.heading')} lines={() => peopleLines(people.found.value)} />
        </div>
      )}
    </PageFrame>
  );
}

/** Why the list is empty, and what can be done about it. */
function NobodyFound({ people, adding }: { people: People; adding: boolean }) {
  const all = people.view.value?.people;
  if (!all || people.found.value.length > 0) return null;
  if (all.length === 0) {
    if (adding) return null;
    return (
      <EmptyState icon={Users} title={i18n.t('dashboard.people.emptyTitle')} action={<CalendarLinks />}>
        {i18n.t('dashboard.people.empty')}
      </EmptyState>
    );
  }
  const { peopleRelation } = people.view.value!.look;
  const isPlain = peopleRelation === null && people.group.value === null && people.wanted.value === '';
  const isWell = isPlain && people.show.value === 'attention';
  const words = people.wanted.value ? 'dashboard.people.noneFound' : isWell ? 'people.allWell' : 'people.noneFit';
  return (
    <EmptyState action={<Button onClick={people.lookAtAll}>{i18n.t('people.showAll')}</Button>}>
      {i18n.t(words)}
    </EmptyState>
  );
}
