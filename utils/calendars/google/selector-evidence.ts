import type { SelectorName } from './selectors';

export interface Evidence {
  /** Where it was seen and what it was there. */
  evidence: string;
  /** First and last year in which it was seen. */
  since: string;
}

/** What speaks for each selector: public captures of 2018 to October 2026, collected in November 2026. */
export const SELECTOR_EVIDENCE: Record<SelectorName, Evidence> = {
  eventId: {
    evidence:
      'Day, week, month, schedule and search captures; the base64 id is unchanged since the 2017 redesign. The resize handle (drag source 3, aria-hidden, June 2026) repeats it.',
    since: '2018–2026',
  },
  chip: {
    evidence: 'Empty `data-eventchip` on week chips (role=button), month and all-day containers, search rows.',
    since: '2019–2026',
  },
  stackedChip: { evidence: 'Week captures of September 2026, month capture of September 2024.', since: '2024–2026' },
  datekey: {
    evidence: 'Columns (2019 to 2026), all-day cells, month backgrounds and day numbers, schedule groups (2026).',
    since: '2019–2026',
  },
  column: {
    evidence: 'role=gridcell of day and week views; cells without the index are all-day cells.',
    since: '2019–2026',
  },
  monthGrid: {
    evidence: 'role=grid of the month view, both days inclusive (27966 to 28003); capture of September 2024.',
    since: '2024',
  },
  gridcell: {
    evidence: 'All grid views; those of the month carry no date, their place in the row does.',
    since: '2018–2026',
  },
  row: { evidence: 'Month, schedule and search views.', since: '2024–2026' },
  grid: { evidence: 'Day, week and month views.', since: '2018–2026' },
  main: { evidence: 'Holds every view; re-created after settings, its parent is stable.', since: '2018–2026' },
  popup: { evidence: 'Carries the chip’s data-eventid; captures from 2017 to June 2026.', since: '2017–2026' },
  dialog: {
    evidence: 'Root around the popup; quick-add and recurrence questions are dialogs too, without #xDetDlg.',
    since: '2017–2026',
  },
  popupTitle: { evidence: 'span[role=heading] inside the popup.', since: '2017–2026' },
  popupWhen: {
    evidence: 'Date, time and recurrence; the title’s heading may stand inside it (September 2026).',
    since: '2023–2026',
  },
  popupLocation: { evidence: 'The place, verbatim in data-text; first child is a hidden label.', since: '2024–2026' },
  popupGuests: {
    evidence: 'Summary with the number of guests, then the list; absent for events without guests.',
    since: '2023–2026',
  },
  popupCalendar: { evidence: 'Calendar name and organizer line.', since: '2026' },
  guest: {
    evidence: 'One row a guest, response only in its aria-label; December 2025 to October 2026.',
    since: '2025–2026',
  },
  guestFallback: {
    evidence: 'Row, avatar and name of a guest, several a person; August and September 2026.',
    since: '2024–2026',
  },
  editor: {
    evidence: 'Root of the full editor for an event that exists; "true" while one is made.',
    since: '2019–2026',
  },
  editorTitle: { evidence: 'Title input, itself or inside.', since: '2018–2026' },
  editorStartDate: { evidence: 'Start date input.', since: '2018–2026' },
  editorEndDate: { evidence: 'End date input.', since: '2018–2026' },
  editorStartTime: { evidence: 'Start time input.', since: '2018–2026' },
  editorEndTime: { evidence: 'End time input, named like its brothers.', since: '2018–2026' },
  editorAllDay: { evidence: 'All-day check box, itself or inside.', since: '2018–2026' },
  editorLocation: { evidence: 'Block around the place’s input.', since: '2018–2026' },
  editorGuest: {
    evidence: 'Guest rows beside the details; one capture of about 2024, one of October 2026.',
    since: '2024–2026',
  },
  calendarBox: {
    evidence:
      'Rows of the drawer’s lists hold an input with the calendar’s name as label; October 2025, February 2026.',
    since: '2022–2026',
  },
  calendarRow: {
    evidence: 'Base64 of the calendar’s address; rows out of sight are not in the page (virtual list).',
    since: '2022–2026',
  },
  userEmail: { evidence: 'Hidden block #xUserInfo; 2022 to July 2025.', since: '2022–2025' },
  timeZone: { evidence: 'Hidden block #xUserInfo; still read in July 2026.', since: '2022–2026' },
  accountButton: {
    evidence: 'Label with name and address in brackets, translated prefix; October 2026.',
    since: '2026',
  },
  themeColour: { evidence: '#F8FAFD light, #1B1B1B dark.', since: '2024–2025' },
  busy: { evidence: 'ARIA’s own word for a part that still loads.', since: '2024–2026' },
};
