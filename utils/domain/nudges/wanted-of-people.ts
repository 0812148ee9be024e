import type { Instant } from '../calendar/calendar-event';
import type { SettingsNow } from '../settings/settings-now';
import { type NudgedDraft, oldDraft } from './old-draft';
import { type NudgedPerson, rhythmGap } from './rhythm-gap';
import { tooTight } from './too-tight';
import type { WantedNudge } from './wanted-nudge';
import { weeklyDigest } from './weekly-digest';

/** Every nudge that people, drafts and the week warrant as things stand. */
export function wantedOfPeople(
  people: readonly NudgedPerson[],
  drafts: readonly NudgedDraft[],
  settings: SettingsNow,
  homeZone: string,
  now: Instant,
): WantedNudge[] {
  return [
    ...people.flatMap((person) => rhythmGap(person, settings, homeZone, now)),
    ...people.map((person) => tooTight(person, settings, homeZone, now)),
    ...drafts.map((draft) => oldDraft(draft, settings, homeZone, now)),
    weeklyDigest(settings, homeZone, now),
  ].filter((nudge) => nudge !== null);
}
