/**
 * Everything this folder looks for in Outlook's page, most stable first. Classes that a build generates are never used.
 * The evidence stands beside in a table of its own: tests read it, and it stays out of the content script.
 */
export const SELECTORS = {
  /** One drawing of one occurrence; a long event has several with the same id. */
  tile: '[data-calitemid]',
  /** Inside the tile: carries label and title, takes the click. */
  tileButton: '[role="button"][aria-label], [role="option"][aria-label], [role="button"][title]',
  module: '[data-app-section="CalendarModule"]',
  surface: '[data-app-section^="Surface_"]',
  moduleSurface: '[data-app-section="CalendarModuleSurface"]',
  dayColumn: '[data-column-date]',
  /** Holds the events with a time of day; whole days stand in the strip above. */
  timedColumn: '.templateColumnContent',
  monthCell: '[id^="monthDayCell_"]',
  columnIndex: '[data-itemindex]',
  /** `calendar view, current time: Tue 9:38 AM`. */
  clock: '[role="main"][aria-label]',
  loading: '[aria-busy="true"], [role="progressbar"]',
  recurring: '[data-icon-name*="ArrowRepeat"]',
  /** Where one works today: no event, though it stands in a day's cell. */
  workLocation: '[data-icon-name^="Home"], [data-icon-name^="Building"]',
  peek: '[data-app-section="CalendarItemPeek"]',
  /** Avatar and name, two a person. */
  persona: '[role="button"][aria-label], [aria-haspopup="dialog"][aria-label], button[aria-label]',
  peekTime: '[aria-label="Time"]',
  /** Answer buttons and the reply box: their words are no person's standing. */
  peekControls:
    'button, [role="button"], [role="group"], [role="textbox"], [role="toolbar"], textarea, input, .fui-SplitButton',
  /** The full event: compose or read form, dialog or page of its own. */
  form: '[data-app-section="Form_Content"], .ms-Dialog-main [data-app-section="ReadingPane"], .ms-Modal-scrollableContent [data-app-section="ReadingPane"]',
  formSubject: '[id$="_SUBJECT"] input, input[id$="_SUBJECT"]',
  formTime: '[id$="_DATETIME"], [aria-label="Time"]',
  formRecipient: '._EType_RECIPIENT_ENTITY',
  accountLink: 'a[href*="login_hint="]',
  accountFlyout: '#mectrl_currentAccount_secondary',
  /** Names the signed-in person: `Account manager for Ana Kos`. */
  accountName:
    '#owa-me-control-container button[aria-label], #mectrl_main_trigger[aria-label], #O365_MainLink_MePhoto[aria-label], [aria-label^="Account manager for "]',
  /** A calendar of the list at the left; shown when selected. */
  calendarOption: '#leftPaneContainer button[role="option"][aria-selected]',
  fluentRoot: '.fui-FluentProvider',
} as const;

/** For each: section of facts/outlook.md, month of the newest capture in which it was seen, how sure that is. */
export const EVIDENCE: Readonly<Record<keyof typeof SELECTORS, string>> = {
  tile: '§1.1, 2026-09, high',
  tileButton: '§1.1, 2026-09, high; option: §1.2, 2026, low',
  module: '§1.2, 2026-08, high',
  surface: '§1.2, 2026, high',
  moduleSurface: '§1.2, 2026-04, high',
  dayColumn: '§2, 2026-09, high',
  timedColumn: '§1.1, 2026, med',
  monthCell: '§2, 2026-09, med',
  columnIndex: '§1.1, 2025-01, low',
  clock: '§2, 2026-06, high',
  loading: '§1.2, 2026-09, low',
  recurring: '§1.1, 2025-10, med',
  workLocation: '§1.1, 2026, low; building: §3, 2026-08, med',
  peek: '§4.1, 2026-09, high',
  persona: '§4.1, 2026-09, med',
  peekTime: '§4.1, 2026-09, med, English',
  peekControls: '§4.1, 2026-04, high',
  form: '§4.2, 2026, high; reading pane: 2023-10, med',
  formSubject: '§4.2, 2026, med',
  formTime: '§4.2, 2026, med',
  formRecipient: '§4.2, 2026, high',
  accountLink: '§7, 2026, med',
  accountFlyout: '§7, 2026, med',
  accountName: '§7, 2025-10, med',
  calendarOption: '§6, 2026-08, high',
  fluentRoot: '§6, 2026-08, high',
};

/** Values of `data-app-section` on the surface and what they call their view. `Surface_Day` can hold seven columns. */
export const SURFACE_VIEWS: Readonly<Record<string, 'day' | 'workweek' | 'week' | 'month'>> = {
  Surface_Day: 'day',
  Surface_WorkWeek: 'workweek',
  Surface_Week: 'week',
  Surface_Month: 'month',
};
