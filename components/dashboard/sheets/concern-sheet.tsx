import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Tell } from '@/components/ui/toasts';
import type { Feedback } from '@/utils/state/feedback/feedback-model';
import { ConcernForm } from '../../shared/feedback/concern-form';
import { ConcernList } from '../../shared/feedback/concern-list';
import pageStyles from '../page.module.css';

/** Concerns with one person and what became of each, by date. */
export function ConcernSheet({ feedback, tell }: { feedback: Feedback; tell: Tell }) {
  const [writing, setWriting] = useState(false);
  return (
    <section class={pageStyles.card} aria-labelledby="sheet-concerns">
      <h2 id="sheet-concerns">{i18n.t('concern.heading')}</h2>
      {writing ? (
        <ConcernForm
          draftOf={feedback.view.value?.pairId}
          onCancel={() => setWriting(false)}
          onKeep={(words) => {
            feedback.openConcern(words);
            tell(i18n.t('concern.wasKept'));
            setWriting(false);
          }}
        />
      ) : (
        <div>
          <Button size="small" icon={Plus} onClick={() => setWriting(true)}>
            {i18n.t('concern.write')}
          </Button>
        </div>
      )}
      <ConcernList feedback={feedback} tell={tell} />
    </section>
  );
}
