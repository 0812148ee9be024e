import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { doubtOf, ownTime, type TimeDoubt, type TypedTime } from '@/utils/domain/repair/own-time';
import { instantToWall } from '@/utils/domain/time/zone';
import type { ProposedTime, RepairView } from '@/utils/domain/views/repair-view';

const AT_ONCE = 3;

/** What is known of times to offer. */
export type Offers = Pick<RepairView, 'proposals' | 'busy' | 'minutes' | 'homeZone'>;

/** The times to choose from: three at once, then others; or one that the user types. */
export function createTimes(view: ReadonlySignal<Offers | null>, now: () => Instant) {
  const page = signal(0);
  const picked = signal<Instant | null>(null);
  /** Null: one of the offered times is taken. */
  const typed = signal<TypedTime | null>(null);

  const offered = computed(() => view.value?.proposals ?? []);
  const pages = computed(() => Math.max(1, Math.ceil(offered.value.length / AT_ONCE)));
  const shown = computed<ProposedTime[]>(() => {
    const from = (page.value % pages.value) * AT_ONCE;
    return offered.value.slice(from, from + AT_ONCE);
  });
  const own = computed(() => typed.value && view.value && ownTime(typed.value, view.value.homeZone));
  const doubt = computed<TimeDoubt | 'incomplete'>(() => {
    if (typed.value === null || !view.value) return null;
    return own.value ? doubtOf(own.value, view.value.busy, now()) : 'incomplete';
  });
  const choice = computed(() => shown.value.find(({ start }) => start === picked.value) ?? shown.value[0] ?? null);

  return {
    shown,
    hasOthers: computed(() => pages.value > 1),
    typed: computed(() => typed.value),
    doubt,
    /** What is offered; null while there is none. */
    time: computed(() => (typed.value === null ? choice.value : own.value)),
    pick: (start: Instant) => {
      batch(() => {
        picked.value = start;
        typed.value = null;
      });
    },
    others: () => {
      batch(() => {
        page.value = (page.value + 1) % pages.value;
        picked.value = null;
        typed.value = null;
      });
    },
    /** Begins with the time that was chosen; typed over from there. */
    type: (change: Partial<TypedTime>) => {
      const before = typed.peek() ?? typedLike(choice.peek(), view.peek(), now());
      typed.value = { ...before, ...change };
    },
  };
}

function typedLike(time: ProposedTime | null, view: Offers | null, now: Instant): TypedTime {
  const wall = instantToWall(time?.start ?? now, view?.homeZone ?? 'UTC');
  return { date: wall.slice(0, 10), time: wall.slice(11), minutes: view?.minutes ?? 30 };
}

export type RepairTimes = ReturnType<typeof createTimes>;
