import { Ear, HandHeart, Pencil } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { Tell } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import type { AllFeedbackView, FeedbackPerson } from '@/utils/domain/views/feedback-view';
import type { AllFeedback } from '@/utils/state/feedback/all-feedback-model';
import { FeedbackForm } from '../../shared/feedback/feedback-form';
import pageStyles from '../page.module.css';
import { AskForFeedback } from './ask-for-feedback';

interface NewFeedbackProps {
  feedback: AllFeedback;
  view: AllFeedbackView;
  tell: Tell;
}

type What = 'given' | 'received' | 'ask';

const WORDS = {
  given: { icon: Pencil, name: () => i18n.t('feedback.all.write') },
  received: { icon: Ear, name: () => i18n.t('feedback.all.told') },
  ask: { icon: HandHeart, name: () => i18n.t('feedback.ask.heading') },
};

/** What begins here: something for somebody, something one was told, or asking for it. */
export function NewFeedback({ feedback, view, tell }: NewFeedbackProps) {
  const [what, setWhat] = useState<What | null>(null);
  // Who is mostly told things writes that down first.
  const order: What[] = view.role === 'employee' ? ['received', 'ask', 'given'] : ['given', 'received', 'ask'];
  return (
    <>
      <div class={pageStyles.group}>
        {order.map((one, at) => (
          <Button
            key={one}
            kind={at === 0 ? 'primary' : 'plain'}
            icon={WORDS[one].icon}
            aria-expanded={what === one}
            onClick={() => setWhat(what === one ? null : one)}
          >
            {WORDS[one].name()}
          </Button>
        ))}
      </div>
      {what && <Writing key={what} {...{ feedback, view, tell, what }} onDone={() => setWhat(null)} />}
    </>
  );
}

function Writing({ feedback, view, tell, what, onDone }: NewFeedbackProps & { what: What; onDone: () => void }) {
  const people = view.people.filter(({ putAway }) => !putAway);
  const [chosen, choose] = useState<Id | ''>(startWith(people, feedback.filter.peek().who));
  const person = people.find(({ id }) => id === chosen);
  return (
    <section class={pageStyles.card} aria-labelledby="feedback-new">
      <h2 id="feedback-new">{WORDS[what].name()}</h2>
      <Select
        label={i18n.t('feedback.all.person')}
        value={chosen}
        onValue={choose}
        options={[
          ...(chosen === '' ? [{ value: '', label: i18n.t('feedback.all.choose') }] : []),
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {person && what === 'ask' && <AskForFeedback key={person.id} person={person} />}
      {person && what !== 'ask' && (
        <FeedbackForm
          name={person.name}
          direction={what}
          draftOf={person.pairId}
          onCancel={onDone}
          onKeep={(words) => {
            feedback.keep(person.id, words);
            tell(i18n.t('feedback.wasKept'));
            onDone();
          }}
        />
      )}
    </section>
  );
}

/** Whom one looks at, or the only one there is. */
function startWith(people: readonly FeedbackPerson[], who: string): Id | '' {
  const [only, ...others] = people;
  return people.find(({ id }) => id === who)?.id ?? (others.length === 0 ? only?.id : undefined) ?? '';
}
