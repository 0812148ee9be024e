import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Toasts } from '@/components/ui/toasts';
import { profileHistory } from '@/utils/domain/people/profile-history';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { Person } from '@/utils/state/dashboard/person-model';
import pageStyles from '../../page.module.css';
import { AddChange } from './add-change';
import { ChangeList } from './change-list';
import { HistoryFigure } from './history-figure';
import styles from './stage.module.css';

interface StageTimelineProps {
  view: PersonView;
  person: Person;
  toasts: Toasts;
}

/** A working life over the years: relations, stages and roles, with what changed when. Nothing of it while others look on. */
export function StageTimeline({ person: { profile }, toasts }: StageTimelineProps) {
  useEffect(profile.start, [profile]);
  const view = profile.view.value;
  if (!view) return null;
  const history = profileHistory(view);
  const isEmpty = history.lanes.length === 0;
  return (
    <section class={pageStyles.card} aria-labelledby="stage-history">
      {isEmpty ? (
        <>
          <h2 id="stage-history">{i18n.t('stage.history.heading')}</h2>
          <p class={pageStyles.hint}>{i18n.t('stage.history.empty')}</p>
        </>
      ) : (
        <HistoryFigure history={history} met={view} />
      )}
      <div class={styles.changes}>
        {!isEmpty && <ChangeList {...{ view, profile }} tell={toasts.show} />}
        <AddChange {...{ view, profile }} tell={toasts.show} />
      </div>
    </section>
  );
}
