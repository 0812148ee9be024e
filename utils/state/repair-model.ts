import { computed, createModel, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { MeetingAnswer } from '@/utils/domain/meetings/answer';
import { eventLink, type MailLink, type MailWay, mailLink } from '@/utils/domain/repair/compose-links';
import { WAYS_AT } from '@/utils/domain/repair/mail-ways';
import type { Id } from '@/utils/domain/rows/row';
import type { TopicView } from '@/utils/domain/views/parts';
import type { RepairView } from '@/utils/domain/views/repair-view';
import { follow } from './follow';
import { createLiveView } from './live-view';
import { createMessage } from './repair-message';
import { createTimes } from './repair-times';
import { eventTitle } from './repair-words';
import { createWritten } from './repair-written';
import type { WorkerPort } from './worker-port';

/** The mail of one's calendar, and the program that everybody has. */
const WAYS = 2;

export type MailTo = MailLink & { way: MailWay };

/** Mending a meeting that fell out: another time, a message, five lines instead, or letting it go. */
export const RepairModel = createModel((port: WorkerPort, meetingId: Id, now: () => number = Date.now) => {
  const live = createLiveView<RepairView>(() => port.ask('view/repair', { meetingId }));
  const view = live.shown;
  const times = createTimes(view, now);
  const message = createMessage(port, view, times);
  const written = createWritten(port, meetingId, view);
  /** Another time was asked for in some way, so the question may go. */
  const used = signal(false);

  const mails = (title: string, body: string): MailTo[] => {
    if (!view.value) return [];
    const { email, composeAt } = view.value;
    const ways = WAYS_AT[composeAt].slice(0, WAYS);
    return ways.map((way) => ({ way, ...mailLink({ title, email, body }, i18n.t('repair.pasted'), way) }));
  };
  const reopen = () => void port.write('repair/reopen', { meetingId });

  return {
    view,
    error: live.error,
    times,
    message,
    written,
    used: computed(() => used.value || (view.value?.askedAt ?? null) !== null),
    /** A new event in the calendar's own page, filled in. */
    eventLink: computed(() => {
      if (!view.value) return null;
      const { email, composeAt } = view.value;
      const draft = { title: eventTitle(view.value), email, time: times.time.value, body: message.text.value };
      return eventLink(draft, composeAt);
    }),
    mails: computed(() => mails(i18n.t('repair.subject'), message.text.value)),
    writtenMails: computed(() => mails(i18n.t('repair.written.subject'), written.text.value)),
    load: live.reload,
    /** Asks and listens; returns how to stop. */
    start: () => follow(port, live),
    /** From now on a new event may be the new time. */
    markUsed: () => {
      if (!used.peek()) void port.write('repair/ask', { meetingId });
      used.value = true;
    },
    /** Asking for a new time says that the old one wasn't used. */
    putAway: () => {
      const answer = (said: MeetingAnswer) => port.write('meeting/answer', { meetingId, answer: said });
      const wasUnknown = view.peek()?.meeting.state === 'unknown';
      return Promise.all([wasUnknown && answer('not-held'), answer('dismiss')]);
    },
    /** Each answers with how to take it back. */
    skip: async (): Promise<() => void> => {
      await port.write('repair/settle', { meetingId, how: 'skipped' });
      return reopen;
    },
    sayWho: (by: RepairView['by']) =>
      live.edit(
        (shown) => ({ ...shown, by }),
        () => port.write('repair/who', { meetingId, by: by === 'unknown' ? null : by }),
      ),
    stands: () => port.write('meeting/answer', { meetingId, answer: 'stands' }),
    pin: (topic: TopicView) => {
      const pinned = !topic.pinned;
      const change = (all: TopicView[]) => all.map((one) => (one.id === topic.id ? { ...one, pinned } : one));
      live.edit(
        (shown) => ({ ...shown, waiting: change(shown.waiting), waitingPrivate: change(shown.waitingPrivate) }),
        () => port.write('row/patch', { table: 'topic', id: topic.id, fields: { pinned } }),
      );
    },
  };
});

export type Repair = InstanceType<typeof RepairModel>;
