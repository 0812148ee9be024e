import { i18n } from '#i18n';
import part from '@/components/ui/part.module.css';
import { Select } from '@/components/ui/select';
import type { Settings } from '@/utils/domain/settings/settings';
import { DaysOff } from '../nudges/days-off';
import { NUDGE_CHOICES, type NudgeChoice } from '../nudges/nudge-choices';
import { NudgePreview } from '../nudges/nudge-preview';
import styles from '../nudges/nudge-preview.module.css';
import { NudgeTimeChoice } from '../nudges/nudge-time-choice';
import page from '../page.module.css';
import { QuietHours } from './quiet-hours';
import { Switch } from './switch';

const SNOOZES = {
  fitting: 'fitting',
  'ten-minutes': 'tenMinutes',
  'one-hour': 'oneHour',
  tomorrow: 'tomorrow',
} as const;

interface NudgeSettingsProps {
  chosen: Settings;
  choose: (fields: Partial<Settings>) => void;
}

/** Each nudge with its own switch, its own time and how it looks; quiet hours for all of them. */
export function NudgeSettings({ chosen, choose }: NudgeSettingsProps) {
  return (
    <section class={page.card} aria-labelledby="nudges">
      <h2 id="nudges">{i18n.t('settings.nudges.heading')}</h2>
      <p class={page.hint}>{i18n.t('settings.nudges.intro')}</p>
      {NUDGE_CHOICES.map(({ group, choices }) => (
        <section key={group} class={part.part} aria-labelledby={`nudges-${group}`}>
          <h3 id={`nudges-${group}`} class={part.label}>
            {i18n.t(`settings.nudges.groups.${group}`)}
          </h3>
          {choices.map((choice) => (
            <OneNudge key={choice.name} choice={choice} chosen={chosen} choose={choose} />
          ))}
        </section>
      ))}
      <SnoozeChoice chosen={chosen} choose={choose} />
      <DaysOff chosen={chosen} choose={choose} />
      <QuietHours chosen={chosen} choose={choose} />
    </section>
  );
}

function OneNudge({ choice, chosen, choose }: NudgeSettingsProps & { choice: NudgeChoice }) {
  const words = choice.words();
  return (
    <div class={styles.nudge}>
      <Switch
        id={`nudge-${choice.name}`}
        {...words}
        on={chosen[choice.on]}
        onSwitch={(on) => choose({ [choice.on]: on })}
      >
        {choice.time && <NudgeTimeChoice time={choice.time} chosen={chosen} choose={choose} />}
      </Switch>
      <NudgePreview about={words.label} kinds={choice.kinds} chosen={chosen} />
    </div>
  );
}

function SnoozeChoice({ chosen, choose }: NudgeSettingsProps) {
  return (
    <div class={page.line}>
      <span>
        {i18n.t('settings.nudges.snooze')}
        <br />
        <span class={page.hint}>{i18n.t('settings.nudges.snoozeHint')}</span>
      </span>
      <Select
        label={i18n.t('settings.nudges.snooze')}
        labelHidden
        value={chosen.snooze}
        onValue={(snooze) => choose({ snooze })}
        options={Object.entries(SNOOZES).map(([value, key]) => ({
          value: value as Settings['snooze'],
          label: i18n.t(`settings.nudges.snoozes.${key}`),
        }))}
      />
    </div>
  );
}
