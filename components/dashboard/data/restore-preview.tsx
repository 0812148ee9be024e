import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import type { TableName } from '@/utils/domain/rows/tables';
import type { RestorePreview } from '@/utils/domain/views/backup-view';
import { dayAndTime } from '@/utils/i18n/dates';
import type { BackupState } from '@/utils/state/dashboard/backup-model';
import styles from '../page.module.css';

/** Message names know no hyphen. */
const WORDS = {
  'self-alias': 'selfAlias',
  'meeting-change': 'meetingChange',
  'verdict-rule': 'verdictRule',
  'action-item': 'actionItem',
  'note-version': 'noteVersion',
  'prompt-answer': 'promptAnswer',
  'concern-entry': 'concernEntry',
  'wrap-up': 'wrapUp',
  'theme-touch': 'themeTouch',
  'profile-change': 'profileChange',
  'group-member': 'groupMember',
} as const;

function tableWords(table: TableName): string {
  const word = table in WORDS ? WORDS[table as keyof typeof WORDS] : (table as Exclude<TableName, keyof typeof WORDS>);
  return i18n.t(`dashboard.data.tables.${word}`);
}

type TableChange = RestorePreview['tables'][number];

function isSame({ added, changed, removed }: TableChange): boolean {
  return added + changed + removed === 0;
}

/** "3 new, 1 changed, 12 the same" */
function changeWords({ added, changed, removed, same }: TableChange): string {
  const parts = [
    added > 0 && i18n.t('dashboard.data.added', { count: added }),
    changed > 0 && i18n.t('dashboard.data.changed', { count: changed }),
    removed > 0 && i18n.t('dashboard.data.removed', { count: removed }),
    same > 0 && i18n.t('dashboard.data.same', { count: same }),
  ];
  return parts.filter((part) => part !== false).join(', ');
}

/** What a file would change, before it changes anything. */
export function RestorePreviewCard({ backup, preview }: { backup: BackupState; preview: RestorePreview }) {
  const rows = preview.tables.filter((row) => !isSame(row) || row.same > 0);
  const changes = rows.some((row) => !isSame(row));
  return (
    <>
      <p>{i18n.t('dashboard.data.madeAt', { when: dayAndTime(Date.parse(preview.madeAt)) })}</p>
      <div>
        <Segmented
          name={i18n.t('dashboard.data.mode')}
          value={backup.mode.value}
          onValue={(mode) => void backup.chooseMode(mode)}
          options={[
            { value: 'merge', label: i18n.t('dashboard.data.merge') },
            { value: 'replace', label: i18n.t('dashboard.data.replace') },
          ]}
        />
      </div>
      <p class={styles.hint}>
        {backup.mode.value === 'merge' ? i18n.t('dashboard.data.mergeHint') : i18n.t('dashboard.data.replaceHint')}
      </p>
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('dashboard.data.what')}</th>
            <th scope="col">{i18n.t('dashboard.data.happens')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.table} data-quiet={isSame(row) || undefined}>
              <th scope="row">{tableWords(row.table)}</th>
              <td>{changeWords(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
