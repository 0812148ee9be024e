/**
 * Pages of Google Calendar as somebody would save them, in the structure of public captures of 2024 to October 2026.
 * All people and events are invented. `styled: false` leaves out every rule of style: then nothing stands where it stood.
 */
import { toDatekey } from '@/utils/readings/google/parse-datekey';

export const USER = 'ines.example@fernhill.example';
export const USER_NAME = 'Inés Example';

const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** `data-eventid` of an event. */
export function idOf(eventId: string, calendar = USER): string {
  return btoa(`${eventId} ${calendar}`).replaceAll('=', '');
}

export interface Chip {
  id: string;
  spoken: string;
  title: string;
  /** Visible time; absent: none. */
  time?: string;
  /** Minutes from midnight to midnight, for the place in the column. */
  from?: number;
  to?: number;
  /** Address in `jslog`; null: none, as of tasks and appointment schedules. */
  calendar?: string | null;
  place?: string;
}

function log(chip: Chip): string {
  const calendar = chip.calendar === undefined ? USER : chip.calendar;
  const where = calendar === null ? '' : `;1:["${calendar}",1]`;
  return html(`35463; 2:["${chip.id}",null,null,null,6]${where}; track:impression,click,dblclick; mutable:true`);
}

const COMMON = `tabindex="0" data-eventchip="" data-opens-details="true" data-keyboardactiontype="0;1" data-focusable=""
  data-dragsource-type="2" jsaction="click:cOuCgd; contextmenu:mg9Pef; dblclick:Reio8"`;

/** Day and week view, June 2026: stripe, hidden text, visible lines, resize handle that repeats the id. */
export function weekChip(chip: Chip): string {
  const [from, to] = [chip.from ?? 540, chip.to ?? 570];
  const style = `top: ${Math.round(from * 0.8) - 1}px; height: ${Math.round((to - from) * 0.8) - 2}px; left: calc(0% + 0px); width: calc(100% + 0px); z-index: 5; background-color: rgb(3, 155, 229);`;
  return `<div role="button" ${COMMON} data-eventid="${html(chip.id)}" jslog="${log(chip)}" class="GTG3wb ChfiMc" style="${style}">
    <div class="QZVPzb" aria-hidden="true"><div class="jSrjCf" style="background-color: rgb(97, 97, 97);"></div></div>
    <div class="XuJrye">${html(chip.spoken)}</div>
    <div aria-hidden="true" class="Jcb6qd"><div class="I0UMhf"><span>${html(chip.title)}</span></div>${
      chip.time === undefined ? '' : `<div class="gVNoLb">${html(chip.time)}</div>`
    }${chip.place === undefined ? '' : `<div class="K9QN7e">${html(chip.place)}</div>`}</div>
    <div aria-hidden="true" data-eventid="${html(chip.id)}" data-dragsource-type="3" class="leOeGd"></div></div>`;
}

/** Short chip: one line, `title, start`. */
export function shortChip(chip: Chip): string {
  return weekChip(chip).replace(
    /<div aria-hidden="true" class="Jcb6qd">[\s\S]*?<\/div>\s*<div aria-hidden="true" data-eventid/,
    `<div aria-hidden="true" class="Jcb6qd"><span class="I0UMhf">${html(chip.title)}</span>, <span class="EWOIrf">${html(chip.time ?? '')}</span></div><div aria-hidden="true" data-eventid`,
  );
}

/** All-day row of the week (September 2026) and whole days of the month: container with the id, button inside. */
export function wholeDayChip(chip: Chip, style = 'left: 14.2857%; width: 14%;'): string {
  return `<div class="vEJ0bc" data-eventchip="" data-stacked-layout-chip-container="true" data-eventid="${html(chip.id)}" jslog="${log(chip)}" style="${style} top: 0em;">
    <div role="button" tabindex="0" data-stacked-layout-chip="true" class="KF4T6b jKgTF"><span class="XuJrye">${html(chip.spoken)}</span>
    <span aria-hidden="true" class="nHqeVd"><span class="WBi6vc">${html(chip.title)}</span></span></div></div>`;
}

/** Timed chip of the month: the dot comes first, without text and without aria-hidden. */
export function monthChip(chip: Chip, style = 'left: 14.2857%; width: 14%;'): string {
  return `<div class="vEJ0bc Po94xd" data-eventchip="" data-stacked-layout-chip-container="true" data-eventid="${html(chip.id)}" jslog="${log(chip)}" style="${style}">
    <div role="button" tabindex="0" data-stacked-layout-chip="true" class="KF4T6b smECzc"><div class="ZWOtn"><div class="VlNR9e" style="border-color: green"></div></div>
    <span class="XuJrye">${html(chip.spoken)}</span><span aria-hidden="true" class="nHqeVd"><span class="DvyQhe">${html(chip.time ?? '')}</span><span class="WBi6vc">${html(chip.title)}</span></span></div></div>`;
}

/** Schedule, October 2026: the whole text is the label. */
export function scheduleRow(chip: Chip, shown = true): string {
  const visible = `<span aria-hidden="true">${html(chip.time ?? '')}</span><span aria-hidden="true">${html(chip.title)}</span>`;
  return `<div role="row" class="YOmXMd"><div role="button" tabindex="0" data-eventid="${html(chip.id)}" jslog="${log(chip)}" aria-label="${html(chip.spoken)}">${shown ? visible : ''}</div></div>`;
}

/** Search, September 2026: the id stands on a row without a button's role. */
export function searchRow(chip: Chip): string {
  return `<div role="presentation" data-eventchip="" data-eventid="${html(chip.id)}" jslog="${log(chip)}"><div role="gridcell">${html(chip.time ?? '')}</div>
    <div role="gridcell"><div role="button" tabindex="0" aria-label="${html(chip.spoken)}"><span>${html(chip.title)}</span></div></div></div>`;
}

export const dayGroup = (date: string, rows: string): string =>
  `<div role="rowgroup" data-datekey="${toDatekey(date)}"><div role="row"><h2><button aria-label="${date}">${date}</button></h2></div>${rows}</div>`;

const plus = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Columns from `first`, chips by date; `allDay` stands above them. */
export function weekGrid(first: string, chips: Record<string, string>, allDay = '', days = 7): string {
  const dates = Array.from({ length: days }, (_, i) => plus(first, i));
  const heads = dates.map(
    (date) =>
      `<div role="columnheader"><h2><button data-datekey="${toDatekey(date)}">${date.slice(8)}</button></h2></div>`,
  );
  const cells = dates.map(
    (date) =>
      `<div role="gridcell" data-datekey="${toDatekey(date)}"><h2 class="XuJrye">All day events, ${date}</h2></div>`,
  );
  const columns = dates.map(
    (date, i) =>
      `<div role="gridcell" data-column-index="${i}" data-datekey="${toDatekey(date)}" class="column"><h2 class="XuJrye">Events, ${date}</h2><div role="presentation">${chips[date] ?? ''}</div></div>`,
  );
  return `<div role="grid" class="week"><div role="row" class="heads">${heads.join('')}</div><div role="row" class="whole">${cells.join('')}<div role="presentation">${allDay}</div></div><div role="row" class="columns">${columns.join('')}</div></div>`;
}

/** Whole weeks; the cells of the month carry no date, its backgrounds and numbers do. */
export function monthGrid(first: string, weeks: number, chips: Record<string, string>): string {
  const rows = Array.from({ length: weeks }, (_, week) => {
    const dates = Array.from({ length: 7 }, (_, i) => plus(first, week * 7 + i));
    const backs = dates.map(
      (date) =>
        `<div jsname="LF4U9b" data-datekey="${toDatekey(date)}" aria-hidden="true"><h2 data-datekey="${toDatekey(date)}">${Number(date.slice(8))}</h2></div>`,
    );
    const cells = dates.map(
      (date) => `<div role="gridcell" tabindex="0"><h2 class="XuJrye">${date}</h2>${chips[date] ?? ''}</div>`,
    );
    return `<div role="row" class="month-row">${backs.join('')}${cells.join('')}</div>`;
  });
  const keys = `data-start-date-key="${toDatekey(first)}" data-end-date-key="${toDatekey(plus(first, weeks * 7 - 1))}" data-chip-rows="4"`;
  return `<div role="grid" ${keys}><div role="row"><div role="columnheader">S</div></div>${rows.join('')}</div>`;
}

export interface Guest {
  email: string;
  label: string;
  name: string;
}

/** The one popup, as it stood in June 2026. `hidden`: closed, its old content left behind. */
export function popup(
  id: string,
  title: string,
  guests: Guest[] | null,
  options: { summary?: string; hidden?: boolean; when?: string; more?: string } = {},
): string {
  const row = (guest: Guest) =>
    `<div role="treeitem" tabindex="-1" data-email="${guest.email}" data-hovercard-id="${guest.email}" aria-label="${html(guest.label)}"><div data-hovercard-id="${guest.email}"></div><span class="SDqFWd"><span data-hovercard-id="${guest.email}">${html(guest.name)}</span></span><i class="google-material-icons" aria-hidden="true">more_vert</i></div>`;
  const tree = guests ? `<div role="tree" aria-label="Guests">${guests.map(row).join('')}</div>` : '';
  const attendees =
    options.summary === undefined && !guests
      ? ''
      : `<div id="xDetDlgAtt"><div>${options.summary ?? `${guests?.length ?? 0} guests`}</div>${tree}</div>`;
  return `<div class="I2Yrs iWO5td"${options.hidden ? ' style="display: none"' : ''}><div class="QSj8ac"><div role="dialog" data-chips-dialog="true" aria-labelledby="rAECCd" aria-modal="true" data-layout-mode="bubble" tabindex="-1" style="position: fixed; top: 120px; left: 300px; width: 420px; background: white; z-index: 20">
    <div tabindex="0" aria-hidden="true"></div><span jsname="bN97Pc"><div id="xDetDlg" data-eventid="${html(id)}" data-origin="chip" jslog="${html(`35389; 2:["x","${USER}"];1:["${USER}",1]`)}">
    <div class="pPTZAe"><button jsname="DyVDA" aria-label="Edit event"></button><button id="xDetDlgDelBu"></button><button id="xDetDlgCloseBu"></button></div>
    <div jsname="sV9x3c"><div id="xDetDlgWhen"><div class="JEx5le bgOWSb"><div class="UfeRlc"><span id="rAECCd" role="heading">${html(title)}</span></div><div class="AzuXid">${options.when ?? ''}</div></div></div>
    ${options.more ?? ''}${attendees}</div></div></span><div tabindex="0" aria-hidden="true"></div></div></div></div>`;
}

export interface GooglePage {
  lang: string;
  main: string;
  /** `data-viewkey`, `data-viewfamily`. */
  view?: [key: string, family: string];
  styled?: boolean;
  timeZone?: string | null;
  after?: string;
  head?: string;
}

const STYLE = `body { margin: 0; font: 14px sans-serif } .XuJrye { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .heads, .whole, .columns { display: grid; grid-template-columns: repeat(7, 1fr); position: relative } .column { position: relative; height: 1152px }
  .GTG3wb { position: absolute; overflow: hidden } .leOeGd { position: absolute; bottom: 0; height: 6px; width: 100% }
  .month-row { position: relative; height: 130px; display: grid; grid-template-columns: repeat(7, 1fr) } .month-row > [jsname] { grid-row: 1 } .month-row > [role=gridcell] { grid-row: 1 }`;

export function googlePage({
  lang,
  main,
  view = ['WEEK', 'EVENT'],
  styled = true,
  timeZone = 'Europe/Madrid',
  after = '',
  head = '',
}: GooglePage): string {
  const zone = timeZone === null ? '' : `<div id="xTimezone">${timeZone}</div>`;
  return `<!doctype html><html lang="${lang}" dir="${/^(ar|iw|fa|ur)/.test(lang) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>Fernhill - Calendar</title>${head}${styled ? `<style>${STYLE}</style>` : ''}</head>
    <body id="yDmH0d" data-viewkey="${view[0]}" data-viewfamily="${view[1]}"><div id="xUserInfo" aria-hidden="true" style="display:none"><div id="xUserEmail">${USER}</div><div id="xUserName">${USER_NAME}</div>${zone}<div id="xGmtOffset">3600000</div></div>
    <header><a aria-label="Google Account: ${USER_NAME} (${USER})" href="#"></a></header>
    <div id="drawerMiniMonthNavigator"><table><tr><td data-date="20261122">22</td></tr></table></div>
    <div role="main" data-period-type="${view[0].toLowerCase()}"><h1 class="XuJrye">Period</h1>${main}</div>${after}</body></html>`;
}
