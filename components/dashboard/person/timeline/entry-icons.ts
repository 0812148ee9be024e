import {
  CalendarClock,
  CalendarDays,
  CircleCheck,
  ClipboardList,
  type IconNode,
  MessageSquareQuote,
  MessagesSquare,
  NotebookText,
  ShieldQuestionMark,
  Sparkles,
  Sprout,
  Star,
  UserRoundPen,
} from 'lucide';
import type { TimelineKind } from '@/utils/domain/timeline/timeline-kind';

/** The same picture for a kind's chip and its lines. */
export const KIND_ICONS: Record<TimelineKind, IconNode> = {
  meeting: CalendarDays,
  note: NotebookText,
  topic: MessagesSquare,
  promise: CircleCheck,
  feedback: MessageSquareQuote,
  concern: ShieldQuestionMark,
  growth: Sprout,
  rating: Star,
  capture: Sparkles,
  calendar: CalendarClock,
  profile: UserRoundPen,
  survey: ClipboardList,
};
