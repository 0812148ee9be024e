import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import type { Settings } from '@/utils/domain/settings/settings';
import styles from './page.module.css';
import { Switch } from './switch';
import { TimeOfDay } from './time-of-day';

interface NudgeSettingsProps {
  chosen: Settings;
  choose: (fields: Partial<Settings>) => void;
}

const LEADS = [2, 5, 10, 15, 30, 60];

/** Each nudge with its own switch and time; quiet hours for all of them. */
export function NudgeSettings({ chosen, choose }: NudgeSettingsProps) {
  const called: { key: 'nudgeCancelled' | 'nudgeMoved' | 'nudgeDeclined'; name: 'cancelled' | 'moved' | 'declined' }[] =
    [
      { key: 'nudgeCancelled', name: 'cancelled' },
      { key: 'nudgeMoved', name: 'moved' },
      { key: 'nudgeDeclined', name: 'declined' },
    ];
  return (
    <section class={styles.card} aria-labelledby="nudges">
      <h2 id="nudges">{i18n.t('settings.nudges.heading')}</h2>
      <Switch
        id="nudge-before"
        label={i18n.t('settings.nudges.before')}
        hint={i18n.t('settings.nudges.beforeHint')}
        on={chosen.nudgeBefore}
        onSwitch={(nudgeBefore) => choose({ nudgeBefore })}
      >
        <Select
          label={i18n.t('settings.nudges.lead')}
          labelHidden
          value={String(chosen.nudgeBeforeMinutes)}
          onValue={(minutes) => choose({ nudgeBeforeMinutes: Number(minutes) })}
          options={[...new Set([...LEADS, chosen.nudgeBeforeMinutes])]
            .sort((a, b) => a - b)
            .map((minutes) => ({ value: String(minutes), label: i18n.t('settings.nudges.minutes', minutes) }))}
        />
      </Switch>
      <Switch
        id="nudge-missed"
        label={i18n.t('settings.nudges.missed')}
        hint={i18n.t('settings.nudges.missedHint')}
        on={chosen.nudgeMissed}
        onSwitch={(nudgeMissed) => choose({ nudgeMissed })}
      >
        <TimeOfDay
          label={i18n.t('settings.nudges.missedAt')}
          minutes={chosen.nudgeMissedAt}
          onMinutes={(nudgeMissedAt) => choose({ nudgeMissedAt })}
        />
      </Switch>
      {called.map(({ key, name }) => (
        <Switch
          key={key}
          id={`nudge-${name}`}
          label={i18n.t(`settings.nudges.${name}`)}
          hint={i18n.t(`settings.nudges.${name}Hint`)}
          on={chosen[key]}
          onSwitch={(on) => choose({ [key]: on })}
        />
      ))}
      <Switch
        id="quiet-hours"
        label={i18n.t('settings.nudges.quiet')}
        hint={i18n.t('settings.nudges.quietHint')}
        on={chosen.quietHours}
        onSwitch={(quietHours) => choose({ quietHours })}
      >
        <span class={styles.group}>
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
    </section>
  );
}
