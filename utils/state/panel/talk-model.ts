import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Side } from '@/utils/domain/rows/agenda';
import type { Id } from '@/utils/domain/rows/row';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import { SLOT_MS, type Stretch, slotsOf, type TalkSlot } from '@/utils/domain/wrap-up/talk-balance';
import { nextWordsAt, timeLeft } from '@/utils/domain/wrap-up/time-left';
import type { WorkerPort } from '../worker-port';
import type { WrapUp } from './wrap-up-model';

/** Every write tells all pages that something changed: one each half minute is enough. */
const SEND_MS = 30_000;
/** No tick for so long: the computer slept, and nobody talked. */
const SLEPT_MS = 3 * SLOT_MS;
const LONGEST_SLEEP = MINUTE_MS;

/** How much time is left, and two keys that count who talks. */
export function createTalk(
  port: WorkerPort,
  meeting: ReadonlySignal<MeetingSummary | null>,
  wrapUp: Pick<WrapUp, 'view' | 'edit'>,
  now: () => number,
) {
  const clock = signal(now());
  const on = signal<{ meetingId: Id; side: Side } | null>(null);
  /** Counted here and not sent. */
  const unsent = signal<Stretch[]>([]);
  let last = 0;
  let sentAt = 0;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const take = () => {
    const at = now();
    const counting = on.peek();
    if (counting && at > last && at - last <= SLEPT_MS) {
      unsent.value = [...unsent.peek(), { side: counting.side, from: last, to: at }];
    }
    last = at;
  };

  const write = (meetingId: Id, slots: TalkSlot[]) => {
    if (slots.length === 0) return;
    const seconds = secondsIn(slots);
    const send = () => port.write('talk/count', { meetingId, slots });
    if (wrapUp.view.peek()?.meetingId !== meetingId) return void send().catch(() => undefined);
    wrapUp.edit(
      (view) => ({
        ...view,
        secondsMe: view.secondsMe + seconds.me,
        secondsThem: view.secondsThem + seconds.them,
      }),
      send,
    );
  };

  /** A slot is sent when it is over, for it is counted once; `all` sends what there is of the last one, too. */
  const flush = (all: boolean) => {
    const counting = on.peek();
    take();
    sentAt = now();
    const end = all ? Number.POSITIVE_INFINITY : Math.floor(now() / SLOT_MS) * SLOT_MS;
    const done = unsent.peek().flatMap((one) => (one.from < end ? [{ ...one, to: Math.min(one.to, end) }] : []));
    unsent.value = unsent.peek().flatMap((one) => (one.to > end ? [{ ...one, from: Math.max(one.from, end) }] : []));
    if (counting) write(counting.meetingId, slotsOf(done));
  };

  const stopCounting = () => {
    if (!on.peek()) return;
    flush(true);
    clearInterval(ticking);
    on.value = null;
  };

  const tick = () => {
    take();
    const shown = meeting.peek();
    const counting = on.peek();
    const left = shown && timeLeft(shown, now());
    const past = shown?.end != null && now() > shown.end && left === null;
    if (counting?.meetingId !== shown?.id || past) stopCounting();
    else if (now() - sentAt >= SEND_MS) flush(false);
  };

  return {
    left: computed(() => meeting.value && timeLeft(meeting.value, clock.value)),
    /** Who is counted now. */
    counting: computed(() => (on.value?.meetingId === meeting.value?.id ? (on.value?.side ?? null) : null)),
    /** What was counted of this meeting, here and elsewhere. */
    seconds: computed(() => {
      const here = secondsIn(slotsOf(unsent.value));
      const known = wrapUp.view.value;
      return {
        secondsMe: (known?.secondsMe ?? 0) + here.me,
        secondsThem: (known?.secondsThem ?? 0) + here.them,
      };
    }),
    /** On, over to the other side, or off again. */
    press: (side: Side) => {
      const meetingId = meeting.peek()?.id;
      if (!meetingId) return;
      if (on.peek()?.side === side) return stopCounting();
      if (on.peek()) {
        take();
        on.value = { meetingId, side };
        return;
      }
      last = now();
      sentAt = now();
      on.value = { meetingId, side };
      ticking = setInterval(tick, SLOT_MS);
    },
    start: () => {
      let timer: ReturnType<typeof setTimeout>;
      const follow = () => {
        clearTimeout(timer);
        clock.value = now();
        const shown = meeting.peek();
        const at = (shown && nextWordsAt(shown, now())) ?? Number.POSITIVE_INFINITY;
        timer = setTimeout(follow, Math.min(LONGEST_SLEEP, Math.max(250, at - now())));
      };
      const unfollow = meeting.subscribe(follow);
      const leave = port.onLeave(() => flush(true));
      return () => {
        stopCounting();
        unfollow();
        leave();
        clearTimeout(timer);
      };
    },
  };
}

function secondsIn(slots: readonly TalkSlot[]): Record<Side, number> {
  const count = (side: Side) => slots.filter((one) => one.side === side).length * (SLOT_MS / 1_000);
  return { me: count('me'), them: count('them') };
}
