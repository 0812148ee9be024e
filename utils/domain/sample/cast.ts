import type { Place, Relation, Stage } from '../rows/person';
import type { Settings } from '../settings/settings';

export type SampleKey = 'nora' | 'deniz' | 'paula' | 'viktor' | 'sam' | 'ines' | 'hanna';

/** What became of a one-on-one that wasn't simply held. */
export type Fate = 'missed' | 'cancelled-by-me' | 'cancelled-by-them' | 'declined' | 'moved';

/** One person of the sample, and how often they and the user meet. */
export interface Part {
  key: SampleKey;
  relation: Relation;
  stage: Stage | null;
  place: Place | null;
  /** In this role since so many days. */
  sinceDays: number;
  /** Between two one-on-ones: whole weeks, so that no meeting falls on a weekend. */
  everyDays: number;
  past: number;
  ahead: number;
  /** Working days from today to the next one; null: none is planned, and the last one is long ago. */
  nextIn: number | null;
  /** `HH:MM` where the user is. */
  at: string;
  minutes: number;
  /** By how many one-on-ones ago; 1 is the last one. */
  fates: Record<number, Fate>;
}

const NORA: Part = {
  key: 'nora',
  relation: 'report',
  stage: 'new',
  place: 'hybrid',
  sinceDays: 75,
  everyDays: 7,
  past: 15,
  ahead: 2,
  nextIn: 0,
  at: '15:00',
  minutes: 30,
  fates: { 4: 'cancelled-by-me', 9: 'moved' },
};

const DENIZ: Part = {
  key: 'deniz',
  relation: 'report',
  stage: 'settled',
  place: 'remote',
  sinceDays: 640,
  everyDays: 14,
  past: 8,
  ahead: 1,
  nextIn: 2,
  at: '10:00',
  minutes: 30,
  fates: { 1: 'missed', 5: 'cancelled-by-them' },
};

const PAULA: Part = {
  key: 'paula',
  relation: 'report',
  stage: 'senior',
  place: 'in-person',
  sinceDays: 1900,
  everyDays: 28,
  past: 3,
  ahead: 0,
  nextIn: null,
  at: '14:00',
  minutes: 45,
  fates: {},
};

const VIKTOR: Part = {
  key: 'viktor',
  relation: 'manager',
  stage: null,
  place: 'in-person',
  sinceDays: 800,
  everyDays: 14,
  past: 8,
  ahead: 1,
  nextIn: 1,
  at: '11:30',
  minutes: 30,
  fates: { 2: 'cancelled-by-them', 6: 'moved' },
};

const SAM: Part = {
  key: 'sam',
  relation: 'peer',
  stage: null,
  place: 'hybrid',
  sinceDays: 400,
  everyDays: 28,
  past: 4,
  ahead: 1,
  nextIn: 6,
  at: '16:00',
  minutes: 30,
  fates: { 3: 'declined' },
};

const INES: Part = {
  key: 'ines',
  relation: 'mentor',
  stage: null,
  place: 'remote',
  sinceDays: 1200,
  everyDays: 28,
  past: 3,
  ahead: 0,
  nextIn: null,
  at: '13:30',
  minutes: 45,
  fates: {},
};

const HANNA: Part = {
  key: 'hanna',
  relation: 'skip-up',
  stage: null,
  place: 'in-person',
  sinceDays: 1500,
  everyDays: 42,
  past: 3,
  ahead: 1,
  nextIn: 8,
  at: '09:30',
  minutes: 30,
  fates: {},
};

/** Five people who fit the user's place: who leads, who is led, or both. */
export const CASTS: Record<Settings['role'], readonly Part[]> = {
  manager: [NORA, DENIZ, PAULA, VIKTOR, SAM],
  both: [NORA, DENIZ, VIKTOR, SAM, INES],
  employee: [
    { ...VIKTOR, everyDays: 7, past: 15, ahead: 2, nextIn: 0, fates: { 1: 'missed', ...VIKTOR.fates } },
    { ...PAULA, relation: 'peer', everyDays: 14, past: 8, ahead: 1, nextIn: 2 },
    { ...SAM, everyDays: 14, past: 8 },
    INES,
    HANNA,
  ],
};
