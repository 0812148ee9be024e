import { clock12, clock24, dayOf, format, monthOf, yearOf } from '../time/formatting';
import type { Words } from './words';

/** English as two live audits saw it (facts §1.3, §3, §4.1). */
export const en: Words = {
  lang: 'en-US', // evidence: html lang is the interface language (§7)
  firstDay: 0,
  clock: (hour, minute, hours) => (hours === 12 ? clock12(hour, minute) : clock24(hour, minute)), // evidence (§1.3)
  longDate: (date) => format('en-US', date, { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }), // evidence (§1.3)
  peekDate: (date) => `${format('en-US', date, { weekday: 'short' })} ${monthOf(date)}/${dayOf(date)}/${yearOf(date)}`, // evidence (§4.1)
  peekDash: ' - ', // evidence (§4.1)
  event: {
    separator: ', ', // evidence (§1.3)
    to: ' to ', // evidence (§1.3)
    allDay: 'all day event', // evidence (§1.3)
    by: (organizer) => `By ${organizer}`, // evidence (§1.3)
    showAs: {
      free: 'Free', // evidence (§1.3)
      tentative: 'Tentative', // evidence (§1.3)
      busy: 'Busy', // evidence (§1.3)
      oof: 'Out of office', // guess: listed by authors, never quoted (§3)
      elsewhere: 'Working elsewhere', // guess: listed by authors (§3)
    },
    private: 'Private', // evidence (§1.3)
    recurring: 'Recurring event', // evidence (§1.3)
    exception: 'Exception to recurring event', // evidence (§1.3)
    charm: (name) => `${name} icon, `, // evidence (§1.3)
    cancelledPrefix: 'Canceled: ', // evidence (§3)
    declinedPrefix: 'Declined: ', // evidence (§3)
    noTitle: '(No title)', // guess
    privateAppointment: 'Private appointment', // guess: the text is unknown (§3)
  },
  peek: {
    viewEvent: 'View event', // evidence (§4.1)
    time: 'Time', // evidence (§4.1)
    join: 'Join', // evidence (§4.1)
    chat: 'Chat with participants', // evidence (§4.1)
    series: 'Series', // evidence (§4.1)
    noLocation: 'No location added', // evidence (§4.1)
    opensCard: (who) => `Opens card for ${who}`, // evidence (§4.1)
    invitedYou: () => ['', ' invited you.'], // evidence (§4.1)
    organizer: 'Organizer', // evidence (§4.1)
    accepted: 'Accepted', // evidence (§4.1)
    declined: 'Declined', // evidence (§4.1)
    tentative: 'Tentative', // evidence (§4.1)
    noResponse: "Didn't respond", // evidence for the counts, guess for the plain text (§4.1)
    youAccepted: 'You accepted', // guess after `You didn't respond`
    youDeclined: 'You declined', // guess
    youTentative: 'You tentatively accepted', // guess
    youNoResponse: "You didn't respond", // evidence (§4.1)
    youAreOrganizer: "You're the organizer, ", // evidence (§4.1)
    counts: {
      accepted: 'Accepted', // evidence (§4.1)
      declined: 'Declined', // guess
      tentative: 'Tentative', // guess
      noResponse: "Didn't respond", // evidence (§4.1)
    },
    guestsHidden: 'The attendee list is hidden', // guess
    respondForm: 'respond form', // evidence (§4.1)
    accept: 'Accept', // guess
    maybe: 'Tentative', // guess
    decline: 'Decline', // guess
    cancelMeeting: 'Cancel', // guess
    delete: 'Delete', // evidence: a Delete exists (§4.1), its text a guess
    removeFromCalendar: 'Remove from calendar', // guess
    cancelledBanner: 'This event has been canceled', // guess
  },
  shell: {
    calendar: 'Calendar', // evidence (§5, title)
    mail: 'Mail', // guess, like all of the shell below that carries no mark
    people: 'People',
    newEvent: 'New event',
    views: { day: 'Day', workweek: 'Work week', week: 'Week', month: 'Month' }, // evidence (§5)
    today: 'Today',
    goToToday: (date) => `Go to today ${date}`, // evidence (§1.3 look-alikes)
    previous: { day: 'Go to previous day', week: 'Go to previous week', month: 'Go to previous month' }, // evidence for week (§1.3)
    next: { day: 'Go to next day', week: 'Go to next week', month: 'Go to next month' }, // evidence for week (§1.3)
    jumpToDate: (range) => `Jump to a specific date ${range}`, // evidence (§1.3)
    monthPicker: (month) => `${month}, select to change the month`, // evidence (§1.3)
    pickerDay: (date) => `${dayOf(date)}, ${format('en-US', date, { month: 'long' })}, ${yearOf(date)}`, // evidence (§1.3)
    currentTime: (time) => `calendar view, current time: ${time}`, // evidence (§2)
    more: (count) => `+${count} more`, // evidence (§1.2)
    workPlan: 'my work plan', // evidence (§1.3 look-alikes)
    summary: (count) => `summary: ${count} events today`, // evidence for `summary: …` (§1.3)
    workLocation: 'Home', // guess
    filter: 'Filter',
    declinedEvents: 'Declined events',
    share: 'Share',
    print: 'Print',
    splitView: 'Split view',
    myCalendars: 'My calendars',
    search: 'Search',
    loading: 'Loading',
    allDayRow: 'All day',
    accountManager: (name) => `Account manager for ${name}`, // evidence (§7)
  },
  form: {
    title: 'Add a title',
    attendees: 'Invite attendees', // evidence (§4.2)
    starts: 'Starts',
    ends: 'Ends',
    allDay: 'All day',
    location: 'Search for a room or location',
    body: 'Add a description',
    send: 'Send',
    save: 'Save',
    discard: 'Discard',
    close: 'Close', // evidence (§4.2)
    edit: 'Edit',
    thisEvent: 'This event',
    thisAndFollowing: 'This and all following events',
    allEvents: 'All events in the series',
    cancelQuestion: 'Cancel this meeting?',
    deleteQuestion: 'Delete this event?',
    sendCancellation: 'Send cancellation',
    farewellNote: 'Add a message (optional)',
    keep: 'Keep it',
    moreOptions: 'More options',
    tracking: 'Tracking',
    newMessage: 'New message',
    to: 'To',
    cc: 'Cc',
    subject: 'Add a subject',
    inbox: 'Inbox',
  },
};
