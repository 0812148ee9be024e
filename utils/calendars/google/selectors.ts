/**
 * Every selector of this folder. Attributes, roles and the site's fixed ids only: Google's class names rotate every
 * two years (spring 2024 was the last time). What speaks for each stands in selector-evidence.ts, which is no part of
 * the content script.
 */
export const SELECTORS = {
  /** What carries an event's id: chips of every view and the popup's body; not a chip's lower edge, which repeats it. */
  eventId: '[data-eventid]:not([data-dragsource-type="3"])',
  /** A chip. Schedule rows of October 2026 lack `data-eventchip`, so it is only a confirmation. */
  chip: '[data-eventchip][data-eventid]',
  /** All-day chips of the week and all chips of the month: the container has the id, the button inside the role. */
  stackedChip: '[data-stacked-layout-chip-container="true"]',
  /** Day column, day cell or day group that names its date. */
  datekey: '[data-datekey]',
  column: '[data-column-index][data-datekey]',
  monthGrid: '[data-start-date-key][data-end-date-key]',
  gridcell: '[role="gridcell"]',
  row: '[role="row"]',
  grid: '[role="grid"]',
  main: '[role="main"]',
  /** Popup of an event. Stays in the page, hidden, after closing, and is filled anew for the next event. */
  popup: '#xDetDlg',
  dialog: '[role="dialog"], [data-chips-dialog="true"]',
  popupTitle: '#rAECCd',
  popupWhen: '#xDetDlgWhen',
  popupLocation: '#xDetDlgLoc',
  popupGuests: '#xDetDlgAtt',
  popupCalendar: '#xDetDlgCal',
  guest: '[role="treeitem"][data-email]',
  guestFallback: '[data-hovercard-id*="@"]',
  editor: '[data-is-create="false"]',
  editorTitle: '#xTiIn',
  editorStartDate: '#xStDaIn',
  editorEndDate: '#xEnDaIn',
  editorStartTime: '#xStTiIn',
  editorEndTime: '#xEnTiIn',
  editorAllDay: '#xAlDaCbx',
  editorLocation: '#xLocIn',
  editorGuest: '[data-email]',
  /** The box of a calendar in the drawer's lists; its row names the calendar. */
  calendarBox: '[data-id] input[type="checkbox"]',
  calendarRow: '[data-id]',
  userEmail: '#xUserEmail',
  timeZone: '#xTimezone',
  accountButton: 'header [aria-label*="@"]',
  themeColour: 'meta[name="theme-color"]',
  busy: '[aria-busy="true"]',
} as const;

export type SelectorName = keyof typeof SELECTORS;

export function one(root: ParentNode, name: SelectorName): HTMLElement | null {
  return root.querySelector<HTMLElement>(SELECTORS[name]);
}

export function all(root: ParentNode, name: SelectorName): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(SELECTORS[name])];
}

export function around(element: Element, name: SelectorName): HTMLElement | null {
  return element.closest<HTMLElement>(SELECTORS[name]);
}
