import { BellRing } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { allNudges, hasNudges } from '@/utils/domain/settings/all-nudges';
import type { Settings } from '@/utils/domain/settings/settings';
import type { Welcome } from '@/utils/state/dashboard/welcome-model';
import { QuietHours } from '../settings/quiet-hours';
import { Switch } from '../settings/switch';
import { WorkingDays } from '../settings/working-days';
import styles from './welcome-page.module.css';

/** One switch for all nudges, when they come in one sentence, and what one looks like. */
export function NudgeStep({ welcome, chosen }: { welcome: Welcome; chosen: Settings }) {
  const { choose } = welcome.settings;
  const on = hasNudges(chosen);
  const tried = welcome.tried.value;
  return (
    <>
      <Switch
        id="all-nudges"
        label={i18n.t('firstRun.nudges.all')}
        hint={i18n.t('firstRun.nudges.when')}
        on={on}
        onSwitch={(all) => choose(allNudges(all))}
      />
      {on && (
        <>
          <div class={styles.trial}>
            <Button size="small" icon={BellRing} onClick={() => void welcome.tryNudge()}>
              {i18n.t('firstRun.nudges.try')}
            </Button>
            <p class={styles.hint} role="status">
              {tried === 'shown' && i18n.t('firstRun.nudges.tried')}
              {tried === 'held-back' && i18n.t('firstRun.nudges.heldBack')}
            </p>
          </div>
          <Disclosure summary={i18n.t('firstRun.nudges.quiet')}>
            <div class={styles.folded}>
              <QuietHours chosen={chosen} choose={choose} />
              <WorkingDays chosen={chosen} choose={choose} />
            </div>
          </Disclosure>
        </>
      )}
    </>
  );
}
