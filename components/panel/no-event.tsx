import { CalendarHeart } from 'lucide';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import part from '@/components/ui/part.module.css';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { Panel } from '@/utils/state/panel/panel-model';
import { PickPerson } from '../shared/pick-person';
import styles from './answer.module.css';

/** Nothing was picked: one line of teaching, and a one-on-one that needs no event. */
export function NoEvent({ view, panel }: { view: PanelView; panel: Panel }) {
  return (
    <section class={styles.answer}>
      <EmptyState icon={CalendarHeart} title={<h1 class={styles.heading}>{i18n.t('panel.none.heading')}</h1>}>
        {i18n.t('panel.none.text')}
      </EmptyState>
      {panel.keys.value && <p class={part.hint}>{i18n.t('panel.none.keys', { keys: panel.keys.value })}</p>}
      <div class={styles.apart}>
        <p class={part.hint}>{i18n.t('panel.none.start')}</p>
        <PickPerson people={view.people} onPick={panel.meeting.start} />
      </div>
    </section>
  );
}
