import type { WorkField } from '../rows/person';
import type { Cover } from '../views/cover';

/** All choices that Halfhour remembers, with their defaults. Times are minutes since midnight of the user's day. */
export interface Settings {
  theme: 'system' | 'light' | 'dark';
  panelSide: 'left' | 'right';
  /** CSS pixels. */
  panelWidth: number;
  /** Whose words messages use towards a person of unknown relation. */
  role: 'manager' | 'employee';
  /** Of the user, and of everyone of whom nothing else was said; null: not known. */
  field: WorkField | null;
  /** 0 Sunday to 6 Saturday. */
  workingDays: number[];
  workStart: number;
  workEnd: number;
  quietHours: boolean;
  quietStart: number;
  quietEnd: number;
  nudgeBefore: boolean;
  nudgeBeforeMinutes: number;
  nudgeMissed: boolean;
  /** Minutes since midnight of the next working day. */
  nudgeMissedAt: number;
  nudgeCancelled: boolean;
  nudgeMoved: boolean;
  nudgeDeclined: boolean;
  /** A strip that tells how much time is left while a meeting runs. */
  talkTimer: boolean;
  /** Two keys and a slider that tell who talked. */
  talkBalance: boolean;
  /** What all open pages hide from others' eyes now. */
  cover: Cover;
  /** Whether the first steps were dismissed. */
  welcomed: boolean;
}

/** Ten minutes before: the practitioners' range of two to fifteen; missed: the next working morning. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  panelSide: 'right',
  panelWidth: 380,
  role: 'manager',
  field: null,
  workingDays: [1, 2, 3, 4, 5],
  workStart: 9 * 60,
  workEnd: 17 * 60,
  quietHours: true,
  quietStart: 20 * 60,
  quietEnd: 7 * 60,
  nudgeBefore: true,
  nudgeBeforeMinutes: 10,
  nudgeMissed: true,
  nudgeMissedAt: 9 * 60,
  nudgeCancelled: true,
  nudgeMoved: true,
  nudgeDeclined: true,
  talkTimer: true,
  talkBalance: true,
  cover: 'none',
  welcomed: false,
};
