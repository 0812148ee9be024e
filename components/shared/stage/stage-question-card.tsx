import { Milestone } from 'lucide';
import { Banner } from '@/components/ui/banner';
import { localDate } from '@/utils/state/local-date';
import { StageAnswers, type StageAnswersProps, stageAsked } from './stage-answers';

/** Whether somebody has come to another stage: asked once, in one calm line. */
export function StageQuestionCard(props: StageAnswersProps) {
  return (
    <Banner tone="plain" icon={Milestone} title={stageAsked(props.question, localDate(Date.now()))}>
      <StageAnswers {...props} />
    </Banner>
  );
}
