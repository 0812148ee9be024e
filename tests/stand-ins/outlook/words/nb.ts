import { clock12, clock24, dayOf, format, monthOf, two, yearOf } from '../time/formatting';
import type { Words } from './words';

/** Norwegian: ` til `, `15. august 2024`, `heldagsarrangement` and the English `Busy` are evidence (facts §1.5). */
export const nb: Words = {
  lang: 'nb-NO',
  firstDay: 1,
  clock: (hour, minute, hours) => (hours === 12 ? clock12(hour, minute) : clock24(hour, minute)), // 24 h evidence, 12 h guess
  longDate: (date) =>
    `${format('nb-NO', date, { weekday: 'long' })}, ${dayOf(date)}. ${format('nb-NO', date, { month: 'long' })} ${yearOf(date)}`, // evidence (§1.5)
  peekDate: (date) =>
    `${format('nb-NO', date, { weekday: 'short' })} ${two(dayOf(date))}.${two(monthOf(date))}.${yearOf(date)}`, // guess
  peekDash: ' – ', // guess after cs (§2.6)
  event: {
    separator: ', ', // evidence (§1.5)
    to: ' til ', // evidence (§1.5)
    allDay: 'heldagsarrangement', // evidence (§1.5)
    by: (organizer) => `Av ${organizer}`, // guess
    // evidence for the English `Busy` (§1.5); the other four guessed to stay English too
    showAs: {
      free: 'Free',
      tentative: 'Tentative',
      busy: 'Busy',
      oof: 'Out of office',
      elsewhere: 'Working elsewhere',
    },
    private: 'Privat', // guess
    recurring: 'Regelmessig hendelse', // guess
    exception: 'Unntak fra regelmessig hendelse', // guess
    charm: (name) => `${name}-ikon, `, // guess
    cancelledPrefix: 'Avlyst: ', // guess
    declinedPrefix: 'Avslått: ', // guess
    noTitle: '(Uten tittel)', // guess
    privateAppointment: 'Privat avtale', // guess
  },
  peek: {
    viewEvent: 'Vis hendelse', // guess, like the rest of this block
    time: 'Tid',
    join: 'Bli med',
    chat: 'Chat med deltakere',
    series: 'Serie',
    noLocation: 'Ingen plassering er lagt til',
    opensCard: (who) => `Åpner kortet for ${who}`,
    invitedYou: () => ['', ' har invitert deg.'],
    organizer: 'Arrangør',
    accepted: 'Godtatt',
    declined: 'Avslått',
    tentative: 'Foreløpig',
    noResponse: 'Har ikke svart',
    youAccepted: 'Du har godtatt',
    youDeclined: 'Du har avslått',
    youTentative: 'Du har svart foreløpig',
    youNoResponse: 'Du har ikke svart',
    youAreOrganizer: 'Du er arrangøren, ',
    counts: { accepted: 'Godtatt', declined: 'Avslått', tentative: 'Foreløpig', noResponse: 'Har ikke svart' },
    guestsHidden: 'Deltakerlisten er skjult',
    respondForm: 'svarskjema',
    accept: 'Godta',
    maybe: 'Foreløpig',
    decline: 'Avslå',
    cancelMeeting: 'Avlys',
    delete: 'Slett',
    removeFromCalendar: 'Fjern fra kalender',
    cancelledBanner: 'Denne hendelsen er avlyst',
  },
  shell: {
    calendar: 'Kalender',
    mail: 'E-post',
    people: 'Personer',
    newEvent: 'Ny hendelse',
    views: { day: 'Dag', workweek: 'Arbeidsuke', week: 'Uke', month: 'Måned' },
    today: 'I dag',
    goToToday: (date) => `Gå til i dag ${date}`,
    previous: { day: 'Gå til forrige dag', week: 'Gå til forrige uke', month: 'Gå til forrige måned' },
    next: { day: 'Gå til neste dag', week: 'Gå til neste uke', month: 'Gå til neste måned' },
    jumpToDate: (range) => `Gå til en bestemt dato ${range}`,
    monthPicker: (month) => `${month}, velg for å endre måned`,
    pickerDay: (date) => `${dayOf(date)}, ${format('nb-NO', date, { month: 'long' })}, ${yearOf(date)}`,
    currentTime: (time) => `kalendervisning, gjeldende klokkeslett: ${time}`,
    more: (count) => `+${count} til`,
    workPlan: 'min arbeidsplan',
    summary: (count) => `sammendrag: ${count} hendelser i dag`,
    workLocation: 'Hjemme',
    filter: 'Filtrer',
    declinedEvents: 'Avslåtte hendelser',
    share: 'Del',
    print: 'Skriv ut',
    splitView: 'Delt visning',
    myCalendars: 'Mine kalendere',
    search: 'Søk',
    loading: 'Laster inn',
    allDayRow: 'Hele dagen',
    accountManager: (name) => `Kontobehandling for ${name}`,
  },
  form: {
    title: 'Legg til en tittel',
    attendees: 'Inviter deltakere',
    starts: 'Starter',
    ends: 'Slutter',
    allDay: 'Hele dagen',
    location: 'Søk etter rom eller sted',
    body: 'Legg til en beskrivelse',
    send: 'Send',
    save: 'Lagre',
    discard: 'Forkast',
    close: 'Lukk',
    edit: 'Rediger',
    thisEvent: 'Denne hendelsen',
    thisAndFollowing: 'Denne og alle senere hendelser',
    allEvents: 'Alle hendelser i serien',
    cancelQuestion: 'Avlyse dette møtet?',
    deleteQuestion: 'Slette denne hendelsen?',
    sendCancellation: 'Send avlysning',
    farewellNote: 'Legg til en melding (valgfritt)',
    keep: 'Behold',
    moreOptions: 'Flere alternativer',
    tracking: 'Sporing',
    newMessage: 'Ny melding',
    to: 'Til',
    cc: 'Kopi',
    subject: 'Legg til et emne',
    inbox: 'Innboks',
  },
};
