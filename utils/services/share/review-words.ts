import { i18n } from '#i18n';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { DayRange } from '@/utils/domain/insights/range';
import type { Tally } from '@/utils/domain/insights/tally';
import type { Relation } from '@/utils/domain/rows/person';
import { instantToDate } from '@/utils/domain/time/zone';
import { REVIEW_PARTS, type ReviewPart } from '@/utils/domain/views/review-view';
import { dateRange, dayOfDate } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import type { ReviewWords } from '@/utils/transfer/review-words';
import { shareWords } from './words';

export interface ReviewNames {
  /** Null: the calendar doesn't tell how the user is called. */
  me: string | null;
  them: string;
}

export function reviewWords(names: ReviewNames, today: CalendarDate, zone: string): ReviewWords {
  return {
    item: shareWords(names, today).item,
    headings: Object.fromEntries(REVIEW_PARTS.map((part) => [part, i18n.t(`review.heading.${part}`)])) as Record<
      ReviewPart,
      string
    >,
    outcome: (text, outcome) => i18n.t('review.doc.outcome', { text: isolated(text), outcome: isolated(outcome) }),
    meeting: ({ start, date }, gist) => {
      const day = start === null ? date : instantToDate(start, zone);
      if (day === null) return isolated(gist);
      return i18n.t('review.doc.meeting', { when: dayOfDate(day, today), gist: isolated(gist) });
    },
    more: (count) => i18n.t('review.doc.more', count),
  };
}

/** What stands below the title: what the two are to each other, the days, and how many one-on-ones took place. */
export function reviewFacts(relation: Relation, days: DayRange, { held, unknown }: Tally): string[] {
  const kept = held.of === 0 ? i18n.t('review.fact.none') : i18n.t('review.fact.held', held.of, { held: held.part });
  const facts = [relationWords(relation), dateRange(days.first, days.last), kept];
  if (unknown > 0) facts.push(i18n.t('review.fact.unknown', unknown));
  return facts.filter((fact) => fact !== null);
}

/** For both who read it, so that it is true from either side; null where there is nothing to say. */
function relationWords(relation: Relation): string | null {
  switch (relation) {
    case 'report':
    case 'manager':
      return i18n.t('review.relation.led');
    case 'mentor':
    case 'mentee':
      return i18n.t('review.relation.mentoring');
    case 'peer':
      return i18n.t('review.relation.peers');
    case 'skip-up':
    case 'skip-down':
      return i18n.t('review.relation.skipLevel');
    default:
      return null;
  }
}
