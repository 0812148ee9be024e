import { signal } from '@preact/signals';
import type { InsightsAbout } from '@/utils/domain/views/insights-view';

/** Pages with an address of one word. */
export const PAGES = [
  'week',
  'people',
  'feedback',
  'ask',
  'insights',
  'search',
  'templates',
  'questions',
  'judgements',
  'feeds',
  'settings',
  'health',
  'data',
  'welcome',
] as const;

/** Pages behind a person's own: `#/people/<id>/growth`. */
export const PERSON_PAGES = [
  /** Aims, skills and priorities. */
  'growth',
  /** What both know of a span of time, on one sheet of paper. */
  'review',
  /** What is written down for one's own eyes. */
  'sheets',
] as const;

type Plain = Exclude<(typeof PAGES)[number], 'week' | 'ask' | 'insights' | 'welcome'>;

/** Where one is in the dashboard. The address keeps it, so that reload and back work; it holds ids, never names. */
export type Route =
  | { page: Plain }
  | { page: 'insights'; about: InsightsAbout }
  /** How figures are counted, one of them in sight; null: from the first. */
  | { page: 'definitions'; figure: string | null }
  /** Whom one asks for a one-on-one; null: to be chosen. */
  | { page: 'ask'; personId: string | null }
  /** A step of the first minute; null: where one was last. */
  | { page: 'welcome'; step: number | null }
  /** A day of the week to show; null: this week. */
  | { page: 'week'; date: string | null }
  | { page: 'person'; personId: string; meetingId: string | null }
  /** Five questions on how one-on-ones work: one's own answers, theirs on a screen that is handed over, or typed in. */
  | { page: 'check'; personId: string; side: CheckSide }
  | { page: (typeof PERSON_PAGES)[number]; personId: string };

type CheckSide = 'me' | 'them' | 'typed';

function readRoute(hash: string): Route {
  const [page, id, meetingId, side] = hash.replace(/^#\/?/, '').split('/');
  // No meeting is called so: their ids are as long as hashes.
  const behind = PERSON_PAGES.find((one) => one === meetingId);
  if (page === 'people' && id && behind) return { page: behind, personId: id };
  if (page === 'people' && id && meetingId === 'check') return { page: 'check', personId: id, side: sideOf(side) };
  if (page === 'people' && id) return { page: 'person', personId: id, meetingId: meetingId ?? null };
  if (page === 'welcome') return { page, step: id && /^[1-4]$/.test(id) ? Number(id) : null };
  if (page === 'ask') return { page, personId: id || null };
  if (page === 'insights') return readInsights(id, meetingId);
  if (page === 'week') return { page, date: isDay(id) ? id : null };
  return isPlain(page) ? { page } : { page: 'week', date: null };
}

function sideOf(side: string | undefined): CheckSide {
  return side === 'them' || side === 'typed' ? side : 'me';
}

function isPlain(page: string | undefined): page is Plain {
  return (
    PAGES.some((one) => one === page) && page !== 'week' && page !== 'ask' && page !== 'insights' && page !== 'welcome'
  );
}

function readInsights(kind: string | undefined, id: string | undefined): Route {
  if (kind === 'how') return { page: 'definitions', figure: id ?? null };
  const about: InsightsAbout = (kind === 'person' || kind === 'group') && id ? { kind, id } : { kind: 'all' };
  return { page: 'insights', about };
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

/** The route of this window; follows its address until stopped. */
export function createRoute(target: Window = window) {
  const route = signal(readRoute(target.location.hash));
  const follow = () => {
    route.value = readRoute(target.location.hash);
  };
  return {
    route,
    /** An address that names no page, as right after installing, is sent to one. */
    isBare: () => target.location.hash.replace(/^#\/?/, '') === '',
    goTo: (page: 'welcome') => target.location.replace(`#/${page}`),
    start: () => {
      target.addEventListener('hashchange', follow);
      return () => target.removeEventListener('hashchange', follow);
    },
  };
}
