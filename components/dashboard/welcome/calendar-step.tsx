import { LockKeyhole } from 'lucide';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { RadioCards } from '@/components/ui/radio-cards';
import { CALENDAR_CHOICES, type CalendarChoice } from '@/utils/domain/settings/settings';
import type { Welcome } from '@/utils/state/dashboard/welcome-model';

const WORDS: Record<CalendarChoice, () => { label: string; hint?: string }> = {
  google: () => ({ label: i18n.t('firstRun.calendar.google') }),
  'outlook-work': () => ({
    label: i18n.t('firstRun.calendar.outlookWork'),
    hint: i18n.t('firstRun.calendar.workHint'),
  }),
  'outlook-home': () => ({
    label: i18n.t('firstRun.calendar.outlookHome'),
    hint: i18n.t('firstRun.calendar.homeHint'),
  }),
  file: () => ({ label: i18n.t('firstRun.calendar.file'), hint: i18n.t('firstRun.calendar.fileHint') }),
};

/** Where the one-on-ones are. */
export function CalendarStep({ welcome }: { welcome: Welcome }) {
  return (
    <>
      <RadioCards
        name={i18n.t('firstRun.calendar.question')}
        value={welcome.calendar.value}
        onValue={(calendar) => {
          welcome.refused.value = false;
          welcome.settings.choose({ calendar });
        }}
        options={CALENDAR_CHOICES.map((value) => ({ value, ...WORDS[value]() }))}
      />
      {welcome.refused.value && (
        <Banner tone="notice" icon={LockKeyhole} role="alert" title={i18n.t('firstRun.calendar.refused')} />
      )}
    </>
  );
}
