/** Outlook names zones the Windows way (facts §1.5, §2.2). The names are CLDR's; unlisted zones fall back to UTC's. */
const WINDOWS_NAMES: Record<string, string> = {
  UTC: 'UTC',
  'Europe/London': 'GMT Standard Time',
  'Europe/Lisbon': 'GMT Standard Time',
  'Europe/Berlin': 'W. Europe Standard Time',
  'Europe/Vienna': 'W. Europe Standard Time',
  'Europe/Oslo': 'W. Europe Standard Time',
  'Europe/Stockholm': 'W. Europe Standard Time',
  'Europe/Amsterdam': 'W. Europe Standard Time',
  'Europe/Zurich': 'W. Europe Standard Time',
  'Europe/Paris': 'Romance Standard Time',
  'Europe/Madrid': 'Romance Standard Time',
  'Europe/Kyiv': 'FLE Standard Time',
  'Europe/Helsinki': 'FLE Standard Time',
  'America/New_York': 'Eastern Standard Time',
  'America/Chicago': 'Central Standard Time',
  'America/Denver': 'Mountain Standard Time',
  'America/Los_Angeles': 'Pacific Standard Time',
  'Asia/Tokyo': 'Tokyo Standard Time',
  'Asia/Kolkata': 'India Standard Time',
  'Asia/Kathmandu': 'Nepal Standard Time',
  'Australia/Sydney': 'AUS Eastern Standard Time',
  'Pacific/Auckland': 'New Zealand Standard Time',
};

export const windowsZone = (iana: string): string => WINDOWS_NAMES[iana] ?? 'UTC';

/** `+01:00` for the zone at that wall time, as the month cells carry it. */
export function offsetOf(wall: string, iana: string): string {
  const guess = new Date(`${wall}Z`);
  const first = offsetMinutes(guess, iana);
  const minutes = offsetMinutes(new Date(guess.getTime() - first * 60_000), iana);
  const two = (n: number) => String(Math.abs(n)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}

function offsetMinutes(instant: Date, iana: string): number {
  const name = new Intl.DateTimeFormat('en-US', { timeZone: iana, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /([+-])(\d\d):(\d\d)/.exec(name ?? '');
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}
