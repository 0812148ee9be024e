import { i18n } from '#i18n';
import type { TimelineEntry } from '@/utils/domain/timeline/timeline-entry';
import { isolated } from '@/utils/i18n/isolated';
import { wordsLocale } from '@/utils/i18n/words-locale';
import { localDate } from '@/utils/state/local-date';
import { captureWords } from '../../../shared/captures/capture-words';
import { changeWords } from '../../../shared/meeting-history/change-words';
import { profileChangeWords } from '../../../shared/profile-change-words';
import { growthFacts, surveyWords } from './own-words';

export interface EntryWords {
  /** Mostly the user's own. */
  what: string;
  /** What it is, for whoever doesn't see its picture; null: the facts say it. */
  kind: string | null;
  /** What else is known of it, in a few words each. */
  facts: string[];
}

type Teller<E> = (entry: E, name: string, now: number) => EntryWords;
type Tellers = { [K in TimelineEntry['kind']]: Teller<Extract<TimelineEntry, { kind: K }>> };

/** `name`: the person's first name. */
const TELL: Tellers = {
  meeting: ({ meeting, gist }) => ({
    what: gist ?? isolated(meeting.title),
    ...{ kind: i18n.t('search.kinds.meeting'), facts: [] },
  }),
  note: ({ text, of }) => ({
    ...{ what: text, kind: of === 'preparation' ? null : i18n.t('search.kinds.note') },
    facts: of === 'preparation' ? [i18n.t('timeline.preparation')] : [],
  }),
  topic: (entry, name) => ({
    ...{ what: entry.text, kind: i18n.t('search.kinds.topic') },
    facts: [
      ...(entry.topic === 'blocker' ? [i18n.t('timeline.blocker')] : []),
      whose(entry.raisedBy, name),
      { open: i18n.t('timeline.open'), parked: i18n.t('topic.isParked'), done: i18n.t('timeline.talked') }[entry.state],
      ...(entry.outcome ? [i18n.t('timeline.outcome', { text: entry.outcome })] : []),
    ],
  }),
  promise: ({ text, owner, state }, name) => ({
    ...{ what: text, kind: i18n.t('search.kinds.actionItem') },
    facts: [whose(owner, name), i18n.t(`timeline.${state}`)],
  }),
  feedback: ({ text, feedback, direction, state }) => ({
    ...{ what: text, kind: null },
    facts: [
      i18n.t(`feedback.${feedback}`),
      i18n.t(`timeline.${direction}`),
      ...(state === 'said' ? [] : [feedbackState(state)]),
    ],
  }),
  concern: ({ text, of, closed }) => ({
    ...{ what: text, kind: null },
    facts: [
      of === 'trail' ? i18n.t('timeline.trail') : i18n.t('timeline.concern'),
      ...(closed ? [i18n.t('timeline.closed')] : []),
    ],
  }),
  growth: (entry) => ({ what: entry.text, kind: null, facts: growthFacts(entry) }),
  rating: ({ rating, better }) => {
    const rated = rating === null ? null : i18n.t('timeline.rated', { rating: String(rating) });
    const wish = better === null ? null : i18n.t('timeline.better', { text: better });
    return { what: rated ?? wish ?? '', kind: null, facts: rated !== null && wish !== null ? [wish] : [] };
  },
  capture: ({ capture, text }) => ({ what: text, kind: null, facts: [captureWords(capture)] }),
  calendar: ({ id, at, change }, name, now) => {
    const { what, reason } = changeWords({ ...change, id, at: at ?? now }, name, now);
    return { what: capitalised(what), kind: null, facts: reason === null ? [] : [reason] };
  },
  profile: (entry, _, now) => ({ what: profileChangeWords(entry, localDate(now)), kind: null, facts: [] }),
  survey: (entry, name) => ({ what: surveyWords(entry, name), kind: null, facts: [] }),
};

/** One line of a timeline, in words. */
export function entryWords(entry: TimelineEntry, name: string, now: number): EntryWords {
  return (TELL[entry.kind] as Teller<TimelineEntry>)(entry, name, now);
}

function whose(side: 'me' | 'them', name: string): string {
  return side === 'me' ? i18n.t('timeline.from') : i18n.t('timeline.fromThem', { name: isolated(name) });
}

function feedbackState(state: 'draft' | 'planned' | 'dropped'): string {
  if (state === 'planned') return i18n.t('feedback.planned');
  return state === 'draft' ? i18n.t('timeline.draft') : i18n.t('timeline.dropped');
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase(wordsLocale()) + words.slice(1);
}
