import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { SeveralFields } from '@/utils/domain/people/person-fields';
import type { Id } from '@/utils/domain/rows/row';
import type { PeopleGroup } from '@/utils/domain/views/dashboard-view';
import type { SeveralChange } from '@/utils/state/dashboard/people-edits';
import styles from './people.module.css';
import { GroupChoice, ProfileChoices } from './several-fields';

interface ChangeSeveralProps {
  /** How many are changed; null: not now. */
  count: number | null;
  groups: readonly PeopleGroup[];
  onChange: (change: SeveralChange) => void;
  onClose: () => void;
}

/** What is said of several people in one go; whatever isn't touched stays as it is with each. */
export function ChangeSeveral({ count, ...form }: ChangeSeveralProps) {
  return (
    <Dialog
      open={count !== null}
      onClose={form.onClose}
      title={i18n.t('people.changing', count ?? 0)}
      closeName={i18n.t('ui.close')}
    >
      <ChangeForm {...form} />
    </Dialog>
  );
}

function ChangeForm({ groups, onChange, onClose }: Omit<ChangeSeveralProps, 'count'>) {
  const [fields, setFields] = useState<SeveralFields>({});
  const [join, setJoin] = useState<Id | null>(null);
  const [leave, setLeave] = useState<Id | null>(null);
  const touched = Object.values(fields).some((value) => value !== undefined) || join !== null || leave !== null;
  return (
    <form
      class={styles.change}
      onSubmit={(event) => {
        event.preventDefault();
        if (touched) onChange({ fields: without(fields), join, leave });
      }}
    >
      <div class={styles.changes}>
        <ProfileChoices fields={fields} onFields={(some) => setFields({ ...fields, ...some })} />
        {groups.length > 0 && (
          <>
            <GroupChoice label={i18n.t('people.join')} groups={groups} value={join} onValue={setJoin} />
            <GroupChoice label={i18n.t('people.leave')} groups={groups} value={leave} onValue={setLeave} />
          </>
        )}
      </div>
      <div class={styles.buttons}>
        <Button kind="quiet" onClick={onClose}>
          {i18n.t('ui.cancel')}
        </Button>
        <Button kind="primary" type="submit" disabled={!touched}>
          {i18n.t('people.apply')}
        </Button>
      </div>
    </form>
  );
}

/** Only what was chosen: a message has no room for fields that stay. */
function without(fields: SeveralFields): SeveralFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
