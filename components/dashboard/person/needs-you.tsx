import { HeartHandshake, MessageSquareQuote } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import type { Toasts } from '@/components/ui/toasts';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonNeedsView, PersonView } from '@/utils/domain/views/dashboard-view';
import type { Person } from '@/utils/state/dashboard/person-model';
import type { PersonNeeds } from '@/utils/state/dashboard/person-needs-model';
import { localDate } from '@/utils/state/local-date';
import { AskLink } from '../../ask/ask-link';
import { lazyRepair } from '../../panel/lazy-repair';
import { RepairVoice } from '../../repair/repair-voice';
import { QuestionCard } from '../../shared/answers/question-card';
import { CrisisLine } from '../../shared/rhythm/crisis-switch';
import { planWords } from '../../shared/rhythm/rhythm-words';
import { usePort } from '../../shared/use-port';
import { CheckOffer } from '../effectiveness/check-offer';
import styles from './needs-you.module.css';

interface NeedsYouProps {
  view: PersonView;
  person: Person;
  needs: PersonNeeds;
  toasts: Toasts;
  /** What other parts of the page ask for. */
  children?: ComponentChildren;
}

/** What of this person wants the user, most pressing first. Where there is nothing, nothing is drawn. */
export function NeedsYou({ view, person, needs, toasts, children }: NeedsYouProps) {
  const asked = needs.view.value;
  return (
    <section class={styles.needs} aria-labelledby="needs">
      <h2 id="needs">
        <VisuallyHidden>{i18n.t('personPage.needs')}</VisuallyHidden>
      </h2>
      {children}
      {view.rhythm && (
        <CrisisLine rhythm={view.rhythm} today={localDate(Date.now())} set={person.setCrisis} tell={toasts.show} />
      )}
      <LostRhythm view={view} />
      <RepairVoice.Provider value={toasts.show}>
        {asked && <Questions asked={asked} needs={needs} />}
      </RepairVoice.Provider>
      {asked && <OldDrafts personId={view.person.id} drafts={asked.oldDrafts} />}
      <CheckOffer personId={view.person.id} toasts={toasts} />
    </section>
  );
}

function LostRhythm({ view: { rhythm, person } }: { view: PersonView }) {
  if (!rhythm || rhythm.askedAt !== null) return null;
  if (rhythm.standing !== 'late' && rhythm.standing !== 'strong') return null;
  return (
    <Banner tone="notice" icon={HeartHandshake} title={i18n.t('personPage.gap', rhythm.gapDays ?? 0)}>
      {rhythm.plan && <p>{i18n.t('personPage.planned', { plan: planWords(rhythm.plan) })}</p>}
      <div>
        <AskLink personId={person.id} />
      </div>
    </Banner>
  );
}

function Questions({ asked, needs }: { asked: PersonNeedsView; needs: PersonNeeds }) {
  const port = usePort();
  const repair = useMemo(() => lazyRepair(port), [port]);
  const [repairing, setRepairing] = useState<Id | null>(null);
  return (
    <>
      {asked.questions.map((question) => {
        const { id } = question.meeting;
        const open = repairing === id;
        return (
          <QuestionCard
            key={id}
            {...{ question, repair }}
            answers={needs.answers}
            repairing={open}
            onRepair={() => setRepairing(open ? null : id)}
          />
        );
      })}
    </>
  );
}

function OldDrafts({ personId, drafts }: { personId: Id; drafts: PersonNeedsView['oldDrafts'] }) {
  const { count, oldestDays: days } = drafts;
  if (count === 0) return null;
  return (
    <Banner tone="plain" icon={MessageSquareQuote} title={i18n.t('personPage.drafts', count, { days })}>
      <p>
        {i18n.t('personPage.draftsHint')}{' '}
        <a href={`#/people/${personId}/sheets`}>{i18n.t('personPage.draftsWay', count)}</a>
      </p>
    </Banner>
  );
}
