import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Tell } from '@/components/ui/toasts';
import type { AllFeedbackView, FeedbackEntry } from '@/utils/domain/views/feedback-view';
import type { AllFeedback } from '@/utils/state/feedback/all-feedback-model';
import { FeedbackCards } from '../../shared/feedback/feedback-cards';
import pageStyles from '../page.module.css';
import { FeedbackTools } from './feedback-tools';
import { SaveFeedback } from './save-feedback';

interface FeedbackFoundProps {
  feedback: AllFeedback;
  view: AllFeedbackView;
  tell: Tell;
}

/** As many as are drawn at once. */
const PORTION = 40;

/** What is looked for: drafts first, the oldest on top; then what is on an agenda; then what was said, newest on top. */
export function FeedbackFound({ feedback, view, tell }: FeedbackFoundProps) {
  const [limit, setLimit] = useState(PORTION);
  const found = feedback.found.value;
  const shown = found.slice(0, limit);
  const rest = found.length - shown.length;
  const old = feedback.oldDrafts.value;
  const names = new Map(view.people.map(({ id, name }) => [id, name]));
  const cardsOf = (state: FeedbackEntry['state']) =>
    shown
      .filter((one) => one.state === state)
      .map((one) => ({
        ...{ one, edits: feedback, tell, meetingId: null },
        ...{ name: names.get(one.personId) ?? '', href: `#/people/${one.personId}/sheets` },
      }));
  return (
    <section class={pageStyles.card} aria-labelledby="feedback-all">
      <h2 id="feedback-all">{i18n.t('feedback.all.list')}</h2>
      <FeedbackTools {...{ feedback, view }} />
      <div class={pageStyles.entry}>
        <p class={pageStyles.hint} role="status">
          {i18n.t('feedback.all.found', found.length)}
        </p>
        {found.length === 0 && (
          <Button size="small" onClick={feedback.clear}>
            {i18n.t('feedback.all.showAll')}
          </Button>
        )}
      </div>
      <FeedbackCards heading={i18n.t('feedback.all.drafts')} cards={cardsOf('draft')}>
        {old > 0 && <p class={pageStyles.hint}>{i18n.t('feedback.all.old', old)}</p>}
      </FeedbackCards>
      <FeedbackCards heading={i18n.t('feedback.all.onAgenda')} cards={cardsOf('planned')} />
      <FeedbackCards heading={i18n.t('feedback.saidHeading')} cards={cardsOf('said')} />
      <div class={pageStyles.line}>
        {rest > 0 && (
          <Button size="small" onClick={() => setLimit(limit + PORTION)}>
            {i18n.t('feedback.all.more', Math.min(rest, PORTION))}
          </Button>
        )}
        {found.length > 0 && <SaveFeedback found={found} names={names} />}
      </div>
    </section>
  );
}
