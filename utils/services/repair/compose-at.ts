import type { Site } from '@/utils/domain/calendar/calendar-event';
import type { ComposeAt } from '@/utils/domain/views/repair-view';

/** Outlook answers private accounts at an address of their own; all its work addresses serve one client. */
export function composeAt(site: Site, origin: string): ComposeAt {
  if (site === 'google') return 'google';
  return origin === 'https://outlook.live.com' ? 'outlook-personal' : 'outlook-work';
}
