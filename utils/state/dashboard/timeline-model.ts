import { batch, computed, createModel, effect, signal } from '@preact/signals';
import type { Visibility } from '@/utils/domain/rows/agenda';
import type { Id } from '@/utils/domain/rows/row';
import type { TimelineKind } from '@/utils/domain/timeline/timeline-kind';
import type { TimelineView } from '@/utils/domain/views/timeline-view';
import { cover } from '../cover';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';
import { daysOf, isSwapped, type OwnDays, type TimelineSpan } from './timeline-span';

/** About what fits two screens; who looks further back says so. */
const PAGE = 30;

/**
 * Everything between the user and one person, as far back as one has looked, and what of it is looked at. `unfolded`: a
 * one-on-one that is to be in sight from the start.
 */
export const TimelineModel = createModel((port: WorkerPort, personId: Id, unfolded: Id | null) => {
  const kinds = signal<readonly TimelineKind[]>([]);
  const words = signal('');
  const visibility = signal<Visibility | null>(null);
  const span = signal<TimelineSpan>('all');
  const own = signal<OwnDays>({ first: '', last: '' });
  const chosen = computed(() => ({
    ...{ personId, kinds: [...kinds.value], words: words.value.trim() || null, visibility: visibility.value },
    ...daysOf(span.value, own.value),
  }));
  /** How far back one looks, and the earliest line in sight: new ones push nothing out. */
  let limit = PAGE;
  let reach = unfolded;

  const live = createLiveView<TimelineView>(async () => {
    const asked = chosen.peek();
    // Others who look on are told nothing private, not even how much of it there is.
    const seen = cover.peek() === 'none' ? asked.visibility : 'shared';
    const view = await port.ask('view/timeline', { ...asked, visibility: seen, limit, reach });
    if (asked === chosen.peek()) reach = view.lines.at(-1)?.entry.id ?? null;
    return view;
  });
  /** Of what was chosen, all of it. */
  const found = computed(() => {
    const counts = live.shown.value?.counts ?? [];
    const wanted = kinds.value;
    return counts
      .filter(({ kind }) => wanted.length === 0 || wanted.includes(kind))
      .reduce((sum, { count }) => sum + count, 0);
  });

  return {
    ...{ kinds, words, visibility, span, own, found },
    view: live.shown,
    error: live.error,
    retry: live.reload,
    swapped: computed(() => span.value === 'own' && isSwapped(own.value)),
    /** Anything is left out. */
    narrowed: computed(() => {
      const { kinds: some, words: typed, visibility: seen, first, last } = chosen.value;
      return some.length > 0 || typed !== null || seen !== null || first !== null || last !== null;
    }),
    start: () => {
      let before = chosen.peek();
      const stopAsking = effect(() => {
        void cover.value;
        const changed = chosen.value !== before;
        before = chosen.value;
        if (changed) {
          limit = PAGE;
          reach = null;
        }
        if (!(span.value === 'own' && isSwapped(own.value))) void live.reload();
      });
      const stopHearing = port.onChanged(() => void live.reload());
      return () => {
        stopAsking();
        stopHearing();
      };
    },
    /** A kind comes to those that are shown, or goes. */
    toggle: (kind: TimelineKind) => {
      const now = kinds.peek();
      kinds.value = now.includes(kind) ? now.filter((one) => one !== kind) : [...now, kind];
    },
    showAll: () =>
      batch(() => {
        kinds.value = [];
        words.value = '';
        visibility.value = null;
        span.value = 'all';
      }),
    earlier: (): Promise<void> => {
      limit = (live.shown.peek()?.lines.length ?? 0) + PAGE;
      return live.reload();
    },
  };
});

export type Timeline = InstanceType<typeof TimelineModel>;
