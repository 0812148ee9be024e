import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { eventLink } from '@/utils/domain/repair/compose-links';
import type { Id } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import type { CheckHush } from '@/utils/domain/views/effectiveness-view';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import type { WrapUpView } from '@/utils/domain/views/wrap-up-view';
import { type ThemeMark, tapped } from '@/utils/domain/wrap-up/themes-touched';
import type { WrapUpPatch } from '@/utils/messaging/own-pages-protocol';
import { followWhile } from '../follow';
import { createLiveView } from '../live-view';
import { eventTitle } from '../repair-words';
import type { WorkerPort } from '../worker-port';

/** What the card draws from; a change of anything else needs no new answer. */
const TOUCHING: readonly TableName[] = [
  ...(['wrap-up', 'theme-touch', 'mention', 'topic', 'meeting', 'person', 'setting', 'effectiveness', 'hush'] as const),
];

/** What the owner makes of the shown meeting. Asked for after the panel's first picture, which never waits for it. */
export function createWrapUp(port: WorkerPort, meeting: ReadonlySignal<MeetingSummary | null>, now: () => number) {
  const live = createLiveView<WrapUpView | null>(async () => {
    const meetingId = meeting.peek()?.id;
    return meetingId ? ((await port.ask('view/wrap-up', { meetingId })) ?? null) : null;
  });
  const shownId = computed(() => meeting.value?.id ?? null);
  const view = computed(() => (live.shown.value?.meetingId === meeting.value?.id ? live.shown.value : null));
  const asking = signal<{ meetingId: Id; link: string } | null>(null);

  const edit = (apply: (view: WrapUpView) => WrapUpView, send: (meetingId: Id) => Promise<unknown>) => {
    const meetingId = view.peek()?.meetingId;
    if (!meetingId) return;
    live.edit(
      (shown) => (shown?.meetingId === meetingId ? apply(shown) : shown),
      () => send(meetingId),
    );
  };
  const patch = (fields: WrapUpPatch['fields']) =>
    edit(
      (shown) => ({ ...shown, ...fields }),
      (meetingId) => port.write('wrap-up/patch', { meetingId, fields }),
    );

  return {
    view,
    edit,
    /** The same again takes it back. */
    rate: (rating: number) => patch({ rating: view.peek()?.rating === rating ? null : rating }),
    guess: (guessedShare: number | null) => patch({ guessedShare }),
    /** What would help; empty takes it back. */
    better: (text: string) => patch({ better: text.trim() || null, betterClosedAt: null }),
    touch: (mark: ThemeMark) => {
      const touched = tapped(mark);
      const turn = (one: ThemeMark) =>
        one.theme === mark.theme ? { ...one, said: touched, touched: touched ?? one.guessed } : one;
      edit(
        (shown) => ({ ...shown, themes: shown.themes.map(turn) }),
        (meetingId) => port.write('theme/touch', { meetingId, theme: mark.theme, touched }),
      );
    },
    /** Puts the agreement away; returns how to have it back. */
    closeAgreement: (): (() => void) => {
      const agreement = view.peek()?.agreement;
      if (!agreement) return () => undefined;
      const close = (betterClosedAt: number | null) =>
        edit(
          (shown) => ({ ...shown, agreement: betterClosedAt === null ? agreement : null }),
          () => port.write('wrap-up/patch', { meetingId: agreement.meetingId, fields: { betterClosedAt } }),
        );
      close(now());
      return () => close(null);
    },
    /** The five questions: not now, or never for this person. Returns how to take it back. */
    putOffCheck: (how: 'later' | 'never'): (() => void) => {
      const due = view.peek()?.checkDue;
      if (!due) return () => undefined;
      const say = (checkDue: WrapUpView['checkDue'], said: CheckHush) =>
        edit(
          (shown) => ({ ...shown, checkDue }),
          () => port.write('effectiveness/hush', { personId: due.personId, how: said }),
        );
      say(null, how);
      return () => say(due, 'again');
    },
    /** Where a next date is made, filled in; null until it is known. */
    askLink: computed(() => (asking.value?.meetingId === meeting.value?.id ? (asking.value?.link ?? null) : null)),
    loadAskLink: async () => {
      const meetingId = meeting.peek()?.id;
      if (!meetingId) return;
      const repair = await port.ask('view/repair', { meetingId }).catch(() => null);
      if (!repair) return;
      const { email, composeAt, proposals } = repair;
      const draft = { title: eventTitle(repair), email, time: proposals[0] ?? null, body: '' };
      asking.value = { meetingId, link: eventLink(draft, composeAt) };
    },
    start: () => followWhile(port, live, () => shownId.value, TOUCHING),
  };
}

export type WrapUp = ReturnType<typeof createWrapUp>;
