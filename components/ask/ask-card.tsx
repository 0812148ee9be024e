import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import { Select } from '@/components/ui/select';
import { Skeleton } from '@/components/ui/skeleton';
import { TextField } from '@/components/ui/text-field';
import type { AskView } from '@/utils/domain/views/ask-view';
import { dayOfInstant } from '@/utils/i18n/dates';
import type { Ask } from '@/utils/state/ask-model';
import { OfferedTimes } from '../repair/offered-times';
import { errorWords } from '../shared/error-words';
import { AskAgenda } from './ask-agenda';
import styles from './ask-card.module.css';
import { AskMessage } from './ask-message';
import { AskWho } from './ask-who';

/** Asks somebody for a one-on-one: when, about what, in which words. Everything can be changed before it goes. */
export function AskCard({ ask }: { ask: Ask }) {
  useEffect(() => ask.start(), [ask]);
  const view = ask.view.value;
  const error = ask.error.value;
  if (!view) {
    return error ? (
      <p role="alert">{errorWords(error)}</p>
    ) : (
      <Skeleton name={i18n.t('ui.loading')} lines={[60, 95, 80, 90]} />
    );
  }
  return (
    <div class={styles.card}>
      <Asked ask={ask} view={view} />
      <AskWho ask={ask} view={view} />
      <div class={styles.when}>
        <TextField
          label={i18n.t('ask.why')}
          hint={i18n.t('ask.whyHint')}
          value={ask.why.value}
          onValue={ask.sayWhy}
          maxLength={500}
        />
        <Minutes ask={ask} view={view} />
      </div>
      <div class={part.part}>
        <OfferedTimes times={ask.times} theirZone={view.theirZone} personName={view.person.name} />
      </div>
      <AskAgenda ask={ask} view={view} />
      <AskMessage ask={ask} view={view} />
    </div>
  );
}

const LENGTHS = [10, 15, 30, 45, 60];

function Minutes({ ask, view: { minutes } }: { ask: Ask; view: AskView }) {
  const lengths = LENGTHS.includes(minutes) ? LENGTHS : [...LENGTHS, minutes].sort((a, b) => a - b);
  return (
    <Select
      label={i18n.t('ask.minutes')}
      value={String(minutes)}
      onValue={(chosen) => ask.setMinutes(Number(chosen))}
      options={lengths.map((length) => ({
        value: String(length),
        label: i18n.t('template.advice.minutes', { from: length }),
      }))}
    />
  );
}

/** What was asked before and has no answer yet. */
function Asked({ ask, view: { askedAt } }: { ask: Ask; view: AskView }) {
  if (askedAt === null || ask.used.value) return null;
  return (
    <div class={styles.row}>
      <p class={part.hint}>{i18n.t('ask.asked', { day: dayOfInstant(askedAt, Date.now()) })}</p>
      <Button size="small" kind="quiet" onClick={ask.forget}>
        {i18n.t('ask.forget')}
      </Button>
    </div>
  );
}
