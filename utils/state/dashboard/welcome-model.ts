import { computed, createModel, signal } from '@preact/signals';
import { type ErrorCode, errorCode } from '@/utils/domain/errors';
import type { CalendarChoice } from '@/utils/domain/settings/settings';
import { allowCalendar } from '../calendar-access';
import type { WorkerPort } from '../worker-port';
import { HealthModel } from './health-model';
import { SettingsModel } from './settings-model';

export const WELCOME_STEPS = [1, 2, 3, 4] as const;

/** Which site's permission a choice needs; a file needs none. */
const SITE = { google: 'google', 'outlook-work': 'outlook', 'outlook-home': 'outlook', file: null } as const;

/** The first minute: four choices, each kept the moment it is made, and the way into the calendar. */
export const WelcomeModel = createModel((port: WorkerPort, allow: typeof allowCalendar = allowCalendar) => {
  const settings = new SettingsModel(port);
  const health = new HealthModel(port);
  const failure = signal<ErrorCode | null>(null);
  /** What became of the nudge that was tried; null: none was. */
  const tried = signal<'shown' | 'held-back' | null>(null);
  /** The browser said no to the calendar that was chosen. */
  const refused = signal(false);

  /** What was chosen, or else the calendar that was read last, or the one that most have. */
  const calendar = computed((): CalendarChoice => {
    const seen = health.view.value?.pages.toSorted((a, b) => b.seenAt - a.seenAt)[0]?.site;
    return settings.view.value?.calendar ?? (seen === 'outlook' ? 'outlook-work' : 'google');
  });

  /** Whether the browser has to be asked before the chosen calendar can be read. */
  const wantsAccess = computed(() => {
    const site = SITE[calendar.value];
    return site !== null && health.view.value?.access[site] === false;
  });

  return {
    settings,
    ready: computed(() => settings.view.value !== null && health.view.value !== null),
    error: computed(() => settings.error.value ?? health.error.value ?? settings.failure.value ?? failure.value),
    calendar,
    wantsAccess,
    refused,
    tried,
    start: () => {
      const stops = [settings.start(), health.start()];
      return () => {
        for (const stop of stops) stop();
      };
    },
    /**
     * Keeps the calendar, and asks the browser for it where that is needed: straight from a click, before anything is
     * awaited. False when the browser said no; nobody is held up by it a second time.
     */
    chooseCalendar: async (): Promise<boolean> => {
      const site = SITE[calendar.peek()];
      const asks = wantsAccess.peek() && !refused.peek() && site !== null;
      const allowed = asks ? allow(site) : Promise.resolve(true);
      settings.choose({ calendar: calendar.peek() });
      refused.value = !(await allowed);
      return !refused.peek();
    },
    goTo: (step: number) => settings.choose({ welcomeStep: step }),
    tryNudge: async () => {
      const shown = await port.ask('nudge/try').catch(() => false);
      tried.value = shown ? 'shown' : 'held-back';
    },
    /** The steps are done or left for good. */
    leave: () => port.write('settings/patch', { welcomed: true }),
    /** Into the calendar; its page takes this tab's place, so what was chosen is kept before. */
    openCalendar: async () => {
      const chosen = calendar.peek();
      try {
        await port.write('settings/patch', { welcomed: true, welcomeStep: 1 });
        if (chosen !== 'file') await port.ask('calendar/show', { calendar: chosen });
      } catch (error) {
        failure.value = errorCode(error);
      }
    },
  };
});

export type Welcome = InstanceType<typeof WelcomeModel>;
