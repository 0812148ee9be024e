import { instantToWall } from '@/utils/domain/time/zone';
import { seedMonth } from './seed';
import { SEED_USER } from './seed-people';
import type { StandInConfig } from './stand-in';

const CALENDARS: Record<StandInConfig['site'], StandInConfig['calendars']> = {
  google: [
    { name: SEED_USER.name, id: SEED_USER.email, primary: true },
    { name: 'Night rota', id: 'c_7f3kq0rota@group.calendar.google.com', primary: false },
    { name: 'Company days', id: 'fernhill.example_days@group.calendar.google.com', primary: false },
  ],
  outlook: [
    { name: 'Calendar', id: 'AQMkADAwCalendar0=', primary: true },
    { name: 'Night rota', id: 'AQMkADAwNightRota1=', primary: false },
    { name: 'Company days', id: 'AQMkADAwCompanyDays2=', primary: false },
  ],
};

/**
 * A ready configuration: English, twelve-hour clock, Berlin, light, seeded around the present moment. `events` are
 * seeded from the other values unless given.
 */
export function standInConfig(site: StandInConfig['site'], overrides: Partial<StandInConfig> = {}): StandInConfig {
  const timeZone = overrides.timeZone ?? 'Europe/Berlin';
  const user = overrides.user ?? SEED_USER;
  const calendars = CALENDARS[site].map((calendar) =>
    calendar.primary && site === 'google' ? { name: user.name, id: user.email, primary: true } : calendar,
  );
  const lang = overrides.lang ?? 'en';
  const now = overrides.now ?? instantToWall(Date.now(), timeZone);
  const events = overrides.events ?? seedMonth({ site, now, timeZone, lang, user });
  const rest = { hours: 12 as const, dark: false, popupDelay: 900, calendars };
  return { site, ...rest, ...overrides, lang, timeZone, user, now, events };
}
