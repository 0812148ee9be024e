import { Ellipsis, Pencil, Trash2 } from 'lucide';
import { i18n } from '#i18n';
import { Menu } from '@/components/ui/menu';
import type { Tell } from '@/components/ui/toasts';
import { isolated } from '@/utils/i18n/isolated';
import type { QuestionBank, ShownQuestion } from '@/utils/state/questions/bank-model';
import { focusNear } from '../focus-near';
import { wayBack } from '../way-back';

interface ToolsProps {
  question: ShownQuestion;
  bank: QuestionBank;
  onEdit: () => void;
  tell: Tell;
}

/** What one can do with a question of one's own. */
export function OwnQuestionTools({ question, bank, onEdit, tell }: ToolsProps) {
  const remove = () => {
    focusNear();
    const undo = bank.remove(question.key);
    tell(i18n.t('question.deleted'), wayBack(undo));
  };
  return (
    <Menu
      name={i18n.t('question.more', { text: isolated(question.text) })}
      icon={Ellipsis}
      actions={[
        { label: i18n.t('question.edit'), icon: Pencil, run: onEdit },
        { label: i18n.t('question.delete'), icon: Trash2, kind: 'danger', run: remove },
      ]}
    />
  );
}
