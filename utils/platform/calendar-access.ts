import { browser } from './browser';

export const CALENDAR_PATTERNS = {
  google: ['https://calendar.google.com/*'],
  outlook: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
};

/** Whether the browser lets Halfhour see each calendar. Firefox users may take that away at any time. */
export async function calendarAccess(): Promise<{ google: boolean; outlook: boolean }> {
  const allowed = (origins: string[]) => browser.permissions.contains({ origins }).catch(() => true);
  const [google, outlook] = await Promise.all([
    allowed(CALENDAR_PATTERNS.google),
    // One Outlook address is enough to work with; they are the same client.
    Promise.all(CALENDAR_PATTERNS.outlook.map((pattern) => allowed([pattern]))).then((each) => each.some(Boolean)),
  ]);
  return { google, outlook };
}
