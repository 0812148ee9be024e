import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { Segmented } from '@/components/ui/segmented';
import type { Settings } from '@/utils/domain/settings/settings';
import { weekdayNames } from '@/utils/i18n/weekdays';
import type { SettingsState } from '@/utils/state/dashboard/settings-model';
import { NudgeSettings } from './nudge-settings';
import styles from './page.module.css';
import { PageFrame } from './page-frame';
import { TimeOfDay } from './time-of-day';

interface CardProps {
  chosen: Settings;
  choose: (fields: Partial<Settings>) => void;
}

function LooksCard({ chosen, choose }: CardProps) {
  return (
    <section class={styles.card} aria-labelledby="looks">
      <h2 id="looks">{i18n.t('settings.looks')}</h2>
      <div class={styles.line}>
        <span>{i18n.t('settings.theme')}</span>
        <Segmented
          name={i18n.t('settings.theme')}
          value={chosen.theme}
          onValue={(theme) => choose({ theme })}
          options={[
            { value: 'system', label: i18n.t('settings.themes.system') },
            { value: 'light', label: i18n.t('settings.themes.light') },
            { value: 'dark', label: i18n.t('settings.themes.dark') },
          ]}
        />
      </div>
      <div class={styles.line}>
        <span>{i18n.t('settings.side')}</span>
        <Segmented
          name={i18n.t('settings.side')}
          value={chosen.panelSide}
          onValue={(panelSide) => choose({ panelSide })}
          options={[
            { value: 'left', label: i18n.t('settings.left') },
            { value: 'right', label: i18n.t('settings.right') },
          ]}
        />
      </div>
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
          ]}
        />
      </div>
    </section>
  );
}

function WorkingTime({ chosen, choose }: CardProps) {
  const toggle = (day: number, on: boolean) => {
    const others = chosen.workingDays.filter((one) => one !== day);
    choose({ workingDays: (on ? [...others, day] : others).sort() });
  };
  return (
    <section class={styles.card} aria-labelledby="working-time">
      <h2 id="working-time">{i18n.t('settings.working')}</h2>
      <p class={styles.hint}>{i18n.t('settings.workingHint')}</p>
      <fieldset class={styles.days}>
        <legend>{i18n.t('settings.workingDays')}</legend>
        {weekdayNames().map(({ day, name }) => (
          <span key={day} class={styles.group}>
            <Checkbox
              labelledBy={`day-${day}`}
              checked={chosen.workingDays.includes(day)}
              onChecked={(on) => toggle(day, on)}
            />
            <span id={`day-${day}`}>{name}</span>
          </span>
        ))}
      </fieldset>
      <div class={styles.line}>
        <span>{i18n.t('settings.workingHours')}</span>
        <span class={styles.group}>
          <TimeOfDay
            label={i18n.t('settings.workStart')}
            minutes={chosen.workStart}
            onMinutes={(workStart) => choose({ workStart })}
          />
          –
          <TimeOfDay
            label={i18n.t('settings.workEnd')}
            minutes={chosen.workEnd}
            onMinutes={(workEnd) => choose({ workEnd })}
          />
        </span>
      </div>
    </section>
  );
}

/** All choices in one place; each is kept the moment it is made. */
export function SettingsPage({ settings }: { settings: SettingsState }) {
  useEffect(settings.start, [settings]);
  const chosen = settings.view.value;
  return (
    <PageFrame
      title={i18n.t('dashboard.settings.heading')}
      lead={i18n.t('dashboard.settings.lead')}
      ready={chosen !== null}
      error={settings.error.value ?? settings.failure.value}
    >
      {chosen && (
        <>
          <NudgeSettings chosen={chosen} choose={settings.choose} />
          <WorkingTime chosen={chosen} choose={settings.choose} />
          <LooksCard chosen={chosen} choose={settings.choose} />
        </>
      )}
    </PageFrame>
  );
}
