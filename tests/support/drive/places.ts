import type { StandInConfig } from '../../stand-ins/shared/stand-in';

/** Where things stand in both calendars, for whatever drives them. */
export type Site = StandInConfig['site'];

export const HOME: Record<Site, string> = {
  google: 'https://calendar.google.com/calendar/u/0/r/week',
  outlook: 'https://outlook.office.com/calendar/view/week',
};

/** The week that holds a day. */
export function weekAddress(site: Site, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${HOME[site]}/${year}/${month}/${day}`;
}

/** Any event of the view. */
export const ANY_CHIP: Record<Site, string> = { google: '[data-eventchip]', outlook: '[data-calitemid]' };

/** The popup of an event. */
export const EVENT_POPUP: Record<Site, string> = {
  google: '#xDetDlg',
  outlook: '[data-app-section="CalendarItemPeek"]',
};

/** What a person clicks to open the popup of an event; `id` as the page writes it. */
export function targetOf(site: Site, id: string): string {
  return site === 'google' ? `[data-eventchip][data-eventid="${id}"]` : `[data-calitemid="${id}"] [role=button]`;
}

/** Runs in Google's page: `data-eventid` as it writes it is not the raw id of the event. */
export function chipId(raw: string): string {
  const decode = (text: string) => {
    try {
      return atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    } catch {
      return text;
    }
  };
  const chips = [...document.querySelectorAll<HTMLElement>('[data-eventchip][data-eventid]')];
  const found = chips.find((chip) => decode(chip.dataset.eventid ?? '').startsWith(`${raw} `));
  return found?.dataset.eventid ?? raw;
}
