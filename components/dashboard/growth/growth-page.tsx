import { Sprout } from 'lucide';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { createAnnouncer, LiveAnnouncer } from '@/components/ui/live-announcer';
import type { Toasts } from '@/components/ui/toasts';
import type { GrowthTree } from '@/utils/domain/growth/growth-tree';
import { firstName } from '@/utils/domain/repair/first-name';
import type { GrowthView } from '@/utils/domain/views/growth-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Growth } from '@/utils/state/growth/growth-model';
import { AddLine } from '../../shared/add-line';
import pageStyles from '../page.module.css';
import { PageFrame } from '../page-frame';
import { PersonRooms } from '../person/person-rooms';
import { PrivatePrint } from '../private-print';
import { AimEntry } from './aim-entry';
import { ClosedList } from './closed-list';
import styles from './growth.module.css';
import type { GrowthPart } from './growth-part';
import { GrowthQuestion } from './growth-question';
import { MomentumLine } from './momentum-line';
import { PrioritiesCard } from './priorities-card';
import { RoadmapChart } from './roadmap-chart';
import { SkillsCard } from './skills-card';

/** Where somebody wants to get to, what they get better at and what comes first; with one's own manager, one's own. */
export function GrowthPage({ growth, toasts }: { growth: Growth; toasts: Toasts }) {
  useEffect(growth.start, [growth]);
  const announcer = useMemo(createAnnouncer, []);
  const view = growth.view.value;
  const tree = growth.tree.value;
  return (
    <PageFrame
      title={view ? titleOf(view) : i18n.t('growth.heading')}
      lead={i18n.t('growth.lead')}
      rooms={view && <PersonRooms personId={view.personId} here="growth" />}
      ready={view !== null}
      error={growth.error.value ?? growth.failure.value}
    >
      {view && tree && <Content {...{ growth, view, tree }} tell={toasts.show} say={announcer.say} />}
      <LiveAnnouncer announcer={announcer} />
    </PageFrame>
  );
}

function titleOf({ role, personName }: GrowthView): string {
  return i18n.t(`growth.title.${role}`, { name: isolated(personName) });
}

function Content({ tree, ...part }: GrowthPart & { tree: GrowthTree }) {
  const { growth, view } = part;
  const rest = growth.rest.value;
  // Once it was offered it stays until one leaves: the question that was just put on the agenda doesn't vanish.
  const [offered] = useState(rest?.due === true);
  const [begun, setBegun] = useState(false);
  const momentum = growth.momentum.value;
  const roadmap = growth.roadmap.value;
  const question = offered && rest && <GrowthQuestion key="question" {...part} rest={rest} />;
  if (isEmpty(view) && !begun) {
    return (
      <>
        <Beginning {...part} onBegin={() => setBegun(true)} />
        {question}
      </>
    );
  }
  return (
    <>
      {momentum && <MomentumLine momentum={momentum} />}
      {question}
      {roadmap && roadmap.lanes.length > 0 && (
        <div class={pageStyles.card}>
          <RoadmapChart roadmap={roadmap} today={view.today} />
        </div>
      )}
      <AimsCard {...part} tree={tree} />
      <SkillsCard {...part} tree={tree} />
      <PrioritiesCard {...part} tree={tree} />
      <PrivatePrint name={i18n.t('growth.heading')} />
    </>
  );
}

function AimsCard({ tree, ...part }: GrowthPart & { tree: GrowthTree }) {
  return (
    <section class={pageStyles.card} aria-labelledby="growth-aims">
      <h2 id="growth-aims">{i18n.t('growth.aims')}</h2>
      {tree.aims.length > 0 && (
        <ul class={styles.entries}>
          {tree.aims.map((aim) => (
            <AimEntry key={aim.id} {...part} aim={aim} />
          ))}
        </ul>
      )}
      <AddAim {...part} />
      <ClosedList {...part} table="aim" closed={tree.closed.aims} />
    </section>
  );
}

function AddAim({ growth, view: { role, personName } }: GrowthPart) {
  const placeholder =
    role === 'manager'
      ? i18n.t('growth.addAimTheirs', { name: isolated(firstName(personName)) })
      : i18n.t('growth.addAimMine');
  return <AddLine label={i18n.t('growth.addAim')} placeholder={placeholder} onAdd={growth.addAim} />;
}

/** What the page is good for, with one field to begin with. */
function Beginning({ onBegin, ...part }: GrowthPart & { onBegin: () => void }) {
  return (
    <section class={pageStyles.card} aria-label={i18n.t('growth.heading')}>
      <EmptyState icon={Sprout} title={i18n.t('growth.empty.title')}>
        {i18n.t('growth.empty.text')}
      </EmptyState>
      <AddAim {...part} />
      <div>
        <Button size="small" kind="quiet" onClick={onBegin}>
          {i18n.t('growth.empty.other')}
        </Button>
      </div>
    </section>
  );
}

function isEmpty({ aims, skills, priorities }: GrowthView): boolean {
  return aims.length + skills.length + priorities.length === 0;
}
