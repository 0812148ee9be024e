import { useEffect } from 'preact/hooks';
import type { Toasts } from '@/components/ui/toasts';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { Person } from '@/utils/state/dashboard/person-model';
import { StageQuestionCard } from '../../../shared/stage/stage-question-card';

interface StageProposalProps {
  view: PersonView;
  person: Person;
  toasts: Toasts;
}

/** Whether this person has come to another stage, where it is time to ask. */
export function StageProposal({ view: { person: who }, person: { profile }, toasts }: StageProposalProps) {
  useEffect(profile.start, [profile]);
  const known = profile.view.value;
  if (!known?.proposal) return null;
  const question = {
    ...{ visibility: 'private' as const, personId: known.personId, personName: who.name },
    ...{ stage: known.present.stage, proposal: known.proposal },
  };
  return <StageQuestionCard question={question} onAnswer={profile.answer} tell={toasts.show} />;
}
