import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import type { TableName } from '@/utils/domain/rows/tables';
import type { RestorePreview } from '@/utils/domain/views/backup-view';
import { dayAndTime } from '@/utils/i18n/dates';
import type { BackupState } from '@/utils/state/dashboard/backup-model';
import styles from './page.module.css';

/** Message names know no hyphen. */
function tableWords(table: TableName): string {
  if (table === 'self-alias') return i18n.t('dashboard.data.tables.selfAlias');
  if (table === 'verdict-rule') return i18n.t('dashboard.data.tables.verdictRule');
  if (table === 'action-item') return i18n.t('dashboard.data.tables.actionItem');
  return i18n.t(`dashboard.data.tables.${table}`);
}

/** What a file would change, before it changes anything. */
export function RestorePreviewCard({ backup, preview }: { backup: BackupState; preview: RestorePreview }) {
  const rows = preview.tables.filter(({ added, changed, removed, same }) => added + changed + removed + same > 0);
  const changes = rows.some(({ added, changed, removed }) => added + changed + removed > 0);
  return (
    <>
      <p>{i18n.t('dashboard.data.madeAt', { when: dayAndTime(Date.parse(preview.madeAt)) })}</p>
      <Segmented
        name={i18n.t('dashboard.data.mode')}
        value={backup.mode.value}
        onValue={(mode) => void backup.chooseMode(mode)}
        options={[
          { value: 'merge', label: i18n.t('dashboard.data.merge') },
          { value: 'replace', label: i18n.t('dashboard.data.replace') },
        ]}
      />
      <p class={styles.hint}>
        {backup.mode.value === 'merge' ? i18n.t('dashboard.data.mergeHint') : i18n.t('dashboard.data.replaceHint')}
      </p>
      <div class={styles.scroll}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('dashboard.data.what')}</th>
              <th scope="col" data-number>
                {i18n.t('dashboard.data.added')}
              </th>
              <th scope="col" data-number>
                {i18n.t('dashboard.data.changed')}
              </th>
              <th scope="col" data-number>
                {i18n.t('dashboard.data.removed')}
              </th>
              <th scope="col" data-number>
                {i18n.t('dashboard.data.same')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ table, added, changed, removed, same }) => (
              <tr key={table}>
                <th scope="row">{tableWords(table)}</th>
                <td data-number>{added}</td>
                <td data-number>{changed}</td>
                <td data-number>{removed}</td>
                <td data-number>{same}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!changes && <p>{i18n.t('dashboard.data.noChange')}</p>}
      <div class={styles.group}>
        <Button kind="primary" disabled={backup.busy.value || !changes} onClick={() => void backup.restore()}>
          {i18n.t('dashboard.data.restoreNow')}
        </Button>
        <Button kind="quiet" onClick={backup.cancel}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </>
  );
}
