import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Segmented } from '@/components/ui/segmented';
import type { SettingsState } from '@/utils/state/dashboard/settings-model';
import styles from '../page.module.css';
import { PageFrame } from '../page-frame';
import type { ChoiceProps } from './choice';
import { FieldChoice } from './field-choice';
import { KeysCard } from './keys-card';
import { NudgeSettings } from './nudge-settings';
import { RoleChoice } from './role-choice';
import { Switch } from './switch';
import { TimeOfDay } from './time-of-day';
import { WorkingDays } from './working-days';

function TalkCard({ chosen, choose }: ChoiceProps) {
  return (
    <section class={styles.card} aria-labelledby="in-the-meeting">
      <h2 id="in-the-meeting">{i18n.t('settings.talk.heading')}</h2>
      <Switch
        id="talk-timer"
        label={i18n.t('settings.talk.timer')}
        hint={i18n.t('settings.talk.timerHint')}
        on={chosen.talkTimer}
        onSwitch={(talkTimer) => choose({ talkTimer })}
      />
      <Switch
        id="talk-balance"
        label={i18n.t('settings.talk.balance')}
        hint={i18n.t('settings.talk.balanceHint')}
        on={chosen.talkBalance}
        onSwitch={(talkBalance) => choose({ talkBalance })}
      />
    </section>
  );
}

function LooksCard({ chosen, choose }: ChoiceProps) {
  return (
    <section class={styles.card} aria-labelledby="looks">
      <h2 id="looks">{i18n.t('settings.looks')}</h2>
      <div class={styles.line}>
        <span>
          {i18n.t('settings.theme')}
          <br />
          <span class={styles.hint}>{i18n.t('settings.themeHint')}</span>
        </span>
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
      <RoleChoice chosen={chosen} choose={choose} />
      <FieldChoice chosen={chosen} choose={choose} />
    </section>
  );
}

function WorkingTime({ chosen, choose }: ChoiceProps) {
  return (
    <section class={styles.card} aria-labelledby="working-time">
      <h2 id="working-time">{i18n.t('settings.working')}</h2>
      <p class={styles.hint}>{i18n.t('settings.workingHint')}</p>
      <WorkingDays chosen={chosen} choose={choose} />
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
          <TalkCard chosen={chosen} choose={settings.choose} />
          <WorkingTime chosen={chosen} choose={settings.choose} />
          <LooksCard chosen={chosen} choose={settings.choose} />
          <KeysCard shortcuts={settings.shortcuts.value} />
          <p>
            <a href="#/welcome/1">{i18n.t('firstRun.again')}</a>
          </p>
        </>
      )}
    </PageFrame>
  );
}
