/**
 * Everything this folder looks for in Outlook's page, most stable first. Each entry names its evidence: section of
 * facts/outlook.md and the month of the newest capture in which it was seen. Classes that a build generates are never used.
 */
export interface Selector {
  css: string;
  /** Section of the facts and newest sighting. */
  evidence: string;
}

export const SELECTORS = {
  /** One drawing of one occurrence; a long event has several with the same id. */
  tile: { css: '[data-calitemid]', evidence: '§1.1, 2026-09, high' },
  /** Inside the tile: carries label and title, takes the click. */
  tileButton: {
    css: '[role="button"][aria-label], [role="option"][aria-label], [role="button"][title]',
    evidence: '§1.1, 2026-09, high; option: §1.2, 2026, low',
  },
  module: { css: '[data-app-section="CalendarModule"]', evidence: '§1.2, 2026-08, high' },
  surface: { css: '[data-app-section^="Surface_"]', evidence: '§1.2, 2026, high' },
  moduleSurface: { css: '[data-app-section="CalendarModuleSurface"]', evidence: '§1.2, 2026-04, high' },
  /** The all-day strip above the timed grid. */
  allDayStrip: { css: '[data-app-section^="calendar-view-header-"]', evidence: '§1.2, 2026, high' },
  dayColumn: { css: '[data-column-date]', evidence: '§2, 2026-09, high' },
  monthCell: { css: '[id^="monthDayCell_"]', evidence: '§2, 2026-09, med' },
  columnIndex: { css: '[data-itemindex]', evidence: '§1.1, 2025-01, low' },
  /** `calendar view, current time: Tue 9:38 AM`. */
  clock: { css: '[role="main"][aria-label]', evidence: '§2, 2026-06, high' },
  loading: { css: '[aria-busy="true"], [role="progressbar"]', evidence: '§1.2, 2026-09, low' },
  recurring: { css: '[data-icon-name*="ArrowRepeat"]', evidence: '§1.1, 2025-10, med' },
  /** Where one works today: no event, though it stands in a day's cell. */
  workLocation: {
    css: '[data-icon-name^="Home"], [data-icon-name^="Building"]',
    evidence: '§1.1, 2026, low; building: §3, 2026-08, med',
  },
  peek: { css: '[data-app-section="CalendarItemPeek"]', evidence: '§4.1, 2026-09, high' },
  /** Avatar and name, two a person. */
  persona: {
    css: '[role="button"][aria-label], [aria-haspopup="dialog"][aria-label], button[aria-label]',
    evidence: '§4.1, 2026-09, med',
  },
  peekTime: { css: '[aria-label="Time"]', evidence: '§4.1, 2026-09, med, English' },
  /** Answer buttons and the reply box: their words are no person's standing. */
  peekControls: {
    css: 'button, [role="button"], [role="group"], [role="textbox"], [role="toolbar"], textarea, input, .fui-SplitButton',
    evidence: '§4.1, 2026-04, high',
  },
  /** The full event: compose or read form, dialog or page of its own. */
  form: {
    css: '[data-app-section="Form_Content"], .ms-Dialog-main [data-app-section="ReadingPane"], .ms-Modal-scrollableContent [data-app-section="ReadingPane"]',
    evidence: '§4.2, 2026, high; reading pane: 2023-10, med',
  },
  formSubject: { css: '[id$="_SUBJECT"] input, input[id$="_SUBJECT"]', evidence: '§4.2, 2026, med' },
  formTime: { css: '[id$="_DATETIME"], [aria-label="Time"]', evidence: '§4.2, 2026, med' },
  formRecipient: { css: '._EType_RECIPIENT_ENTITY', evidence: '§4.2, 2026, high' },
  accountLink: { css: 'a[href*="login_hint="]', evidence: '§7, 2026, med' },
  accountFlyout: { css: '#mectrl_currentAccount_secondary', evidence: '§7, 2026, med' },
  /** Names the signed-in person: `Account manager for Ana Kos`. */
  accountName: {
    css: '#owa-me-control-container button[aria-label], #mectrl_main_trigger[aria-label], #O365_MainLink_MePhoto[aria-label], [aria-label^="Account manager for "]',
    evidence: '§7, 2025-10, med',
  },
  fluentRoot: { css: '.fui-FluentProvider', evidence: '§6, 2026-08, high' },
} as const satisfies Record<string, Selector>;

/** Values of `data-app-section` on the surface and what they call their view. `Surface_Day` can hold seven columns. */
export const SURFACE_VIEWS: Readonly<Record<string, 'day' | 'workweek' | 'week' | 'month'>> = {
  Surface_Day: 'day',
  Surface_WorkWeek: 'workweek',
  Surface_Week: 'week',
  Surface_Month: 'month',
};
