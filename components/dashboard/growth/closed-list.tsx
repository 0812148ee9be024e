import { RotateCcw } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { LineField } from '@/components/ui/line-field';
import type { Id } from '@/utils/domain/rows/row';
import { dayOfDate } from '@/utils/i18n/dates';
import { localDate } from '@/utils/state/local-date';
import { CameOfIt } from '../../shared/came-of-it';
import { focusNear } from '../../shared/focus-near';
import { wayBack } from '../../shared/way-back';
import styles from './growth.module.css';
import type { GrowthPart } from './growth-part';
import { inShort } from './growth-words';

interface Closed {
  id: Id;
  text: string;
  closedAt: number | null;
  /** What came of it; left out where nobody asks. */
  outcome?: string | null;
}

interface ClosedListProps extends GrowthPart {
  table: 'aim' | 'skill' | 'priority';
  closed: Closed[];
}

/** What is behind one, folded: with what came of it, and a way back. */
export function ClosedList({ growth, view, tell, table, closed }: ClosedListProps) {
  if (closed.length === 0) return null;
  const reopen = (id: Id) => {
    focusNear();
    growth.reopen(table, id);
    tell(
      i18n.t('growth.reopened'),
      wayBack(() => growth.close(table, id)),
    );
  };
  return (
    <Disclosure kind="link" summary={i18n.t('growth.closed', closed.length)}>
      <ul class={styles.list}>
        {closed.map(({ id, text, closedAt, outcome }) => (
          <li key={id} class={styles.closed}>
            <span dir="auto" class={styles.closedText}>
              {text}
            </span>
            <span class={styles.quiet}>{dayOfDate(localDate(closedAt ?? 0), view.today)}</span>
            <Button
              size="small"
              kind="quiet"
              icon={RotateCcw}
              aria-label={i18n.t('growth.reopenNamed', { text: inShort(text) })}
              onClick={() => reopen(id)}
            >
              {i18n.t('growth.reopen')}
            </Button>
            {outcome !== undefined && (
              <Outcome
                outcome={outcome}
                text={text}
                onOutcome={(words) => growth.edit('aim', id, { outcome: words })}
              />
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface OutcomeProps {
  outcome: string | null;
  text: string;
  onOutcome: (outcome: string | null) => void;
}

function Outcome({ outcome, text, onOutcome }: OutcomeProps) {
  const [telling, setTelling] = useState(false);
  if (telling) {
    return (
      <LineField
        label={i18n.t('growth.outcomeOf', { text: inShort(text) })}
        placeholder={i18n.t('growth.outcome')}
        initial={outcome ?? ''}
        maxLength={1000}
        class={styles.wide}
        onDone={(words) => {
          setTelling(false);
          if (words !== null) onOutcome(words || null);
        }}
      />
    );
  }
  const words = outcome ? i18n.t('topic.edit') : i18n.t('growth.outcome');
  return (
    <div class={styles.wide}>
      {outcome && <CameOfIt outcome={outcome} />}
      <Button size="small" kind="quiet" aria-label={`${words}: ${inShort(text)}`} onClick={() => setTelling(true)}>
        {words}
      </Button>
    </div>
  );
}
