import { i18n } from '#i18n';
import page from '../page.module.css';
import type { ChoiceProps } from './choice';
import { Switch } from './switch';
import { TimeOfDay } from './time-of-day';

/** The hours in which no nudge comes. */
export function QuietHours({ chosen, choose }: ChoiceProps) {
  return (
    <Switch
      id="quiet-hours"
      label={i18n.t('settings.nudges.quiet')}
      hint={i18n.t('settings.nudges.quietHint')}
      on={chosen.quietHours}
      onSwitch={(quietHours) => choose({ quietHours })}
    >
      <span class={page.group}>
        <TimeOfDay
          label={i18n.t('settings.nudges.quietStart')}
          minutes={chosen.quietStart}
          onMinutes={(quietStart) => choose({ quietStart })}
        />
        –
        <TimeOfDay
          label={i18n.t('settings.nudges.quietEnd')}
          minutes={chosen.quietEnd}
          onMinutes={(quietEnd) => choose({ quietEnd })}
        />
      </span>
    </Switch>
  );
}
