import type { StandInConfig, StandInEvent } from '../shared/stand-in';

/** Evidence for en and ja (facts §1.3, §1.5); fr and nb guesses. */
const TEAMS: Record<string, string> = {
  en: 'Microsoft Teams Meeting',
  fr: 'Réunion Microsoft Teams',
  ja: 'Microsoft Teams 会議',
  nb: 'Microsoft Teams-møte',
};

const CHARMS: Partial<Record<StandInEvent['kind'], string>> = { birthday: 'Cake', 'focus-time': 'Timer' };

/**
 * The shared seed knows nothing of Outlook's habits: meetings without a room are held in Teams and the place says so,
 * and some events carry a charm. `standIn.events()` tells what the page then works with.
 */
export function outfit(config: StandInConfig): StandInConfig {
  const teams = TEAMS[config.lang.slice(0, 2)] ?? TEAMS.en ?? '';
  const events = config.events.map((event) => ({
    ...event,
    location: event.location || (event.guests.length > 1 && isOnline(event) ? teams : ''),
    charm: event.charm ?? CHARMS[event.kind] ?? null,
  }));
  return { ...config, events };
}

/** Two of three meetings, always the same ones within a series. */
function isOnline(event: StandInEvent): boolean {
  const key = event.seriesId ?? event.id;
  return key.charCodeAt(key.length - 5) % 3 !== 0;
}
