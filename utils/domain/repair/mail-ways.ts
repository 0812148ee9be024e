import type { ComposeAt } from '../views/repair-view';
import type { MailWay } from './compose-links';

/** The mail of one's own calendar first, then what everybody has. */
export const WAYS_AT: Record<ComposeAt, readonly MailWay[]> = {
  google: ['gmail', 'mail', 'outlook-work', 'outlook-personal'],
  'outlook-work': ['outlook-work', 'mail', 'outlook-personal', 'gmail'],
  'outlook-personal': ['outlook-personal', 'mail', 'outlook-work', 'gmail'],
};
