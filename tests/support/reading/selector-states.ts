import type { SelectorName as GoogleSelector } from '@/utils/calendars/google/selectors';
import type { SELECTORS as OUTLOOK } from '@/utils/calendars/outlook/selectors';

/**
 * For each selector of the adapters: in which states of the stand-ins it must match, and how often. A state that isn't
 * named is not asked. What the seed decides (chips) is a span; what the page's structure decides is exact.
 */

/** Exactly so many, or from so many to so many. */
export type Count = number | readonly [least: number, most: number];
export type Counts<State extends string> = Partial<Record<State, Count>>;

export const GOOGLE_STATES = ['week', 'month', 'schedule', 'search', 'popup', 'editor', 'sliding', 'loading'] as const;
export type GoogleState = (typeof GOOGLE_STATES)[number];

export const OUTLOOK_STATES = ['week', 'day', 'month', 'loading', 'peek', 'reading', 'editing', 'flyout'] as const;
export type OutlookState = (typeof OUTLOOK_STATES)[number];

const WEEK_OF_CHIPS = [45, 70] as const;
const MONTH_OF_CHIPS = [90, 180] as const;
const LIST_OF_CHIPS = [150, 400] as const;

/** One in the popup, none before it was opened or in the editor. */
const POPUP = { week: 0, popup: 1, editor: 0 } as const;
/** One in the editor, none elsewhere. */
const EDITOR = { week: 0, popup: 0, editor: 1 } as const;
/** On every page of an account. */
const ALWAYS = { week: 1, month: 1, schedule: 1, search: 1, popup: 1, editor: 1 } as const;

export const GOOGLE_SELECTOR_STATES: Record<GoogleSelector, Counts<GoogleState>> = {
  // The open popup repeats its chip's id once; resize handles don't count.
  eventId: { week: WEEK_OF_CHIPS, month: MONTH_OF_CHIPS, schedule: LIST_OF_CHIPS, search: LIST_OF_CHIPS, editor: 0 },
  // Schedule rows go without the mark.
  chip: { week: WEEK_OF_CHIPS, month: MONTH_OF_CHIPS, schedule: 0, search: LIST_OF_CHIPS, editor: 0 },
  stackedChip: { week: [3, 12], month: MONTH_OF_CHIPS, schedule: 0, search: 0 },
  // Seven columns and seven heads; of 35 days each a background and a number.
  datekey: { week: 14, month: 70, schedule: [10, 28], search: [20, 49], sliding: 28, editor: 0 },
  column: { week: 7, month: 0, schedule: 0, search: 0, sliding: 14, editor: 0 },
  monthGrid: { week: 0, month: 1, schedule: 0, search: 0 },
  // Of the week one a column and one a whole-day cell; of search two a row.
  gridcell: { week: 14, month: 35, search: [300, 800], sliding: 28 },
  row: { week: 3, month: 6, search: [20, 49], sliding: 6 },
  grid: { week: 1, month: 1, schedule: 1, search: 1, sliding: 2, editor: 0 },
  main: ALWAYS,
  popup: POPUP,
  dialog: POPUP,
  popupTitle: POPUP,
  popupWhen: POPUP,
  popupLocation: POPUP,
  popupGuests: POPUP,
  popupCalendar: POPUP,
  guest: { week: 0, popup: 2, editor: 2 },
  // Row, picture and name of each of two people.
  guestFallback: { week: 0, popup: 6, editor: 4 },
  editor: EDITOR,
  editorTitle: EDITOR,
  editorStartDate: EDITOR,
  editorEndDate: EDITOR,
  editorStartTime: EDITOR,
  editorEndTime: EDITOR,
  editorAllDay: EDITOR,
  editorLocation: EDITOR,
  editorGuest: { week: 0, editor: 2 },
  calendarBox: { week: [1, 6], month: [1, 6] },
  calendarRow: { week: [1, 6], month: [1, 6] },
  userEmail: ALWAYS,
  timeZone: ALWAYS,
  accountButton: ALWAYS,
  themeColour: ALWAYS,
  busy: { week: 0, month: 0, loading: 1 },
};

type OutlookSelector = keyof typeof OUTLOOK;

const GRID = { week: 1, day: 1, month: 1, loading: 1, peek: 1, reading: 1, editing: 1 } as const;
const FORM = { week: 0, peek: 0, reading: [1, 2], editing: [1, 2] } as const;

export const OUTLOOK_SELECTOR_STATES: Record<OutlookSelector, Counts<OutlookState>> = {
  // Paging empties the grid first.
  tile: { week: WEEK_OF_CHIPS, day: [5, 20], month: [80, 180], loading: 0 },
  tileButton: { week: WEEK_OF_CHIPS, day: [5, 20], month: [80, 180], loading: 0 },
  module: GRID,
  surface: GRID,
  moduleSurface: GRID,
  dayColumn: { week: 7, day: 1, month: 0 },
  timedColumn: { week: 7, day: 1, month: 0 },
  monthCell: { week: 0, day: 0, month: 35 },
  columnIndex: { week: WEEK_OF_CHIPS, day: [5, 20] },
  clock: GRID,
  loading: { week: 0, month: 0, loading: 2 },
  recurring: { week: [20, 60], month: [50, 150], peek: [20, 60] },
  workLocation: { week: [5, 8], day: 1, month: [8, 30] },
  peek: { week: 0, month: 0, peek: 1, reading: 0 },
  // Picture and name of the one who invited; the user is a line of text.
  persona: { week: 0, peek: [3, 6], reading: 0 },
  peekTime: { week: 0, peek: 1 },
  peekControls: { week: 0, peek: [6, 20] },
  form: FORM,
  formSubject: { week: 0, reading: 0, editing: 1 },
  formTime: { week: 0, editing: 1 },
  formRecipient: { week: 0, reading: 0, editing: 1 },
  accountLink: { week: 0, flyout: 1 },
  accountFlyout: { week: 0, flyout: 1 },
  accountName: { ...GRID, flyout: 1 },
  calendarOption: { week: [1, 6], month: [1, 6] },
  fluentRoot: GRID,
};

/** Selectors that the adapter asks only inside of another's element. */
export const ASKED_WITHIN: Partial<Record<OutlookSelector, OutlookSelector>> = {
  tileButton: 'tile',
  persona: 'peek',
  peekTime: 'peek',
  peekControls: 'peek',
  formSubject: 'form',
  formTime: 'form',
  formRecipient: 'form',
};
