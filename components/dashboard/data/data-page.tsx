import { CircleAlert, CircleCheck, Download, Trash2, Upload } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import type { Toasts } from '@/components/ui/toasts';
import type { BackupState } from '@/utils/state/dashboard/backup-model';
import { errorWords } from '../../shared/error-words';
import { saveFile } from '../../shared/save-file';
import { ExportCard } from '../exports/export-card';
import styles from '../page.module.css';
import { PageFrame } from '../page-frame';
import { RestorePreviewCard } from './restore-preview';
import { SampleCard } from './sample-card';

interface DataPageProps {
  backup: BackupState;
  toasts: Toasts;
}

function BackupCard({ backup }: { backup: BackupState }) {
  const save = async () => {
    const text = await backup.make();
    if (text !== null) saveFile(`halfhour-${new Date().toISOString().slice(0, 10)}.json`, text, 'application/json');
  };
  return (
    <section class={styles.card} aria-labelledby="backup">
      <h2 id="backup">{i18n.t('dashboard.data.backup')}</h2>
      <p class={styles.hint}>{i18n.t('dashboard.data.backupHint')}</p>
      <div>
        <Button kind="primary" icon={Download} disabled={backup.busy.value} onClick={save}>
          {i18n.t('dashboard.data.save')}
        </Button>
      </div>
    </section>
  );
}

function RestoreCard({ backup }: { backup: BackupState }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class={styles.card} aria-labelledby="restore">
      <h2 id="restore">{i18n.t('dashboard.data.restore')}</h2>
      <p class={styles.hint}>{i18n.t('dashboard.data.restoreHint')}</p>
      {backup.error.value && (
        <Banner tone="danger" icon={CircleAlert} role="alert" title={errorWords(backup.error.value)} />
      )}
      {backup.restored.value && (
        <Banner tone="accent" icon={CircleCheck} role="status" title={i18n.t('dashboard.data.restored')} />
      )}
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        class={styles.file}
        aria-label={i18n.t('dashboard.data.file')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void backup.choose(file);
          event.currentTarget.value = '';
        }}
      />
      {backup.preview.value ? (
        <RestorePreviewCard backup={backup} preview={backup.preview.value} />
      ) : (
        <div>
          <Button icon={Upload} disabled={backup.busy.value} onClick={() => input.current?.click()}>
            {i18n.t('dashboard.data.choose')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Erasing can't be taken back, so it is the one place that asks for a word. */
function EraseCard({ backup, toasts }: DataPageProps) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const word = i18n.t('dashboard.data.eraseWord');
  const close = () => {
    setOpen(false);
    setTyped('');
  };
  const erase = async () => {
    const done = await backup.erase();
    close();
    if (done !== null) toasts.show(i18n.t('dashboard.data.erased'));
  };
  const matches = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  return (
    <section class={styles.card} aria-labelledby="erase">
      <h2 id="erase">{i18n.t('dashboard.data.erase')}</h2>
      <p class={styles.hint}>{i18n.t('dashboard.data.eraseHint')}</p>
      <div>
        <Button kind="danger" icon={Trash2} onClick={() => setOpen(true)}>
          {i18n.t('dashboard.data.erase')}
        </Button>
      </div>
      <Dialog
        open={open}
        onClose={close}
        title={i18n.t('dashboard.data.eraseTitle')}
        closeName={i18n.t('ui.close')}
        actions={
          <>
            <Button onClick={close}>{i18n.t('ui.cancel')}</Button>
            <Button kind="danger" disabled={!matches || backup.busy.value} onClick={erase}>
              {i18n.t('dashboard.data.erase')}
            </Button>
          </>
        }
      >
        <p>{i18n.t('dashboard.data.eraseText')}</p>
        <TextField label={i18n.t('dashboard.data.eraseType', { word })} value={typed} onValue={setTyped} />
      </Dialog>
    </section>
  );
}

/** What is the user's, in the user's hands: one file out, one file in, everything gone. */
export function DataPage({ backup, toasts }: DataPageProps) {
  return (
    <PageFrame title={i18n.t('dashboard.data.heading')} lead={i18n.t('dashboard.data.lead')} ready>
      <BackupCard backup={backup} />
      <RestoreCard backup={backup} />
      <ExportCard toasts={toasts} />
      <SampleCard toasts={toasts} />
      <EraseCard backup={backup} toasts={toasts} />
    </PageFrame>
  );
}
