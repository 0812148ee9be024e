import { RefreshCw } from 'lucide';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { GrowthRest } from '@/utils/domain/growth/growth-rest';
import type { Visibility } from '@/utils/domain/rows/agenda';
import { isolated } from '@/utils/i18n/isolated';
import { QuestionBankModel, type ShownQuestion } from '@/utils/state/questions/bank-model';
import { QuestionRow } from '../../shared/questions/question-row';
import { toneWords } from '../../shared/questions/question-words';
import questionStyles from '../../shared/questions/questions.module.css';
import { usePort } from '../../shared/use-port';
import { VisibilityChoice } from '../../shared/visibility-choice';
import { wayBack } from '../../shared/way-back';
import pageStyles from '../page.module.css';
import type { GrowthPart } from './growth-part';

/** At a time: a choice, not a list. */
const SHOWN = 3;

/** Growth has rested for long: questions that may open it, one click from the agenda. */
export function GrowthQuestion({ growth, view, tell, rest }: GrowthPart & { rest: GrowthRest }) {
  const port = usePort();
  const bank = useMemo(() => new QuestionBankModel(port, view.personId), [port, view.personId]);
  useEffect(() => {
    bank.theme.value = 'growth';
    return bank.start();
  }, [bank]);
  const [from, setFrom] = useState(0);
  const [visibility, setVisibility] = useState<Visibility>('shared');
  const [added, setAdded] = useState<readonly string[]>([]);
  // Those not asked yet first; what stands here stays where it is when one is asked.
  const questions = useMemo(
    () => bank.found.value.toSorted((a, b) => (a.asked?.at ?? 0) - (b.asked?.at ?? 0)),
    [bank.ready.value],
  );
  if (questions.length === 0) return null;
  const ask = ({ key, text, theme }: ShownQuestion) => {
    const undo = growth.raise({ text, theme, from: key }, visibility);
    const forget = bank.markAsked(key, { pairId: view.pairId, meetingId: null, personName: view.personName });
    setAdded((keys) => [...keys, key]);
    const takeBack = () => {
      undo();
      forget();
      setAdded((keys) => keys.filter((other) => other !== key));
    };
    tell(i18n.t('question.addedWithUndo'), wayBack(takeBack));
  };
  const shown = Array.from(
    { length: Math.min(SHOWN, questions.length) },
    (_, i) => questions[(from + i) % questions.length]!,
  );
  return (
    <section class={pageStyles.card} aria-labelledby="growth-question">
      <h2 id="growth-question">{restWords(rest, view.personName)}</h2>
      <div class={pageStyles.line}>
        <p class={pageStyles.hint}>{i18n.t('growth.questionHint')}</p>
        <VisibilityChoice name={i18n.t('question.goesTo')} value={visibility} onValue={setVisibility} />
      </div>
      <ul class={questionStyles.list}>
        {shown.map((question) => (
          <QuestionRow
            key={question.key}
            question={question}
            note={toneWords(question.tone)}
            added={added.includes(question.key)}
            onAsk={() => ask(question)}
          />
        ))}
      </ul>
      {questions.length > SHOWN && (
        <div>
          <Button size="small" kind="quiet" icon={RefreshCw} onClick={() => setFrom(from + SHOWN)}>
            {i18n.t('growth.otherQuestions')}
          </Button>
        </div>
      )}
    </section>
  );
}

function restWords({ days }: GrowthRest, name: string): string {
  if (days === null) return i18n.t('growth.neverTalked', { name: isolated(name) });
  return i18n.t('growth.rests', Math.max(1, Math.floor(days / 7)));
}
