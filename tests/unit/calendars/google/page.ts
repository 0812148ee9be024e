/** Small pages in the structure of Google Calendar (selector-evidence.ts), with invented people, for happy-dom. */
import { Window } from 'happy-dom';
import { toDatekey } from '@/utils/readings/google/parse-datekey';

export const USER = 'maya.example@fernhill.example';

/** `data-eventid` of an event of the user's own calendar. */
export function eventKey(eventId: string, calendar = USER): string {
  return btoa(`${eventId} ${calendar}`).replaceAll('=', '');
}

export interface PageOptions {
  lang?: string;
  url?: string;
  /** Attributes of body. */
  body?: string;
}

export function pageOf(
  main: string,
  { lang = 'en', url, body = 'data-viewkey="WEEK" data-viewfamily="EVENT"' }: PageOptions = {},
) {
  const window = new Window({ url: url ?? 'https://calendar.google.com/calendar/u/0/r/week/2026/11/24' });
  const document = window.document as unknown as Document;
  document.documentElement.lang = lang;
  const account = `<div id="xUserInfo" aria-hidden="true" style="display:none"><div id="xUserEmail">${USER}</div><div id="xTimezone">Europe/Berlin</div></div>`;
  document.write(
    `<!doctype html><html lang="${lang}"><head><meta name="theme-color" content="#1B1B1B"></head><body ${body}>${account}<div role="main">${main}</div></body></html>`,
  );
  return { window, document, url: new URL(window.location.href) };
}

export function timedChip(id: string, spoken: string, title: string, style = 'top: 419px; height: 58px;'): string {
  return `<div role="button" tabindex="0" data-eventid="${id}" data-eventchip="" style="${style}"
    jslog='35463; 2:["x"];1:["${USER}",1]'>
    <div aria-hidden="true" class="QZVPzb"><div style="background-color: red"></div></div>
    <div class="XuJrye">${spoken}</div>
    <div aria-hidden="true"><div class="I0UMhf"><i class="google-material-icons">event</i><span>${title}</span></div><div class="gVNoLb">7:30 – 8:30am</div></div>
    <div aria-hidden="true" data-eventid="${id}" data-dragsource-type="3"></div></div>`;
}

export function stackedChip(id: string, spoken: string, title: string, style = 'left: 14.2857%; width: 14%;'): string {
  return `<div data-eventchip="" data-stacked-layout-chip-container="true" data-eventid="${id}" style="${style}">
    <div role="button" tabindex="0" data-stacked-layout-chip="true"><div class="ZWOtn"><div></div></div>
    <span class="XuJrye">${spoken}</span><span aria-hidden="true"><span class="WBi6vc">${title}</span></span></div></div>`;
}

/** A week grid from Sunday 22 November 2026; `columns` by day of the month. */
export function weekGrid(columns: Record<number, string>, allDay = ''): string {
  const cells = [22, 23, 24, 25, 26, 27, 28].map((day, index) => {
    const key = toDatekey(`2026-11-${day}`);
    return `<div role="gridcell" data-column-index="${index}" data-datekey="${key}">${columns[day] ?? ''}</div>`;
  });
  return `<div role="grid"><div role="row">${allDay}</div><div role="row">${cells.join('')}</div></div>`;
}
