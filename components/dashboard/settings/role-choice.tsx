import { i18n } from '#i18n';
import { Segmented } from '@/components/ui/segmented';
import styles from '../page.module.css';
import type { ChoiceProps } from './choice';

/** Whose words messages use where a person's relation is unknown. */
export function RoleChoice({ chosen, choose }: ChoiceProps) {
  return (
    <div class={styles.line}>
      <span>
        {i18n.t('settings.role')}
        <br />
        <span class={styles.hint}>{i18n.t('settings.roleHint')}</span>
      </span>
      <Segmented
        name={i18n.t('settings.role')}
        value={chosen.role}
        onValue={(role) => choose({ role })}
        options={[
          { value: 'manager', label: i18n.t('settings.roles.manager') },
          { value: 'employee', label: i18n.t('settings.roles.employee') },
          { value: 'both', label: i18n.t('settings.roles.both') },
        ]}
      />
    </div>
  );
}
