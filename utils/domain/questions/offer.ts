import type { CalendarDate } from '../calendar/calendar-event';
import type { Id } from '../rows/row';
import { THEMES, type Theme } from '../themes/theme';
import { calendarDaysBetween } from '../time/zone';
import type { TaggedQuestion } from './bank';
import { dayOrder } from './day-order';
import { fitsPerson, type Listener } from './fits-person';
import type { ThemeDates } from './theme-dates';
import { restDays } from './theme-rest';

/** How many are offered first: a glance, not a list. */
export const OFFERED = 6;
/** What was asked within twelve weeks is not asked again. */
export const REST_OF_A_QUESTION = 84;
/** Deep questions want some ground under them. */
const ACQUAINTED = 3;

/** Why a question is offered; weeks are whole ones. */
export type OfferReason =
  | { code: 'overdue'; weeks: number }
  | { code: 'never-touched' }
  | { code: 'stage' }
  | { code: 'field' }
  | { code: 'asked'; weeks: number }
  | { code: 'not-asked' };

export interface Offer {
  key: string;
  theme: Theme;
  reason: OfferReason;
}

export interface OfferRequest {
  today: CalendarDate;
  personId: Id;
  listener: Listener;
  /** The bank and the user's own. */
  questions: readonly TaggedQuestion[];
  /** When each was last asked of this person. */
  askedOn: ReadonlyMap<string, CalendarDate>;
  touchedOn: ThemeDates;
  /** Themes that are on the agenda already. */
  waiting: ReadonlySet<Theme>;
  /** One-on-ones held with this person. */
  met: number;
}

/**
 * What to ask this person next: themes that are overdue first, what was not asked of them in twelve weeks, fitting who
 * asks, their stage and field. The same all day. Never empty as long as any question fits: when all were asked lately,
 * those asked longest ago come back.
 */
export function offerQuestions(request: OfferRequest): Offer[] {
  const fitting = request.questions.filter((question) => fitsPerson(question, request.listener));
  const fresh = fitting.filter((question) => daysSinceAsked(request, question) >= REST_OF_A_QUESTION);
  const picked = fresh.length > 0 ? pickByTheme(request, fresh) : leastLately(request, fitting);
  return picked.map((question) => ({
    key: question.key,
    theme: question.theme,
    reason: reasonFor(request, question),
  }));
}

/** Days since a theme was touched; null: never. */
function daysSinceTouched({ touchedOn, today }: OfferRequest, theme: Theme): number | null {
  const on = touchedOn.get(theme);
  return on === undefined ? null : Math.max(0, calendarDaysBetween(on, today));
}

/** How much a theme wants to come up: 1 is due. What was never touched is due; what is on the agenda can wait. */
function dueness(request: OfferRequest, theme: Theme): number {
  const days = daysSinceTouched(request, theme);
  const due = days === null ? 1 : days / restDays(theme, request.listener.field);
  return request.waiting.has(theme) ? due / 10 : due;
}

/** Two of the theme that is overdue most, then one of each, then round again. */
function pickByTheme(request: OfferRequest, fresh: readonly TaggedQuestion[]): TaggedQuestion[] {
  const themes = THEMES.toSorted((a, b) => dueness(request, b) - dueness(request, a));
  const left = new Map(themes.map((theme) => [theme, inOrder(request, theme, fresh)]));
  const picked: TaggedQuestion[] = [];
  const first = themes[0]!;
  const take = (theme: Theme) => {
    const question = left.get(theme)!.shift();
    if (question && picked.length < OFFERED) picked.push(question);
  };
  if (dueness(request, first) > 1) take(first);
  while (picked.length < OFFERED && [...left.values()].some((list) => list.length > 0)) themes.forEach(take);
  return picked;
}

function inOrder(request: OfferRequest, theme: Theme, fresh: readonly TaggedQuestion[]): TaggedQuestion[] {
  const early = request.met < ACQUAINTED;
  return fresh
    .filter((question) => question.theme === theme)
    .map((question) => {
      const asked = request.askedOn.has(question.key) ? 2 : 0;
      const tooDeep = early && question.tone === 'deep' ? 1 : 0;
      const meant = question.stage !== null || question.field !== null;
      // What is meant for just such a person comes first on most days; not on all, or what nobody wants would stay.
      const order = dayOrder(request.personId, request.today, question.key) / (meant ? 16 : 1);
      return { question, weight: asked + tooDeep, order };
    })
    .sort((a, b) => a.weight - b.weight || a.order - b.order)
    .map(({ question }) => question);
}

function leastLately(request: OfferRequest, fitting: readonly TaggedQuestion[]): TaggedQuestion[] {
  const since = (question: TaggedQuestion) => daysSinceAsked(request, question);
  return fitting.toSorted((a, b) => since(b) - since(a) || (a.key < b.key ? -1 : 1)).slice(0, OFFERED);
}

function daysSinceAsked({ askedOn, today }: OfferRequest, { key }: TaggedQuestion): number {
  const on = askedOn.get(key);
  return on === undefined ? Number.POSITIVE_INFINITY : calendarDaysBetween(on, today);
}

/** The strongest of the reasons; each can be checked by looking at the past. */
function reasonFor(request: OfferRequest, question: TaggedQuestion): OfferReason {
  const asked = daysSinceAsked(request, question);
  if (asked < REST_OF_A_QUESTION) return { code: 'asked', weeks: wholeWeeks(asked) };
  const days = daysSinceTouched(request, question.theme);
  if (days !== null && days >= restDays(question.theme, request.listener.field)) {
    return { code: 'overdue', weeks: wholeWeeks(days) };
  }
  if (question.stage !== null) return { code: 'stage' };
  if (question.field !== null) return { code: 'field' };
  if (days === null && request.met > 0 && !request.waiting.has(question.theme)) return { code: 'never-touched' };
  return Number.isFinite(asked) ? { code: 'asked', weeks: wholeWeeks(asked) } : { code: 'not-asked' };
}

function wholeWeeks(days: number): number {
  return Math.max(0, Math.floor(days / 7));
}
