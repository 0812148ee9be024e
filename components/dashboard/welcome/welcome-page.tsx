import { CalendarDays, MousePointerClick, Pin } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { SettingsState } from '@/utils/state/dashboard/settings-model';
import { CalendarLinks } from '../../shared/calendar-links';
import styles from '../page.module.css';
import { PageFrame } from '../page-frame';
import { FieldChoice } from '../settings/field-choice';
import { RoleChoice } from '../settings/role-choice';
import { WorkingDays } from '../settings/working-days';
import welcome from './welcome-page.module.css';

interface StepProps {
  icon: typeof Pin;
  title: string;
  text: string;
  children?: ComponentChildren;
}

function Step({ icon, title, text, children }: StepProps) {
  return (
    <li class={welcome.step}>
      <span class={welcome.picture}>
        <Icon of={icon} size={1.25} />
      </span>
      <div class={welcome.words}>
        <h2>{title}</h2>
        <p class={styles.hint}>{text}</p>
        {children}
      </div>
    </li>
  );
}

/** The first minute: three steps, two choices that messages and nudges follow from, and what becomes of the words. */
export function WelcomePage({ settings }: { settings: SettingsState }) {
  useEffect(settings.start, [settings]);
  const chosen = settings.view.value;
  const dismiss = () => {
    settings.choose({ welcomed: true });
    location.hash = '#/people';
  };
  return (
    <PageFrame
      title={i18n.t('dashboard.welcome.heading')}
      lead={i18n.t('dashboard.welcome.lead')}
      ready={chosen !== null}
      error={settings.error.value ?? settings.failure.value}
    >
      {chosen && (
        <>
          <ol class={welcome.steps}>
            <Step
              icon={CalendarDays}
              title={i18n.t('dashboard.welcome.step1')}
              text={i18n.t('dashboard.welcome.step1Text')}
            >
              <CalendarLinks />
            </Step>
            <Step
              icon={MousePointerClick}
              title={i18n.t('dashboard.welcome.step2')}
              text={i18n.t('dashboard.welcome.step2Text')}
            />
            <Step icon={Pin} title={i18n.t('dashboard.welcome.step3')} text={i18n.t('dashboard.welcome.step3Text')} />
          </ol>
          <section class={styles.card} aria-labelledby="you">
            <h2 id="you">{i18n.t('dashboard.welcome.you')}</h2>
            <RoleChoice chosen={chosen} choose={settings.choose} />
            <FieldChoice chosen={chosen} choose={settings.choose} />
            <WorkingDays chosen={chosen} choose={settings.choose} />
            <p class={styles.hint}>{i18n.t('dashboard.welcome.later')}</p>
          </section>
          <p class={styles.lead}>{i18n.t('dashboard.welcome.privacy')}</p>
          <p class={styles.hint}>
            {i18n.t('feeds.hint.welcome')} <a href="#/feeds">{i18n.t('feeds.hint.show')}</a>
          </p>
          <div>
            <Button kind="primary" onClick={dismiss}>
              {i18n.t('dashboard.welcome.start')}
            </Button>
          </div>
        </>
      )}
    </PageFrame>
  );
}
