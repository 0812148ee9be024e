import { i18n } from '#i18n';
import type { TimelineEntry } from '@/utils/domain/timeline/timeline-entry';

/** What is folded under a one-on-one: "notes · 3 topics · 2 action items · rated 4". Empty: nothing is. */
export function underWords(under: readonly TimelineEntry[]): string[] {
  const of = (kind: TimelineEntry['kind']) => under.filter((entry) => entry.kind === kind).length;
  const notes = under.filter((entry) => entry.kind === 'note');
  const rating = under.find((entry) => entry.kind === 'rating')?.rating ?? null;
  const count = (kind: 'topic' | 'promise' | 'calendar') => {
    return of(kind) === 0 ? null : i18n.t(`timeline.under.${kind}`, of(kind));
  };
  return [
    notes.some((note) => note.of === 'meeting') ? i18n.t('timeline.under.note') : null,
    notes.some((note) => note.of === 'preparation') ? i18n.t('timeline.under.preparation') : null,
    count('topic'),
    count('promise'),
    of('feedback') === 0 ? null : i18n.t('timeline.under.feedback'),
    of('growth') === 0 ? null : i18n.t('timeline.under.growth'),
    rating === null ? null : i18n.t('timeline.under.rating', { rating: String(rating) }),
    count('calendar'),
  ].filter((words) => words !== null);
}
