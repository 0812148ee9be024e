import type { StandInGuest, StandInPerson } from './stand-in';

/** The invented people around the seeded calendar's owner, a regional operations manager of an invented clinic group. */

const DOMAIN = 'fernhill.example';

function person(name: string, address: string, domain = DOMAIN): StandInPerson {
  return { name, email: `${address}@${domain}`, kind: 'person' };
}

export const SEED_USER = { name: 'Maya Lindqvist', email: `maya.lindqvist@${DOMAIN}` };

export const PEOPLE = {
  // The owner's reports.
  tomas: person('Tomás Rivera', 'tomas.rivera'),
  aiko: person('Aiko Tanaka', 'aiko.tanaka'),
  kwame: person('Kwame Mensah', 'kwame.mensah'),
  priya: person('Priya Raghunathan', 'priya.raghunathan'),
  jonas: person('Jonas Weber', 'jonas.weber'),
  leila: person('Leila Haddad', 'leila.haddad'),
  sam: person('Sam Whitehorse', 'sam.whitehorse'),
  // Manager, skip level, peers, mentor and mentee.
  denise: person('Denise Carter', 'denise.carter'),
  ravi: person('Ravi Menon', 'ravi.menon'),
  sofia: person('Sofia Kowalczyk', 'sofia.kowalczyk'),
  seun: person('Oluwaseun Adeyemi', 'seun.adeyemi'),
  wei: person('Wei Chen', 'wei.chen'),
  hannah: person("Hannah O'Brien", 'hannah.obrien'),
  bilal: person('Bilal Siddiqui', 'bilal.siddiqui'),
  noor: person('Noor El-Sayed', 'noor.elsayed'),
  mateus: person('Mateus da Silva', 'mateus.dasilva'),
  ingrid: person('Ingrid Solberg', 'ingrid.solberg'),
  thuy: person('Thúy Nguyễn', 'thuy.nguyen'),
  // Outside: a supplier, a candidate whom the calendar knows by address only.
  yuki: person('Yuki Nakamura', 'y.nakamura', 'linenworks.example'),
  candidate: person('arta.krasniqi@mailbox.example', 'arta.krasniqi', 'mailbox.example'),
} satisfies Record<string, StandInPerson>;

export type PersonKey = keyof typeof PEOPLE;

const ROOMS = {
  oak: { name: 'North-2-Oak (6)', email: 'c_188oak2@resource.calendar.google.com', kind: 'room' },
  willow: { name: 'North-1-Willow (2), quiet', email: 'c_188willow1@resource.calendar.google.com', kind: 'room' },
} satisfies Record<string, StandInPerson>;

const BOTS = {
  notes: { name: 'Otto Notetaker', email: 'notetaker@ottonotes.example', kind: 'bot' },
  fred: { name: 'fred@fireflies.ai', email: 'fred@fireflies.ai', kind: 'bot' },
} satisfies Record<string, StandInPerson>;

const GROUPS = {
  leads: { name: 'Clinic leads', email: `clinic-leads@${DOMAIN}`, kind: 'group' },
} satisfies Record<string, StandInPerson>;

export type GuestKey = PersonKey | keyof typeof ROOMS | keyof typeof BOTS | keyof typeof GROUPS;

const EVERYONE: Record<string, StandInPerson> = { ...PEOPLE, ...ROOMS, ...BOTS, ...GROUPS };

export function guest(key: GuestKey, response: StandInGuest['response'] = 'accepted', organizer = false): StandInGuest {
  const found = EVERYONE[key];
  if (!found) throw new Error(`No such person in the seed: ${key}`);
  return { ...found, response, organizer };
}
