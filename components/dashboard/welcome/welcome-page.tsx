import { useEffect, useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { RadioCards } from '@/components/ui/radio-cards';
import type { Toasts } from '@/components/ui/toasts';
import type { Settings } from '@/utils/domain/settings/settings';
import type { Sample } from '@/utils/state/dashboard/sample-model';
import { WELCOME_STEPS, type Welcome } from '@/utils/state/dashboard/welcome-model';
import { PageFrame } from '../page-frame';
import { fillSample } from '../sample/fill-sample';
import type { ChoiceProps } from '../settings/choice';
import { CalendarStep } from './calendar-step';
import { FieldStep } from './field-step';
import { NudgeStep } from './nudge-step';
import { StepForm } from './step-form';
import styles from './welcome-page.module.css';

interface WelcomePageProps {
  welcome: Welcome;
  sample: Sample;
  /** Of the address; null: where one was last. */
  step: number | null;
  toasts: Toasts;
}

const LAST = WELCOME_STEPS.length;

/** The first minute: four questions with answers that are good as they stand, and on into the calendar. */
export function WelcomePage({ welcome, sample, step, toasts }: WelcomePageProps) {
  useEffect(welcome.start, [welcome]);
  useEffect(sample.start, [sample]);
  const chosen = welcome.settings.view.value;
  const here = step ?? chosen?.welcomeStep ?? 1;
  const known = chosen?.welcomeStep ?? null;
  useLayoutEffect(() => {
    if (known === null) return;
    // The address names the step from here on, so that the browser's own way back leads through them.
    if (step === null) history.replaceState(null, '', `#/welcome/${known}`);
    else if (known !== step) welcome.goTo(step);
  }, [step, known === null]);
  return (
    <PageFrame
      title={i18n.t('firstRun.heading')}
      lead={i18n.t('firstRun.lead')}
      ready={welcome.ready.value}
      error={welcome.error.value}
    >
      {chosen && <Step key={here} step={here} welcome={welcome} chosen={chosen} />}
      <OtherWays {...{ welcome, sample, toasts }} />
    </PageFrame>
  );
}

function go(step: number): void {
  location.hash = `#/welcome/${step}`;
}

function Step({ step, welcome, chosen }: { step: number; welcome: Welcome; chosen: Settings }) {
  const { choose } = welcome.settings;
  const frame = {
    step,
    go: i18n.t('firstRun.go'),
    onGo: () => go(step + 1),
    onBack: step > 1 ? () => go(step - 1) : null,
  };
  switch (step) {
    case 1: {
      const ask = welcome.wantsAccess.value && !welcome.refused.value;
      const onGo = () => void welcome.chooseCalendar().then((may) => may && go(2));
      return (
        <StepForm
          {...{ ...frame, onGo, go: ask ? i18n.t('firstRun.calendar.allow') : frame.go }}
          question={i18n.t('firstRun.calendar.question')}
          hint={ask ? i18n.t('firstRun.calendar.askHint') : i18n.t('firstRun.calendar.hint')}
        >
          <CalendarStep welcome={welcome} />
        </StepForm>
      );
    }
    case 2:
      return (
        <StepForm {...frame} question={i18n.t('firstRun.role.question')} hint={i18n.t('firstRun.role.hint')}>
          <RoleStep chosen={chosen} choose={choose} />
        </StepForm>
      );
    case 3:
      return (
        <StepForm {...frame} question={i18n.t('firstRun.field.question')} hint={i18n.t('firstRun.field.hint')}>
          <FieldStep chosen={chosen} choose={choose} />
        </StepForm>
      );
    default:
      return <LastStep {...{ welcome, chosen }} onBack={frame.onBack} />;
  }
}

function RoleStep({ chosen, choose }: ChoiceProps) {
  return (
    <RadioCards
      name={i18n.t('firstRun.role.question')}
      value={chosen.role}
      onValue={(role) => choose({ role })}
      options={[
        { value: 'manager', label: i18n.t('firstRun.role.manager') },
        { value: 'employee', label: i18n.t('firstRun.role.employee') },
        { value: 'both', label: i18n.t('firstRun.role.both') },
      ]}
    />
  );
}

/** Enter leads into the calendar, with one sentence on what to do there. */
function LastStep({ welcome, chosen, onBack }: { welcome: Welcome; chosen: Settings; onBack: (() => void) | null }) {
  const follows = welcome.calendar.value === 'file';
  const open = async () => {
    await welcome.openCalendar();
    if (follows) location.hash = '#/feeds';
  };
  return (
    <StepForm
      {...{ step: LAST, onBack }}
      question={i18n.t('firstRun.nudges.question')}
      hint={i18n.t('firstRun.nudges.hint')}
      go={follows ? i18n.t('firstRun.connect') : i18n.t('firstRun.open')}
      onGo={() => void open()}
    >
      <NudgeStep {...{ welcome, chosen }} />
      <p class={styles.next}>{follows ? i18n.t('firstRun.nextFile') : i18n.t('firstRun.next')}</p>
    </StepForm>
  );
}

/** Nobody has to answer anything: look around first, or leave it. */
function OtherWays({ welcome, sample, toasts }: Omit<WelcomePageProps, 'step'>) {
  const view = sample.view.value;
  const skip = () =>
    void welcome.leave().then(() => {
      location.hash = '#/week';
    });
  return (
    <div class={styles.others}>
      <Button disabled={!view || sample.busy.value} onClick={() => void fillSample(sample, toasts)}>
        {sample.busy.value ? i18n.t('sample.filling') : i18n.t('sample.look')}
      </Button>
      <Button kind="quiet" onClick={skip}>
        {i18n.t('firstRun.skip')}
      </Button>
      <p class={styles.hint}>
        {view && view.real > 0 && view.people === 0 ? i18n.t('sample.beside') : i18n.t('sample.hint')}
      </p>
      <p class={styles.hint}>{i18n.t('firstRun.privacy')}</p>
    </div>
  );
}
