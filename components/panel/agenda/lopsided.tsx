import { X } from 'lucide';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { AgendaShare } from '@/utils/domain/agenda/agenda-share';
import { firstName } from '@/utils/domain/repair/first-name';
import { isolated } from '@/utils/i18n/isolated';
import { cover } from '@/utils/state/cover';
import type { Panel } from '@/utils/state/panel/panel-model';
import { copyText } from '../../shared/copy-text';
import { Voice } from '../voice';
import styles from './sections.module.css';

/** One gentle line for whoever leads and wrote most of the last agendas; for their eyes alone. */
export function Lopsided({ share, name, panel }: { share: AgendaShare; name: string; panel: Panel }) {
  const voice = useContext(Voice);
  const first = isolated(firstName(name));
  if (cover.value !== 'none') return null;
  const copy = async () => {
    const copied = await copyText(i18n.t('panel.agenda.askMessage', { name: first }));
    voice.tell(copied ? i18n.t('panel.agenda.askCopied') : i18n.t('topic.notCopied'));
  };
  return (
    <div class={styles.hint}>
      <p>{i18n.t('panel.agenda.lopsided', { mine: share.mine, all: share.mine + share.theirs, name: first })}</p>
      <Button size="small" kind="quiet" onClick={() => void copy()}>
        {i18n.t('panel.agenda.askCopy')}
      </Button>
      <IconButton icon={X} size={0.875} name={i18n.t('panel.agenda.hush')} onClick={panel.topics.hush} />
    </div>
  );
}
