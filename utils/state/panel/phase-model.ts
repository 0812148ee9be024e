import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { nextPhaseAt, type Phase, phaseOf } from '@/utils/domain/meetings/phase';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import type { MeetingSummary } from '@/utils/domain/views/parts';

/** The longest a timer may sleep: beyond it, browsers' timers overflow and laptops have slept. */
const LONGEST_SLEEP = MINUTE_MS;

/**
 * The phase that is shown. It follows the clock, until the user chooses another for this meeting. While the user is
 * writing it stays, and `offered` names the one that the clock would show: nothing moves under a typing hand.
 */
export function createPhase(
  meeting: ReadonlySignal<MeetingSummary | null>,
  now: () => number,
  isWriting: () => boolean = writing,
) {
  const clock = signal(now());
  const natural = computed<Phase>(() => (meeting.value ? phaseOf(meeting.value, clock.value) : 'before'));
  const chosen = signal<{ meetingId: string; phase: Phase } | null>(null);
  const shownFor = signal<{ meetingId: string | null; phase: Phase }>({ meetingId: null, phase: 'before' });
  const own = computed(() => (chosen.value?.meetingId === meeting.value?.id ? (chosen.value?.phase ?? null) : null));

  effect(() => {
    const meetingId = meeting.value?.id ?? null;
    const phase = own.value ?? natural.value;
    const shown = shownFor.peek();
    if (shown.meetingId === meetingId && shown.phase === phase) return;
    if (own.value === null && shown.meetingId === meetingId && isWriting()) return;
    shownFor.value = { meetingId, phase };
  });

  return {
    shown: computed(() => shownFor.value.phase),
    natural,
    /** What the clock says, where it isn't what is shown; null when it is. */
    offered: computed(() => (natural.value === shownFor.value.phase ? null : natural.value)),
    /** The minute-wise clock of this panel. */
    clock,
    choose: (phase: Phase) => {
      const meetingId = meeting.peek()?.id;
      if (meetingId) chosen.value = { meetingId, phase };
    },
    /** Runs the clock; returns how to stop. */
    start: () => {
      let timer: ReturnType<typeof setTimeout>;
      const tick = () => {
        clearTimeout(timer);
        clock.value = now();
        const at = meeting.peek() && nextPhaseAt(meeting.peek()!, clock.peek());
        timer = setTimeout(tick, Math.min(LONGEST_SLEEP, Math.max(250, (at ?? Number.POSITIVE_INFINITY) - now())));
      };
      const stop = effect(() => {
        void meeting.value?.id;
        tick();
      });
      return () => {
        stop();
        clearTimeout(timer);
      };
    },
  };
}

export type PhaseState = ReturnType<typeof createPhase>;

function writing(): boolean {
  const active = globalThis.document?.activeElement;
  return (
    active instanceof HTMLElement &&
    (active.isContentEditable || active.matches('input:not([type=checkbox]):not([type=radio]), textarea'))
  );
}
