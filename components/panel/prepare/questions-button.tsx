import { MessageCircleQuestionMark } from 'lucide';
import { i18n } from '#i18n';
import type { Panel } from '@/utils/state/panel/panel-model';
import { useKey } from '../../shared/keys';
import { ShortButton } from '../short-button';

/** A quiet way to the bank of questions, and its key. */
export function QuestionsButton({ panel }: { panel: Panel }) {
  const open = () => panel.drawer.open('questions');
  useKey('q', i18n.t('question.heading'), open);
  return (
    <ShortButton icon={MessageCircleQuestionMark} name={i18n.t('question.button')} onClick={open}>
      {i18n.t('question.short')}
    </ShortButton>
  );
}
