import type { GuestKey } from './seed-people';
import type { StandInEvent, StandInGuest } from './stand-in';

/**
 * What the seeded person's weeks are made of. `title` is a key of seed-titles, or the title itself.
 * Weeks count from the week of `now` (0); a plan without `weeks` happens in all of them.
 */
export interface Plan {
  title: string;
  /** Days of the week, 1 = Monday. */
  days: readonly number[];
  /** `HH:mm`; absent for all-day. */
  at?: string;
  /** Minutes, or days for all-day. */
  lasts: number;
  /** Every n weeks; absent: a single event in each of `weeks`. */
  every?: number;
  weeks?: readonly number[];
  with?: readonly GuestKey[];
  /** Who invited; absent: the owner. */
  by?: GuestKey;
  mine?: StandInGuest['response'];
  theirs?: StandInGuest['response'];
  extra?: Partial<StandInEvent>;
  /** Exceptions of a series by week. */
  except?: Readonly<Record<number, { cancelled?: true; at?: string; mine?: 'declined'; theirs?: 'declined' }>>;
}

/** Conversations of two, in all the ways people write them. */
export const ONE_ON_ONES: readonly Plan[] = [
  { title: 'tomas', days: [1], at: '09:30', lasts: 30, every: 1, with: ['tomas'], except: { 0: { cancelled: true } } },
  { title: 'aiko', days: [1], at: '11:00', lasts: 30, every: 1, with: ['aiko', 'willow'] },
  {
    title: 'kwame',
    days: [1],
    at: '14:00',
    lasts: 30,
    every: 1,
    with: ['kwame'],
    except: { [-1]: { theirs: 'declined' } },
  },
  { title: 'priya', days: [2], at: '09:00', lasts: 45, every: 1, with: ['priya', 'notes'] },
  { title: 'jonas', days: [2], at: '13:30', lasts: 30, every: 1, with: ['jonas'], except: { 0: { at: '15:30' } } },
  {
    title: 'leila',
    days: [2],
    at: '16:30',
    lasts: 25,
    every: 1,
    with: ['leila'],
    except: { [-2]: { mine: 'declined' } },
  },
  { title: 'sam', days: [3], at: '08:30', lasts: 30, every: 1, with: ['sam'], theirs: 'tentative' },
  { title: 'denise', days: [3], at: '10:00', lasts: 45, every: 1, with: ['denise'], by: 'denise' },
  { title: 'sofia', days: [3], at: '15:00', lasts: 30, every: 2, with: ['sofia'], by: 'sofia' },
  { title: 'seun', days: [4], at: '09:00', lasts: 30, every: 2, with: ['seun'], by: 'seun', mine: 'needsAction' },
  { title: 'wei', days: [4], at: '11:30', lasts: 30, every: 1, with: ['wei'] },
  {
    title: 'hannah',
    days: [4],
    at: '16:00',
    lasts: 60,
    every: 2,
    with: ['hannah'],
    by: 'hannah',
    extra: { colour: 'sage' },
  },
  { title: 'bilal', days: [5], at: '09:30', lasts: 30, every: 1, with: ['bilal'] },
  { title: 'noor', days: [5], at: '11:00', lasts: 30, every: 1, with: ['noor', 'fred'] },
  { title: 'ravi', days: [5], at: '14:00', lasts: 30, weeks: [-4, -1, 2], with: ['ravi'], by: 'ravi' },
  { title: 'mateus', days: [4], at: '14:30', lasts: 30, every: 1, with: ['mateus'] },
  { title: 'candidate', days: [5], at: '15:30', lasts: 45, weeks: [-3, 0, 1], with: ['candidate'] },
  {
    title: 'yuki',
    days: [4],
    at: '22:30',
    lasts: 120,
    weeks: [-2, 0, 2],
    with: ['yuki'],
    by: 'yuki',
    mine: 'accepted',
  },
  {
    title: 'hidden',
    days: [2],
    at: '15:00',
    lasts: 25,
    every: 1,
    with: ['ingrid'],
    by: 'ingrid',
    extra: { guestsHidden: true },
  },
  { title: '', days: [3], at: '13:00', lasts: 15, weeks: [-1, 0, 1], with: ['thuy'], by: 'thuy' },
  { title: 'rota', days: [4], at: '08:00', lasts: 20, every: 1, with: ['ingrid'], extra: { calendar: 1 } },
];

/** Meetings of many, and titles that look like one-on-ones and aren't. */
export const MEETINGS: readonly Plan[] = [
  {
    title: 'standup',
    days: [1, 2, 3, 4, 5],
    at: '08:45',
    lasts: 15,
    every: 1,
    with: ['tomas', 'aiko', 'kwame', 'priya', 'jonas', 'oak'],
  },
  { title: 'training', days: [2], at: '11:00', lasts: 60, every: 1, with: ['leads', 'tomas', 'aiko', 'kwame', 'oak'] },
  {
    title: 'leads',
    days: [1],
    at: '15:00',
    lasts: 60,
    every: 1,
    with: ['denise', 'sofia', 'seun', 'wei', 'mateus', 'oak'],
    by: 'denise',
  },
  {
    title: 'review',
    days: [3],
    at: '11:30',
    lasts: 90,
    every: 1,
    with: ['priya', 'jonas', 'leila', 'sam'],
    extra: { colour: 'graphite' },
  },
  {
    title: 'ratio',
    days: [4],
    at: '10:00',
    lasts: 60,
    every: 1,
    with: ['ingrid', 'thuy', 'noor'],
    mine: 'tentative',
    by: 'ingrid',
  },
  { title: 'prep', days: [5], at: '08:30', lasts: 30, every: 1, extra: {} },
  {
    title: 'townhall',
    days: [4],
    at: '13:00',
    lasts: 60,
    every: 2,
    with: ['leads', 'ravi', 'denise'],
    by: 'ravi',
    extra: { guestsHidden: true },
  },
  {
    title: 'planning',
    days: [5],
    at: '12:00',
    lasts: 30,
    every: 1,
    with: ['sofia', 'wei', 'noor'],
    by: 'sofia',
    extra: { location: 'Conference Room A, 2nd floor' },
  },
  {
    title: 'supplier',
    days: [2],
    at: '10:00',
    lasts: 45,
    every: 2,
    with: ['yuki', 'wei'],
    by: 'yuki',
    mine: 'needsAction',
  },
  {
    title: 'briefing',
    days: [3],
    at: '14:00',
    lasts: 45,
    weeks: [-2, 0, 1],
    with: [
      ...(['ravi', 'denise', 'sofia', 'seun', 'wei', 'mateus', 'ingrid', 'thuy'] as const),
      ...(['noor', 'tomas', 'aiko', 'kwame', 'priya', 'jonas', 'leila', 'sam'] as const),
    ],
    by: 'ravi',
  },
  {
    title: 'interview',
    days: [3],
    at: '16:00',
    lasts: 60,
    weeks: [-3, -1, 0, 1],
    with: ['candidate', 'sofia', 'willow'],
  },
  {
    title: 'declined',
    days: [5],
    at: '16:00',
    lasts: 60,
    every: 1,
    with: ['seun', 'mateus', 'ravi'],
    by: 'seun',
    mine: 'declined',
  },
  {
    title: 'cancelled',
    days: [4],
    at: '15:00',
    lasts: 45,
    every: 1,
    with: ['leila', 'sam', 'wei'],
    extra: { cancelled: true },
  },
];

/** The rest of a life: own blocks, tasks, whole days, nights. */
export const THE_REST: readonly Plan[] = [
  { title: 'mail', days: [2, 4], at: '17:45', lasts: 15, every: 1, extra: { private: true } },
  { title: 'lunch', days: [1, 2, 3, 4, 5], at: '12:30', lasts: 45, every: 1 },
  { title: 'focus', days: [1, 5], at: '13:00', lasts: 60, every: 1, extra: { kind: 'focus-time' } },
  { title: 'school', days: [2, 4], at: '17:15', lasts: 30, every: 1, extra: { calendar: 1, private: true } },
  { title: 'commute', days: [3], at: '07:30', lasts: 30, every: 1, extra: { private: true } },
  { title: 'task', days: [1, 3], at: '17:30', lasts: 30, every: 1, extra: { kind: 'task' } },
  { title: 'home', days: [1], lasts: 2, every: 1, extra: { kind: 'working-location' } },
  { title: 'office', days: [3], lasts: 3, every: 1, extra: { kind: 'working-location' } },
  { title: 'birthday', days: [4], lasts: 1, weeks: [-3, 0, 1], extra: { kind: 'birthday' } },
  { title: 'holiday', days: [4], lasts: 1, weeks: [-2, 0], extra: { kind: 'holiday', calendar: 2 } },
  { title: 'conference', days: [3], lasts: 3, weeks: [-2, 1], with: ['sofia', 'wei'], by: 'sofia' },
  { title: 'sprint', days: [6], lasts: 3, weeks: [-1, 0] },
  { title: 'away', days: [5], at: '17:00', lasts: 120, weeks: [-1, 0, 2], extra: { kind: 'out-of-office' } },
  { title: 'oncall', days: [6], at: '21:00', lasts: 600, every: 2, with: ['thuy', 'ingrid'], extra: { calendar: 1 } },
  { title: 'migration', days: [6], at: '08:00', lasts: 1800, weeks: [-3, 1], with: ['jonas', 'sam'] },
  { title: 'slots', days: [3], at: '17:00', lasts: 30, every: 1, extra: { kind: 'appointment-schedule' } },
];
