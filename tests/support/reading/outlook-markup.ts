/** Pages of Outlook on the web as somebody would save them, after public captures of 2024 to 2026. All people are invented. */

const html = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('\n', '&#10;');

/** `title` null: the button has none. `body`: what the tile shows. */
export function tile(id: string, label: string, title: string | null, body = ''): string {
  const lines = title === null ? '' : ` title="${html(title)}"`;
  return `<div data-itemindex="2" data-calitemid="${html(id)}" class="calendar-SelectionStyles-resizeBoxParent"><div role="button" tabindex="0"${lines} aria-label="${html(label)}"><div>${body}</div></div></div>`;
}

export interface OutlookPage {
  lang: string;
  /** `data-app-section` of the surface. */
  surface?: string;
  inner: string;
  /** Content of the layer in which peeks open. */
  layer?: string;
  title?: string;
}

export function outlookPage({ lang, surface = 'Surface_Week', inner, layer = '', title }: OutlookPage): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title ?? 'Calendar - ines@fernhill.example - Outlook'}</title></head><body><div class="fui-FluentProvider">
    <div data-app-section="CalendarModule"><div data-app-section="CalendarSurfaceNavigationToolbar"><button aria-label="Go to today September 29, 2026"></button></div>
    <div id="MainModule" role="main" aria-label="calendar view, current time: Tue 9:38 AM"><div data-app-section="CalendarModuleSurface"><div data-app-section="${surface}">${inner}</div></div></div></div>
    </div><div id="fluent-default-layer-host">${layer}</div></body></html>`;
}

/** Heads with their days, a strip for whole days, and columns that carry no day of their own. */
export function outlookWeek(dates: string[], chips: Record<string, string>, strip = ''): string {
  const heads = dates.map((date) => `<div data-column-date="${date}">${Number(date.slice(8))}</div>`);
  const columns = dates.map((date) => `<div class="templateColumnContent">${chips[date] ?? ''}</div>`);
  return `<div data-app-section="calendar-view-header-0">${heads.join('')}${strip}</div><div data-app-section="calendar-view-0"><div data-is-scrollable="true">${columns.join('')}</div></div>`;
}

export function outlookMonth(dates: string[], zone: string, chips: Record<string, string>): string {
  return dates
    .map(
      (date) =>
        `<div class="monthDayCell" id="monthDayCell_${date}T00:00:00.000${zone}_AQMkCal">${chips[date] ?? ''}</div>`,
    )
    .join('');
}

/** Picture and name, one button each. */
export const persona = (name: string): string =>
  `<span role="button" tabindex="0" aria-label="Opens card for ${html(name)}"></span><span role="button" tabindex="0" aria-label="Opens card for ${html(name)}">${html(name)}</span>`;

export function peek(subject: string, time: string, people: string): string {
  return `<div data-app-section="CalendarItemPeek"><div class="customScrollBar"><div>${html(subject)}</div><button aria-label="View event"></button><button name="JoinButton">Join</button><button>Chat with participants</button>
    <span aria-label="Time">${time}</span><div>No location added</div><div>${people}</div><div role="group" aria-label="respond form"><button>Accept</button><div role="textbox"></div></div></div></div>`;
}
