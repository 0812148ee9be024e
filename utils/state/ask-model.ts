import { computed, createModel, signal } from '@preact/signals';
import { i18n } from '#i18n';
import { freshTopicView } from '@/utils/domain/agenda/topic-view';
import { eventLink, mailLink } from '@/utils/domain/repair/compose-links';
import { WAYS_AT } from '@/utils/domain/repair/mail-ways';
import type { Tone } from '@/utils/domain/repair/tone';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import type { Relation } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import type { AskView } from '@/utils/domain/views/ask-view';
import type { ProposedTime } from '@/utils/domain/views/repair-view';
import { askWords } from './ask-words';
import { follow } from './follow';
import { createLiveView } from './live-view';
import { rankAtEnd, without } from './ranked-lists';
import type { MailTo } from './repair-model';
import { createTimes } from './repair-times';
import type { WorkerPort } from './worker-port';

/** The mail of one's calendar, and the program that everybody has. */
const WAYS = 2;

/** Asking somebody for a one-on-one: when, how long, about what, and in which words. */
export const AskModel = createModel((port: WorkerPort, personId: Id, now: () => number = Date.now) => {
  /** Null: as long as fits them. */
  const minutes = signal<number | null>(null);
  const live = createLiveView<AskView>(() => port.ask('view/ask', { personId, minutes: minutes.peek() }));
  const view = live.shown;
  const times = createTimes(view, now);
  const why = signal('');
  const chosenTone = signal<Tone | null>(null);
  /** What the user wrote themselves; null while the words are ours. */
  const own = signal<string | null>(null);
  /** Topics that were put down here: they can be taken out again here. */
  const added = signal<readonly Id[]>([]);

  /** It was asked in some way since this was opened. */
  const used = signal(false);

  const tone = computed<Tone>(() => chosenTone.value ?? view.value?.tone ?? 'warm');
  const words = (offered: readonly ProposedTime[]) =>
    view.value ? askWords(view.value, { tone: tone.value, times: offered, why: why.value }) : '';
  /** One that was typed stands alone. */
  const offered = computed(() => {
    const { typed, shown, time } = times;
    if (typed.value === null) return shown.value;
    return time.value ? [time.value] : [];
  });
  const text = computed(() => own.value ?? words(offered.value));
  /** After a merge the address may still name who is part of somebody else by now. */
  const whom = () => view.peek()?.person.id ?? personId;
  const patch = (fields: { askedAt: number | null } | { relation: Relation }) =>
    port.write('row/patch', { table: 'person', id: whom(), fields });

  return {
    view,
    error: live.error,
    times,
    why: computed(() => why.value),
    tone,
    text,
    added: computed(() => added.value),
    used: computed(() => used.value),
    start: () => follow(port, live),
    /** A new event at the chosen time in the calendar's own page, filled in. */
    eventLink: computed(() => {
      if (!view.value) return null;
      const { person, email, composeAt } = view.value;
      const time = times.time.value;
      const title = i18n.t('repair.eventTitle', { name: person.name });
      return eventLink({ title, email, time, body: own.value ?? words(time ? [time] : []) }, composeAt);
    }),
    mails: computed<MailTo[]>(() => {
      if (!view.value) return [];
      const draft = { title: i18n.t('ask.subject'), email: view.value.email, body: text.value };
      const ways = WAYS_AT[view.value.composeAt].slice(0, WAYS);
      return ways.map((way) => ({ way, ...mailLink(draft, i18n.t('repair.pasted'), way) }));
    }),
    setMinutes: (chosen: number) => {
      minutes.value = chosen;
      void live.reload();
    },
    sayWhy: (said: string) => {
      why.value = said;
    },
    write: (said: string) => {
      own.value = said;
    },
    /** What the user wrote stays, whatever is chosen. The tone is remembered. */
    setTone: (chosen: Tone) => {
      chosenTone.value = chosen;
      void port.write('settings/patch', { repairTone: chosen });
    },
    relate: (relation: Relation) =>
      live.edit(
        (shown) => ({ ...shown, person: { ...shown.person, relation } }),
        () => patch({ relation }),
      ),
    keepAddress: (value: string) =>
      port.write('person/alias', { personId: whom(), kind: 'email', value }).then(live.reload),
    addTopic: (said: string) => {
      const shown = view.peek();
      if (!shown) return;
      const id = randomId();
      const { pairId } = shown.person;
      const fields = newTopic({ pairId, text: said, raisedBy: 'me', rank: rankAtEnd(shown.waiting) });
      added.value = [...added.peek(), id];
      live.edit(
        (before) => ({ ...before, waiting: [...before.waiting, freshTopicView(id, 'shared', fields)] }),
        () => port.write('row/create', { table: 'topic', id, visibility: 'shared', fields }),
      );
    },
    takeOut: (id: Id) =>
      live.edit(
        (shown) => ({ ...shown, waiting: without(shown.waiting, id) }),
        () => port.write('row/delete', { table: 'topic', id }),
      ),
    /** It was asked in some way; until the answer comes that is remembered. */
    markAsked: () => {
      if (used.peek()) return;
      used.value = true;
      const at = now();
      live.edit(
        (shown) => ({ ...shown, askedAt: at }),
        () => patch({ askedAt: at }),
      );
    },
    forget: () =>
      live.edit(
        (shown) => ({ ...shown, askedAt: null }),
        () => patch({ askedAt: null }),
      ),
  };
});

export type Ask = InstanceType<typeof AskModel>;
