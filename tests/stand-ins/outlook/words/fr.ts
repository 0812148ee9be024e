import { clock12, clock24, dayOf, format, monthOf, two, yearOf } from '../time/formatting';
import type { Words } from './words';

/** French: the order, `à` and the comma-free date are evidence rebuilt from a parser (facts §1.5); the rest mostly guesses. */
export const fr: Words = {
  lang: 'fr-FR',
  firstDay: 1,
  clock: (hour, minute, hours) => (hours === 12 ? clock12(hour, minute) : clock24(hour, minute)), // 24 h evidence, 12 h guess
  longDate: (date) => format('fr-FR', date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }), // evidence (§1.5)
  peekDate: (date) =>
    `${format('fr-FR', date, { weekday: 'short' })} ${two(dayOf(date))}/${two(monthOf(date))}/${yearOf(date)}`, // guess
  peekDash: ' - ', // guess
  event: {
    separator: ', ', // evidence (§1.5)
    to: ' à ', // evidence (§1.5)
    allDay: 'événement d’une journée entière', // guess
    by: (organizer) => `Par ${organizer}`, // guess
    // guess, all five: nb and vi keep the English word (§1.5), French is not quoted
    showAs: {
      free: 'Libre',
      tentative: 'Provisoire',
      busy: 'Occupé(e)',
      oof: 'Absent(e) du bureau',
      elsewhere: 'Travaille ailleurs',
    },
    private: 'Privé', // guess
    recurring: 'Événement périodique', // guess
    exception: 'Exception à l’événement périodique', // guess
    charm: (name) => `Icône ${name}, `, // guess
    cancelledPrefix: 'Annulé : ', // evidence (§3)
    declinedPrefix: 'Refusé : ', // guess
    noTitle: '(Sans titre)', // guess
    privateAppointment: 'Rendez-vous privé', // guess
  },
  peek: {
    viewEvent: 'Afficher l’événement', // evidence (§4.1)
    time: 'Heure', // guess
    join: 'Rejoindre', // guess, like the rest of this block
    chat: 'Converser avec les participants',
    series: 'Série',
    noLocation: 'Aucun emplacement ajouté',
    opensCard: (who) => `Ouvre la carte de ${who}`,
    invitedYou: () => ['', ' vous a invité.'],
    organizer: 'Organisateur',
    accepted: 'Accepté',
    declined: 'Refusé',
    tentative: 'Provisoire',
    noResponse: 'N’a pas répondu',
    youAccepted: 'Vous avez accepté',
    youDeclined: 'Vous avez refusé',
    youTentative: 'Vous avez accepté provisoirement',
    youNoResponse: 'Vous n’avez pas répondu',
    youAreOrganizer: 'Vous êtes l’organisateur, ',
    counts: { accepted: 'Accepté', declined: 'Refusé', tentative: 'Provisoire', noResponse: 'Sans réponse' },
    guestsHidden: 'La liste des participants est masquée',
    respondForm: 'formulaire de réponse',
    accept: 'Accepter',
    maybe: 'Provisoire',
    decline: 'Refuser',
    cancelMeeting: 'Annuler',
    delete: 'Supprimer',
    removeFromCalendar: 'Supprimer du calendrier',
    cancelledBanner: 'Cet événement a été annulé',
  },
  shell: {
    calendar: 'Calendrier',
    mail: 'Courrier',
    people: 'Contacts',
    newEvent: 'Nouvel événement',
    views: { day: 'Jour', workweek: 'Semaine de travail', week: 'Semaine', month: 'Mois' },
    today: 'Aujourd’hui',
    goToToday: (date) => `Atteindre aujourd’hui ${date}`,
    previous: { day: 'Jour précédent', week: 'Semaine précédente', month: 'Mois précédent' },
    next: { day: 'Jour suivant', week: 'Semaine suivante', month: 'Mois suivant' },
    jumpToDate: (range) => `Accéder à une date spécifique ${range}`,
    monthPicker: (month) => `${month}, sélectionner pour changer de mois`,
    pickerDay: (date) =>
      format('fr-FR', date, { day: 'numeric', month: 'long', year: 'numeric' }).split(' ').join(', '),
    currentTime: (time) => `affichage Calendrier, heure actuelle : ${time}`,
    more: (count) => `+${count} autres`,
    workPlan: 'mon plan de travail',
    summary: (count) => `résumé : ${count} événements aujourd’hui`,
    workLocation: 'Domicile',
    filter: 'Filtrer',
    declinedEvents: 'Événements refusés',
    share: 'Partager',
    print: 'Imprimer',
    splitView: 'Mode fractionné',
    myCalendars: 'Mes calendriers',
    search: 'Rechercher',
    loading: 'Chargement',
    allDayRow: 'Journée',
    accountManager: (name) => `Gestionnaire de comptes de ${name}`,
  },
  form: {
    title: 'Ajouter un titre',
    attendees: 'Inviter des participants',
    starts: 'Début',
    ends: 'Fin',
    allDay: 'Journée entière',
    location: 'Rechercher une salle ou un emplacement',
    body: 'Ajouter une description',
    send: 'Envoyer',
    save: 'Enregistrer',
    discard: 'Ignorer',
    close: 'Fermer', // evidence (§4.2)
    edit: 'Modifier',
    thisEvent: 'Cet événement',
    thisAndFollowing: 'Cet événement et tous les suivants',
    allEvents: 'Tous les événements de la série',
    cancelQuestion: 'Annuler cette réunion ?',
    deleteQuestion: 'Supprimer cet événement ?',
    sendCancellation: 'Envoyer l’annulation',
    farewellNote: 'Ajouter un message (facultatif)',
    keep: 'Conserver',
    moreOptions: 'Autres options',
    tracking: 'Suivi',
    newMessage: 'Nouveau message',
    to: 'À',
    cc: 'Cc',
    subject: 'Ajouter un objet',
    inbox: 'Boîte de réception',
  },
};
