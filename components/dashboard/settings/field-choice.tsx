import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import { WORK_FIELDS, type WorkField } from '@/utils/domain/rows/person';
import { fieldWords } from '../../shared/profile-words';
import styles from '../page.module.css';
import type { ChoiceProps } from './choice';

/** In which field the user works; what is offered follows from it. It may stay unsaid. */
export function FieldChoice({ chosen, choose }: ChoiceProps) {
  return (
    <div class={styles.line}>
      <span>
        {i18n.t('settings.field')}
        <br />
        <span class={styles.hint}>{i18n.t('settings.fieldHint')}</span>
      </span>
      <Select<WorkField | ''>
        label={i18n.t('settings.field')}
        labelHidden
        value={chosen.field ?? ''}
        onValue={(field) => choose({ field: field === '' ? null : field })}
        options={[
          { value: '', label: i18n.t('profile.unsaid') },
          ...WORK_FIELDS.map((value) => ({ value, label: fieldWords(value) })),
        ]}
      />
    </div>
  );
}
