import { CalendarOff, Copy } from 'lucide';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { errorCode } from '@/utils/domain/errors';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { Panel } from '@/utils/state/panel/panel-model';
import { copyText } from '../shared/copy-text';
import { errorWords } from '../shared/error-words';
import { PickPerson } from '../shared/pick-person';
import styles from './answer.module.css';
import { Voice } from './voice';

/** The calendar changed and can't be read: said in plain words, with a report that holds none of its own. */
export function Unreadable({ view, panel }: { view: PanelView; panel: Panel }) {
  const voice = useContext(Voice);
  const { health } = view;
  const copy = async () => {
    try {
      const structure = await panel.structure();
      if (structure === null) return voice.tell(i18n.t('panel.unreadable.noReport'));
      const copied = await copyText(structure);
      voice.tell(copied ? i18n.t('panel.unreadable.copied') : i18n.t('ui.copyFailed'));
    } catch (error) {
      voice.tell(errorWords(errorCode(error)));
    }
  };
  return (
    <section class={styles.answer}>
      <EmptyState
        icon={CalendarOff}
        title={<h1 class={styles.heading}>{i18n.t('panel.unreadable.heading')}</h1>}
        action={
          <Button icon={Copy} onClick={() => void copy()}>
            {i18n.t('panel.unreadable.copy')}
          </Button>
        }
      >
        {i18n.t('panel.unreadable.text')}{' '}
        {health && i18n.t('panel.unreadable.counts', { read: health.read, all: health.read + health.unread })}
      </EmptyState>
      <div class={styles.apart}>
        <PickPerson people={view.people} onPick={panel.meeting.start} />
      </div>
    </section>
  );
}
