import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { weekdayNames } from '@/utils/i18n/weekdays';
import styles from '../page.module.css';
import type { ChoiceProps } from './choice';

/** The days on which questions are asked and new times are proposed. */
export function WorkingDays({ chosen, choose }: ChoiceProps) {
  const toggle = (day: number, on: boolean) => {
    const others = chosen.workingDays.filter((one) => one !== day);
    choose({ workingDays: (on ? [...others, day] : others).sort() });
  };
  return (
    <fieldset class={styles.days}>
      <legend>{i18n.t('settings.workingDays')}</legend>
      {weekdayNames().map(({ day, name }) => (
        <span key={day} class={styles.day}>
          <Checkbox
            labelledBy={`day-${day}`}
            checked={chosen.workingDays.includes(day)}
            onChecked={(on) => toggle(day, on)}
          />
          <span id={`day-${day}`}>{name}</span>
        </span>
      ))}
    </fieldset>
  );
}
