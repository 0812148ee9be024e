import { Pencil, Plus, Trash2 } from 'lucide';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Toasts } from '@/components/ui/toasts';
import { percentOfBest } from '@/utils/domain/insights/survey';
import type { InsightsAbout, InsightsView } from '@/utils/domain/views/insights-view';
import type { SurveysView, SurveyView } from '@/utils/domain/views/surveys-view';
import { dayOfDate } from '@/utils/i18n/dates';
import { type Surveys, SurveysModel } from '@/utils/state/insights/surveys-model';
import { localDate } from '@/utils/state/local-date';
import { focusNear } from '../../shared/focus-near';
import { percentWords } from '../../shared/percent-words';
import { usePort } from '../../shared/use-port';
import { wayBack } from '../../shared/way-back';
import { numberWords } from '../insights/insight-words';
import pageStyles from '../page.module.css';
import { SurveyChart } from './survey-chart';
import { SurveyForm } from './survey-form';
import styles from './surveys.module.css';

interface SurveysCardProps {
  about: InsightsAbout;
  /** For the span, and the ratings that stand on the same line. */
  insights: InsightsView;
  toasts: Toasts;
}

/** What surveys elsewhere said, typed in with their day, beside one's own ratings. */
export function SurveysCard({ about, insights, toasts }: SurveysCardProps) {
  const port = usePort();
  const surveys = useMemo(() => new SurveysModel(port, about), [port, about]);
  useEffect(surveys.start, [surveys]);
  const [adding, setAdding] = useState(false);
  const view = surveys.view.value;
  if (!view) return null;
  return (
    <section class={pageStyles.card} aria-labelledby="surveys">
      <h2 id="surveys">{i18n.t('survey.heading')}</h2>
      <p class={pageStyles.hint}>{i18n.t('survey.lead')}</p>
      {view.surveys.length > 0 && <SurveyChart insights={insights} surveys={view.surveys} />}
      {view.surveys.length > 0 && <SurveyList {...{ about, surveys, view, toasts }} />}
      {adding ? (
        <SurveyForm
          choices={choicesOf(about, view)}
          onSave={(fields, personId) => {
            surveys.add(fields, personId);
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <div>
          <Button size="small" icon={Plus} onClick={() => setAdding(true)}>
            {i18n.t('survey.add')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Whom a new result may be about: the team where everyone is looked at, else those of whom the page is. */
function choicesOf({ kind }: InsightsAbout, { people }: SurveysView): { personId: string | null; name: string }[] {
  return kind === 'all' ? [{ personId: null, name: i18n.t('survey.team') }, ...people] : people;
}

interface SurveyListProps {
  about: InsightsAbout;
  surveys: Surveys;
  view: SurveysView;
  toasts: Toasts;
}

function SurveyList({ about, surveys, view, toasts }: SurveyListProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const remove = (survey: SurveyView) => {
    focusNear();
    toasts.show(i18n.t('survey.gone'), wayBack(surveys.remove(survey)));
  };
  return (
    <ul class={pageStyles.rows}>
      {view.surveys.map((survey) => (
        <li key={survey.id}>
          {editing === survey.id ? (
            <SurveyForm
              survey={survey}
              onSave={(fields) => {
                surveys.change(survey, fields);
                setEditing(null);
              }}
              onCancel={() => setEditing(null)}
            />
          ) : (
            <SurveyLine
              survey={survey}
              named={about.kind !== 'person'}
              onEdit={() => setEditing(survey.id)}
              onRemove={() => remove(survey)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface SurveyLineProps {
  survey: SurveyView;
  /** Whom it is about is told. */
  named: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

function SurveyLine({ survey, named, onEdit, onRemove }: SurveyLineProps) {
  const { name, value, best, takenOn, personName } = survey;
  const percent = percentOfBest(survey);
  return (
    <div class={pageStyles.entry}>
      <div class={styles.line}>
        <span dir="auto">{name}</span>
        <span class={pageStyles.facts}>
          {named && <span dir="auto">{personName ?? i18n.t('survey.team')}</span>}
          <span>{i18n.t('survey.result', { value: numberWords(value, 6), best: numberWords(best, 6) })}</span>
          {percent !== null && <span>{percentWords(percent)}</span>}
          <span>{dayOfDate(takenOn, localDate(Date.now()))}</span>
        </span>
      </div>
      <span class={styles.tools}>
        <IconButton icon={Pencil} name={i18n.t('survey.edit', { name })} onClick={onEdit} />
        <IconButton icon={Trash2} name={i18n.t('survey.delete', { name })} onClick={onRemove} />
      </span>
    </div>
  );
}
