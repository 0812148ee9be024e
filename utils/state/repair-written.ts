import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import { plainMarkdown } from '@/utils/domain/agenda/plain-markdown';
import { firstName } from '@/utils/domain/repair/first-name';
import {
  NOTHING_WRITTEN,
  WRITTEN_PROMPTS,
  type WrittenLines,
  type WrittenPart,
  type WrittenPrompt,
  withTopic,
  writtenParts,
} from '@/utils/domain/repair/written';
import { randomId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import type { TopicView } from '@/utils/domain/views/parts';
import type { RepairView } from '@/utils/domain/views/repair-view';
import type { WorkerPort } from './worker-port';

/** The five questions in the words of a role, each as it stands in the mail. */
export function promptWords(role: RepairView['role']): Record<WrittenPrompt, string> {
  const words = (prompt: WrittenPrompt) =>
    role === 'manager' ? i18n.t(`repair.written.asks.${prompt}`) : i18n.t(`repair.written.tells.${prompt}`);
  return Object.fromEntries(WRITTEN_PROMPTS.map((prompt) => [prompt, words(prompt)])) as Record<WrittenPrompt, string>;
}

/** The one-on-one in five lines: what is written, what goes out, and how it is kept as the meeting's shared note. */
export function createWritten(port: WorkerPort, meetingId: Id, view: ReadonlySignal<RepairView | null>) {
  const lines = signal<WrittenLines>(NOTHING_WRITTEN);
  /** Topics whose words were moved into it. */
  const moved = signal<readonly Id[]>([]);
  const parts = computed<WrittenPart[]>(() =>
    view.value ? writtenParts(lines.value, promptWords(view.value.role), view.value.role) : [],
  );
  const isEmpty = computed(() => WRITTEN_PROMPTS.every((prompt) => lines.value[prompt].trim() === ''));

  return {
    lines: computed(() => lines.value),
    moved: computed(() => moved.value),
    isEmpty,
    /** As it goes out. */
    text: computed(() => (view.value ? letter(view.value, parts.value) : '')),
    write: (prompt: WrittenPrompt, text: string) => {
      lines.value = { ...lines.peek(), [prompt]: text };
    },
    /** Private topics stay where they are. */
    move: (topic: TopicView) => {
      const next = withTopic(lines.peek(), topic);
      if (next === lines.peek()) return;
      lines.value = next;
      moved.value = [...moved.peek(), topic.id];
    },
    /** Keeps it and closes the question; answers with how to take that back. */
    keep: async (): Promise<() => void> => {
      const body = noteOf(parts.peek());
      const ticked = moved.peek();
      const note = { meetingId, visibility: 'shared' as const };
      const tick = (id: Id, done: boolean) => port.write('topic/tick', { id, meetingId, done });
      // All at once: a popup is gone when the mail opens. First that it was written, a note alone would say that
      // people met.
      const [, { body: kept }] = await Promise.all([
        port.write('repair/settle', { meetingId, how: 'written' }),
        port.write('note/write', { ...note, base: '', body, writeId: randomId() }),
        ...ticked.map((id) => tick(id, true)),
      ]);
      return () => {
        const without = kept.replace(body, '').trim();
        for (const id of ticked) void tick(id, false);
        void port.write('note/write', { ...note, base: kept, body: without, writeId: randomId() });
        void port.write('repair/reopen', { meetingId });
      };
    },
  };
}

function letter({ role, meeting }: RepairView, parts: readonly WrittenPart[]): string {
  const greeting = i18n.t('repair.greeting', { name: firstName(meeting.personName) });
  const said = parts.map(({ question, text }) => (text === '' ? question : `${question}\n${text}`));
  return [greeting, i18n.t(`repair.written.intro.${role}`), ...said].join('\n\n');
}

/** Markdown of the shared note: what was typed is text and nothing else. */
function noteOf(parts: readonly WrittenPart[]): string {
  return parts
    .map(({ question, text }) => [`**${question}**`, plainMarkdown(text)].filter(Boolean).join('\n\n'))
    .join('\n\n');
}
