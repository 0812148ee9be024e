import { i18n } from '#i18n';
import type { FeedbackView } from '@/utils/domain/views/feedback-view';

const LINE = 120;

/** Feedback as the private topic that stands for it on an agenda: one line, and the whole of it under it. */
export function feedbackTopic(one: FeedbackView): { text: string; detail: string } {
  const [line = ''] = one.behaviour.trim().split('\n');
  const short = line.length > LINE ? `${line.slice(0, LINE)}…` : line;
  const text = i18n.t(one.kind === 'praise' ? 'feedback.topicPraise' : 'feedback.topicImprove', { text: short });
  const detail = [one.situation, one.behaviour, one.impact, one.closing]
    .map((part) => part.trim())
    .filter((part) => part)
    .join('\n\n');
  return { text, detail };
}
