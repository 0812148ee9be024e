import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import { Select } from '@/components/ui/select';
import type { Toasts } from '@/components/ui/toasts';
import type { CaptureView } from '@/utils/domain/preparation/captures';
import type { PersonSummary } from '@/utils/domain/views/parts';
import type { PopupView } from '@/utils/domain/views/popup-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Popup } from '@/utils/state/popup-model';
import { captureActions } from '../shared/captures/capture-actions';
import { CaptureRow } from '../shared/captures/capture-row';
import { daysAway } from '../shared/days-away';
import { wayBack } from '../shared/way-back';
import styles from './popup-screen.module.css';

const IN_SIGHT = 5;
/** A menu is no list: the nearest people are enough, the others are found under "For whom?". */
const IN_MENU = 8;

interface CapturedProps {
  view: PopupView;
  popup: Popup;
  toasts: Toasts;
  today: string;
}

/** What was captured and waits for its one-on-one, or for somebody to be named. */
export function CapturedSection({ view, popup, toasts, today }: CapturedProps) {
  const [all, setAll] = useState(false);
  const { captures, capturesCount } = view;
  if (captures.length === 0) return null;
  const shown = all ? captures : captures.slice(0, IN_SIGHT);
  return (
    <section class={part.part} aria-labelledby="captured">
      <div class={styles.title}>
        <h2 id="captured">
          {i18n.t('capture.heading')} <span class={styles.count}>{capturesCount}</span>
        </h2>
      </div>
      <ul class={styles.list}>
        {shown.map((capture) => (
          <Capture key={capture.id} capture={capture} {...{ view, popup, toasts, today }} />
        ))}
      </ul>
      {captures.length > shown.length && (
        <div>
          <Button kind="quiet" size="small" onClick={() => setAll(true)}>
            {i18n.t('capture.more', captures.length - shown.length)}
          </Button>
        </div>
      )}
      {all && capturesCount > captures.length && (
        <p class={styles.more}>{i18n.t('capture.older', capturesCount - captures.length)}</p>
      )}
    </section>
  );
}

function Capture({ capture, view, popup, toasts, today }: CapturedProps & { capture: CaptureView }) {
  const give = (to: PersonSummary) =>
    toasts.show(i18n.t('capture.given', { name: isolated(to.name) }), wayBack(popup.captures.give(capture, to)));
  const { onRaise, onLetGo } = captureActions(popup.captures, capture, toasts.show);
  const others = view.people.filter(({ pairId }) => pairId !== capture.pairId);
  return (
    <CaptureRow
      capture={capture}
      onRaise={capture.pairId === null ? undefined : onRaise}
      onLetGo={onLetGo}
      people={
        capture.pairId === null ? [] : others.slice(0, IN_MENU).map((to) => ({ name: to.name, give: () => give(to) }))
      }
    >
      {capture.personName === null ? (
        <ForWhom people={view.people} onPick={give} />
      ) : (
        <span dir="auto">{i18n.t('capture.for', { name: isolated(capture.personName) })}</span>
      )}
      <span>{daysAway(capture.capturedAt, today)}</span>
    </CaptureRow>
  );
}

const NOBODY = '';

function ForWhom({ people, onPick }: { people: PersonSummary[]; onPick: (person: PersonSummary) => void }) {
  if (people.length === 0) return <span>{i18n.t('capture.nobody')}</span>;
  return (
    <Select
      bare
      label={i18n.t('capture.forWhom')}
      labelHidden
      value={NOBODY}
      onValue={(id) => {
        const person = people.find((one) => one.id === id);
        if (person) onPick(person);
      }}
      options={[
        { value: NOBODY, label: i18n.t('capture.forWhom') },
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
