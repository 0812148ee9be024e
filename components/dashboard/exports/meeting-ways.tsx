import { FileText, Send } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Drawer } from '@/components/ui/drawer';
import type { Toasts } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import { isolated } from '@/utils/i18n/isolated';
import { ExportModel } from '@/utils/state/dashboard/export-model';
import { errorWords } from '../../shared/error-words';
import { saveFile } from '../../shared/save-file';
import { ShareSheet } from '../../shared/share/share-sheet';
import { usePort } from '../../shared/use-port';
import { MineSwitch } from './mine-switch';

/** What can leave of one earlier meeting: a recap for the other side, and a file for oneself. */
export function MeetingWays({ meetingId, toasts }: { meetingId: Id; toasts: Toasts }) {
  const port = usePort();
  const exports = useMemo(() => new ExportModel(port), [port]);
  const [sharing, setSharing] = useState(false);
  const save = async () => {
    const file = await exports.make({ what: 'notes', meetingId });
    if (!file) return toasts.show(errorWords(exports.error.peek() ?? 'unknown'));
    saveFile(file.name, file.text, file.type);
    toasts.show(i18n.t('export.saved', { name: isolated(file.name) }));
  };
  return (
    <>
      <Button size="small" icon={Send} onClick={() => setSharing(true)}>
        {i18n.t('share.button.recap')}
      </Button>
      <Button size="small" icon={FileText} disabled={exports.busy.value} onClick={() => void save()}>
        {i18n.t('export.meeting')}
      </Button>
      <MineSwitch mine={exports.mine} />
      {sharing && (
        <Drawer title={i18n.t('share.drawer.recap')} closeName={i18n.t('ui.close')} onClose={() => setSharing(false)}>
          <ShareSheet meetingId={meetingId} about="recap" />
        </Drawer>
      )}
    </>
  );
}
