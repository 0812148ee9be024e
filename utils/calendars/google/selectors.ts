/**
 * Every selector of this folder with what speaks for it and since when it has been seen, newest capture last.
 * Attributes and roles only: Google's class names rotate every two years (spring 2024 was the last time).
 * Facts collected in November 2026 from public captures of 2018 to October 2026.
 */
export interface Selector {
  selector: string;
  evidence: string;
  /** First and last year in which it was seen. */
  since: string;
}

export const SELECTORS = {
  /** Anything that carries an event's id: chips of every view, but also resize handles and the popup's body. */
  eventId: {
    selector: '[data-eventid]',
    evidence: 'Day, week, month, schedule and search captures; the base64 id is unchanged since the 2017 redesign.',
    since: '2018–2026',
  },
  /** A chip. Schedule rows of October 2026 lack `data-eventchip`, so it is only a confirmation. */
  chip: {
    selector: '[data-eventchip][data-eventid]',
    evidence: 'Empty `data-eventchip` on week chips (role=button), month and all-day containers, search rows.',
    since: '2019–2026',
  },
  /** The lower edge of a chip, which repeats the event's id. */
  resizeHandle: {
    selector: '[data-dragsource-type="3"]',
    evidence: 'Last child of every timed chip, aria-hidden; capture of June 2026.',
    since: '2026',
  },
  /** All-day chips of the week and all chips of the month: the container has the id, the button inside the role. */
  stackedChip: {
    selector: '[data-stacked-layout-chip-container="true"]',
    evidence: 'Week captures of September 2026, month capture of September 2024.',
    since: '2024–2026',
  },
  /** Day column, day cell or day group that names its date. */
  datekey: {
    selector: '[data-datekey]',
    evidence: 'Columns (2019 to 2026), all-day cells, month backgrounds and day numbers, schedule groups (2026).',
    since: '2019–2026',
  },
  column: {
    selector: '[data-column-index][data-datekey]',
    evidence: 'role=gridcell of day and week views; cells without the index are all-day cells.',
    since: '2019–2026',
  },
  monthGrid: {
    selector: '[data-start-date-key][data-end-date-key]',
    evidence: 'role=grid of the month view, both days inclusive (27966 to 28003); capture of September 2024.',
    since: '2024',
  },
  gridcell: {
    selector: '[role="gridcell"]',
    evidence: 'All grid views; those of the month carry no date, their place in the row does.',
    since: '2018–2026',
  },
  row: { selector: '[role="row"]', evidence: 'Month, schedule and search views.', since: '2024–2026' },
  grid: { selector: '[role="grid"]', evidence: 'Day, week and month views.', since: '2018–2026' },
  main: {
    selector: '[role="main"]',
    evidence: 'Holds every view; re-created after settings, its parent is stable.',
    since: '2018–2026',
  },
  /** Popup of an event. Stays in the page, hidden, after closing, and is filled anew for the next event. */
  popup: {
    selector: '#xDetDlg',
    evidence: 'Carries the chip’s data-eventid; captures from 2017 to June 2026.',
    since: '2017–2026',
  },
  dialog: {
    selector: '[role="dialog"], [data-chips-dialog="true"]',
    evidence: 'Root around the popup; quick-add and recurrence questions are dialogs too, without #xDetDlg.',
    since: '2017–2026',
  },
  popupTitle: { selector: '#rAECCd', evidence: 'span[role=heading] inside the popup.', since: '2017–2026' },
  popupWhen: {
    selector: '#xDetDlgWhen',
    evidence: 'Date, time and recurrence; the title’s heading may stand inside it (September 2026).',
    since: '2023–2026',
  },
  popupLocation: {
    selector: '#xDetDlgLoc',
    evidence: 'The place, verbatim in data-text; first child is a hidden label.',
    since: '2024–2026',
  },
  popupGuests: {
    selector: '#xDetDlgAtt',
    evidence: 'Summary with the number of guests, then the list; absent for events without guests.',
    since: '2023–2026',
  },
  popupCalendar: { selector: '#xDetDlgCal', evidence: 'Calendar name and organizer line.', since: '2026' },
  guest: {
    selector: '[role="treeitem"][data-email]',
    evidence: 'One row a guest, response only in its aria-label; December 2025 to October 2026.',
    since: '2025–2026',
  },
  guestFallback: {
    selector: '[data-hovercard-id*="@"]',
    evidence: 'Row, avatar and name of a guest, several a person; August and September 2026.',
    since: '2024–2026',
  },
  editor: {
    selector: '[data-is-create="false"]',
    evidence: 'Root of the full editor for an event that exists; "true" while one is made.',
    since: '2019–2026',
  },
  editorTitle: { selector: '#xTiIn', evidence: 'Title input, itself or inside.', since: '2018–2026' },
  editorStartDate: { selector: '#xStDaIn', evidence: 'Start date input.', since: '2018–2026' },
  editorEndDate: { selector: '#xEnDaIn', evidence: 'End date input.', since: '2018–2026' },
  editorStartTime: { selector: '#xStTiIn', evidence: 'Start time input.', since: '2018–2026' },
  editorEndTime: { selector: '#xEnTiIn', evidence: 'End time input, named like its brothers.', since: '2018–2026' },
  editorAllDay: { selector: '#xAlDaCbx', evidence: 'All-day check box, itself or inside.', since: '2018–2026' },
  editorLocation: { selector: '#xLocIn', evidence: 'Block around the place’s input.', since: '2018–2026' },
  editorGuest: {
    selector: '[data-email]',
    evidence: 'Guest rows beside the details; one capture of about 2024, one of October 2026.',
    since: '2024–2026',
  },
  userEmail: { selector: '#xUserEmail', evidence: 'Hidden block #xUserInfo; 2022 to July 2025.', since: '2022–2025' },
  timeZone: {
    selector: '#xTimezone',
    evidence: 'Hidden block #xUserInfo; still read in July 2026.',
    since: '2022–2026',
  },
  accountButton: {
    selector: 'header [aria-label*="@"]',
    evidence: 'Label with name and address in brackets, translated prefix; October 2026.',
    since: '2026',
  },
  themeColour: { selector: 'meta[name="theme-color"]', evidence: '#F8FAFD light, #1B1B1B dark.', since: '2024–2025' },
  busy: {
    selector: '[aria-busy="true"]',
    evidence: 'ARIA’s own word for a part that still loads.',
    since: '2024–2026',
  },
} as const satisfies Record<string, Selector>;

export type SelectorName = keyof typeof SELECTORS;

export function one(root: ParentNode, name: SelectorName): HTMLElement | null {
  return root.querySelector<HTMLElement>(SELECTORS[name].selector);
}

export function all(root: ParentNode, name: SelectorName): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(SELECTORS[name].selector)];
}

export function around(element: Element, name: SelectorName): HTMLElement | null {
  return element.closest<HTMLElement>(SELECTORS[name].selector);
}
