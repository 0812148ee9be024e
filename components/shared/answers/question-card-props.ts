import type { Question } from '@/utils/domain/views/parts';
import type { Answers } from '@/utils/state/answers';
import type { RepairSlot } from '../../repair/repair-slot';

/** One question with what answers it. */
export interface QuestionCardProps {
  question: Question;
  answers: Answers;
  /** The repair unfolds in the card. */
  repairing: boolean;
  onRepair: () => void;
  repair?: RepairSlot;
}
