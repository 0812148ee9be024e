import { MessageCircleQuestionMark } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Panel } from '@/utils/state/panel/panel-model';
import { useKey } from '../../shared/keys';

/** A quiet way to the bank of questions, and its key. */
export function QuestionsButton({ panel }: { panel: Panel }) {
  const open = () => panel.drawer.open('questions');
  useKey('q', i18n.t('question.heading'), open);
  return (
    <Button
      size="small"
      kind="quiet"
      icon={MessageCircleQuestionMark}
      aria-label={i18n.t('question.button')}
      title={i18n.t('question.button')}
      onClick={open}
    >
      {i18n.t('question.short')}
    </Button>
  );
}
