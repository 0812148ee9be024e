import { CircleAlert, FileText, GraduationCap, Table } from 'lucide';
import { useId, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import type { Toasts } from '@/components/ui/toasts';
import type { ExportQuery } from '@/utils/domain/views/export-view';
import type { PersonSummary } from '@/utils/domain/views/parts';
import { isolated } from '@/utils/i18n/isolated';
import { ExportModel } from '@/utils/state/dashboard/export-model';
import { errorWords } from '../../shared/error-words';
import { saveFile } from '../../shared/save-file';
import { usePort } from '../../shared/use-port';
import styles from '../page.module.css';
import { MineSwitch } from './mine-switch';

/** Files to take along: of one person, or of everyone with the career file. */
export function ExportCard({ person = null, toasts }: { person?: PersonSummary | null; toasts: Toasts }) {
  const port = usePort();
  const exports = useMemo(() => new ExportModel(port), [port]);
  const heading = useId();
  const save = async (what: ExportQuery['what']) => {
    const file = await exports.make({ what, personId: person?.id ?? null });
    if (!file) return;
    saveFile(file.name, file.text, file.type);
    toasts.show(i18n.t('export.saved', { name: isolated(file.name) }));
  };
  const button = { disabled: exports.busy.value };
  return (
    <section class={styles.card} aria-labelledby={heading} data-part="files">
      <h2 id={heading}>{i18n.t('export.heading')}</h2>
      <p class={styles.hint}>
        {person ? i18n.t('export.personHint', { name: isolated(person.name) }) : i18n.t('export.hint')}
      </p>
      {exports.error.value && (
        <Banner tone="danger" icon={CircleAlert} role="alert" title={errorWords(exports.error.value)} />
      )}
      <MineSwitch mine={exports.mine} hint={i18n.t('export.mineHint')} />
      <div class={styles.group}>
        <Button icon={FileText} {...button} onClick={() => void save('notes')}>
          {i18n.t('export.notes')}
        </Button>
        <Button icon={Table} {...button} onClick={() => void save('items')}>
          {i18n.t('export.items')}
        </Button>
      </div>
      {!person && (
        <>
          <p class={styles.hint}>{i18n.t('export.careerHint')}</p>
          <div>
            <Button icon={GraduationCap} {...button} onClick={() => void save('career')}>
              {i18n.t('export.careerButton')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
