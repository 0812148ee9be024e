import { i18n } from '#i18n';
import { offeredSnooze, offerOf } from '@/utils/domain/nudges/offers';
import { dayBack } from '@/utils/domain/nudges/snooze';
import type { NudgeKind } from '@/utils/domain/rows/keeping';
import type { Settings } from '@/utils/domain/settings/settings';
import { workingDayAt } from '@/utils/domain/settings/working-time';
import { DAY_MS, HOUR_MS } from '@/utils/domain/time/lengths';
import { instantToDate } from '@/utils/domain/time/zone';
import { type NudgeFacts, nudgeActionWords, nudgeWords } from '@/utils/i18n/nudge-words';

/** What a nudge looks like, said by the same words as the notification; the facts are made up. */
export interface SampleNudge {
  title: string;
  message: string;
  /** As most browsers show them; Firefox has none. */
  buttons: string[];
}

export function sampleNudge(kind: NudgeKind, settings: Settings, zone: string, now: number): SampleNudge {
  const tomorrow = workingDayAt(now + DAY_MS / 2, 10 * 60, settings, zone);
  const shownAt = tomorrow - 2 * HOUR_MS;
  const snooze = offeredSnooze(kind, settings, zone, shownAt);
  const days = { today: instantToDate(shownAt, zone), back: dayBack(settings, zone, shownAt) };
  const words = nudgeWords(sampleFacts(kind, tomorrow), days.today, settings.cover !== 'none');
  return { ...words, buttons: offerOf(kind, false).buttons.map((action) => nudgeActionWords(action, snooze, days)) };
}

function sampleFacts(kind: NudgeKind, start: number): NudgeFacts {
  const name = i18n.t('settings.nudges.sample');
  if (kind === 'digest') return { kind, week: { meetings: 4, promises: 3, topics: 5 } };
  if (kind === 'gap' || kind === 'long-gap' || kind === 'tight' || kind === 'feedback') {
    return { kind, person: { name, days: kind === 'gap' ? 22 : 33 } };
  }
  const stateBy = kind === 'declined' ? 'them' : 'unknown';
  return { kind, meeting: { personName: name, start, date: null, movedFrom: start - DAY_MS, stateBy, waiting: 2 } };
}
