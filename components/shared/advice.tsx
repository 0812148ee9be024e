import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import part from '@/components/ui/part.module.css';
import { isTooLong, suggestLength } from '@/utils/domain/rhythm/suggest-length';
import { suggestRhythm } from '@/utils/domain/rhythm/suggest-rhythm';
import type { WorkField } from '@/utils/domain/rows/person';
import type { PersonSummary } from '@/utils/domain/views/parts';
import { profileFacts } from '@/utils/state/templates/facts';
import styles from './advice.module.css';
import { lengthReason, lengthWords } from './length-words';
import { reasonWords, rhythmWords } from './rhythm/rhythm-words';

interface AdviceProps {
  person: PersonSummary;
  ownField: WorkField | null;
  /** Crisis mode is on: then talks are short. */
  inCrisis: boolean;
  now: number;
  /** Of the meeting that is looked at; null: none, or not known. */
  minutes: number | null;
  onRhythm: (days: number) => void;
}

/** How long and how often these two might meet, and why; the rhythm can be taken with a click. */
export function Advice({ person, ownField, inCrisis, now, minutes, onRhythm }: AdviceProps) {
  const facts = profileFacts(person, ownField, now);
  const rhythm = suggestRhythm(facts);
  const length = suggestLength({ ...facts, inCrisis });
  return (
    <div class={styles.advice}>
      <div class={styles.line}>
        <span>
          <span class={part.label}>{i18n.t('template.advice.heading')}</span>
          <br />
          {lengthWords(length)} · {rhythmWords(rhythm.days)}
        </span>
        {!(person.rhythmChosen && person.rhythmDays === rhythm.days) && (
          <Button size="small" onClick={() => onRhythm(rhythm.days)}>
            {i18n.t('template.advice.keep')}
          </Button>
        )}
      </div>
      {isTooLong(minutes) && <p class={styles.long}>{i18n.t('template.advice.tooLong', { minutes: minutes ?? 0 })}</p>}
      <Disclosure kind="link" summary={i18n.t('why.question')}>
        <div class={styles.why}>
          <p>{lengthReason(length)}</p>
          <p>{reasonWords(rhythm.reason)}</p>
        </div>
      </Disclosure>
    </div>
  );
}
