import { computed, createModel, signal } from '@preact/signals';
import { i18n } from '#i18n';
import { type ErrorCode, errorCode } from '@/utils/domain/errors';
import { eventLink, mailtoLink, outlookMailLink } from '@/utils/domain/repair/compose-links';
import { namedTopics } from '@/utils/domain/repair/shared-topics';
import type { Id } from '@/utils/domain/rows/row';
import type { RepairView } from '@/utils/domain/views/repair-view';
import { eventTitle, messageWords, timeWords } from './repair-words';
import type { WorkerPort } from './worker-port';

/** Asking for a new time: what is offered, in which words, and where it is written. */
export const RepairModel = createModel((port: WorkerPort, meetingId: Id) => {
  const view = signal<RepairView | null>(null);
  const error = signal<ErrorCode | null>(null);
  const offer = signal(0);
  const naming = signal(false);
  /** What the user wrote themselves; null while the words are ours. */
  const own = signal<string | null>(null);
  /** The message left this card in some way, so the question may go. */
  const used = signal(false);

  const time = computed(() => view.value?.proposals[offer.value] ?? null);
  const message = computed(() => own.value ?? (view.value ? messageWords(view.value, time.value, naming.value) : ''));
  const links = computed(() => {
    if (!view.value) return null;
    const { email, composeAt } = view.value;
    const body = message.value;
    const mail = { title: i18n.t('repair.subject'), email, body };
    return {
      event: eventLink({ title: eventTitle(view.value), email, time: time.value, body }, composeAt),
      mail: mailtoLink(mail),
      outlookMail: composeAt === 'google' ? null : outlookMailLink(mail, composeAt),
    };
  });

  return {
    view: computed(() => view.value),
    error: computed(() => error.value),
    time,
    message,
    links,
    naming: computed(() => naming.value),
    canName: computed(() => namedTopics(view.value?.waiting ?? []).length),
    used: computed(() => used.value),
    load: async () => {
      try {
        view.value = await port.ask('view/repair', { meetingId });
        error.value = null;
      } catch (thrown) {
        error.value = errorCode(thrown);
      }
    },
    write: (text: string) => {
      own.value = text;
    },
    /** Also in the user's own words the old time gives way to the new one, where it still stands. */
    anotherTime: () => {
      const before = time.value;
      offer.value = (offer.value + 1) % Math.max(1, view.value?.proposals.length ?? 0);
      const after = time.value;
      if (own.value !== null && before && after) {
        own.value = own.value.split(timeWords(before)).join(timeWords(after));
      }
    },
    name: (on: boolean) => {
      naming.value = on;
      own.value = null;
    },
    markUsed: () => {
      used.value = true;
    },
    /** Asking for a new time says that the old one wasn't used. */
    putAway: async () => {
      if (view.value?.cause === 'missed') await port.write('meeting/answer', { meetingId, answer: 'not-held' });
      await port.write('meeting/answer', { meetingId, answer: 'dismiss' });
    },
  };
});

export type Repair = InstanceType<typeof RepairModel>;
