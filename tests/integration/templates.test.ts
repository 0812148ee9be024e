import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { sameWords, templateIds } from '@/utils/domain/templates/plan-template';
import { parseTemplate, type TemplatePart } from '@/utils/domain/templates/template-text';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { guest, oneOnOne, TestWorker } from './support/worker';

const { parts } = parseTemplate('## Now (5)\n- Budget\n- 🔒 Ask about the move\n## Later\n- Holidays');

async function withMeeting() {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  await worker.click(oneOnOne('a', '2026-11-23T10:00', [guest('Ben')]));
  const view = await worker.ask('view/panel');
  return { worker, meetingId: view.meeting!.id, pairId: view.meeting!.pairId };
}

type Story = Awaited<ReturnType<typeof withMeeting>>;

const use = (
  { worker, meetingId }: Story,
  applyId: string,
  given: TemplatePart[] = parts,
  key: string | null = 'three-part',
) => worker.ask('template/apply', { meetingId, applyId, templateKey: key, parts: given });

const undo = ({ worker, meetingId }: Story, applyId: string, given: TemplatePart[] = parts) =>
  worker.ask('template/undo', {
    meetingId,
    ...templateIds(applyId, given),
    templateKey: { set: 'three-part', before: null },
  });

const addTopic = ({ worker, pairId }: Story, text: string, id = randomId()) => {
  const fields = newTopic({ pairId, text, raisedBy: 'them', rank: 'a1' });
  return worker.ask('row/create', { table: 'topic', id, visibility: 'shared', fields });
};

function drawn(view: PanelView) {
  const titles = new Map(view.sections.map(({ id, title }) => [id, title]));
  return view.topics.map(({ text, visibility, sectionId }) => [text, visibility, titles.get(sectionId ?? '') ?? null]);
}

test('a template puts its sections and topics on the agenda; private ones stay in the vault', async () => {
  const story = await withMeeting();
  await use(story, 'use-1');
  const view = await story.worker.ask('view/panel');
  expect(view.sections.map(({ title, minutes }) => [title, minutes])).toEqual([
    ['Now', 5],
    ['Later', null],
  ]);
  expect(drawn(view)).toEqual([
    ['Budget', 'shared', 'Now'],
    ['Ask about the move', 'private', 'Now'],
    ['Holidays', 'shared', 'Later'],
  ]);
  expect(view.meeting!.templateKey).toBe('three-part');
  const rows = await story.worker.alive.database.read((unit) => unit.all('topic'));
  expect(rows.find(({ text }) => text === 'Ask about the move')!.scope).toBe('vault');
});

test('what is there is neither changed nor doubled, and open topics stay', async () => {
  const story = await withMeeting();
  await addTopic(story, 'budget ', 'b'.repeat(22));
  const before = await story.worker.alive.database.read((unit) => unit.get('topic', 'b'.repeat(22)));
  await use(story, 'use-1');
  await use(story, 'use-2');
  const view = await story.worker.ask('view/panel');
  expect(drawn(view)).toEqual([
    ['budget ', 'shared', null],
    ['Ask about the move', 'private', 'Now'],
    ['Holidays', 'shared', 'Later'],
  ]);
  expect(await story.worker.alive.database.read((unit) => unit.get('topic', 'b'.repeat(22)))).toEqual(before);
});

test('sent twice it is done once, also when something of it was taken away in between', async () => {
  const story = await withMeeting();
  await use(story, 'use-1');
  const { topics } = await story.worker.ask('view/panel');
  await story.worker.ask('row/delete', { table: 'topic', id: topics[0]!.id });
  await use(story, 'use-1');
  expect(drawn(await story.worker.ask('view/panel')).map(([text]) => text)).toEqual(['Ask about the move', 'Holidays']);
});

test('one undo takes back exactly what was added', async () => {
  const story = await withMeeting();
  await addTopic(story, 'Holidays');
  const before = await story.worker.ask('view/panel');
  await use(story, 'use-1');
  await addTopic(story, 'Written since');
  await undo(story, 'use-1');
  await undo(story, 'use-1');
  const after = await story.worker.ask('view/panel');
  // Both have one rank: by which comes first nothing is said here.
  expect(new Set(drawn(after).map(([text]) => text))).toEqual(new Set(['Holidays', 'Written since']));
  expect(after.sections).toEqual(before.sections);
  expect(after.meeting!.templateKey).toBeNull();
  await use(story, 'use-2');
  expect((await story.worker.ask('view/panel')).sections).toHaveLength(2);
});

test('what was talked about meanwhile, and a template that was used since, stay', async () => {
  const story = await withMeeting();
  await use(story, 'use-1');
  const { topics } = await story.worker.ask('view/panel');
  await story.worker.ask('topic/tick', { id: topics[0]!.id, meetingId: story.meetingId, done: true });
  await use(story, 'use-2', parseTemplate('## More\n- Extra').parts, 'career');
  await undo(story, 'use-1');
  const view = await story.worker.ask('view/panel');
  expect(drawn(view)).toEqual([
    ['Budget', 'shared', null],
    ['Extra', 'shared', 'More'],
  ]);
  expect(view.meeting!.templateKey).toBe('career');
});

test('a discreet one leaves no mark on the meeting, a meeting that is gone takes none', async () => {
  const story = await withMeeting();
  await use(story, 'use-1', parts, null);
  expect((await story.worker.ask('view/panel')).meeting!.templateKey).toBeNull();
  const gone = { ...story, meetingId: 'x'.repeat(22) };
  await expect(use(gone, 'use-2')).rejects.toMatchObject({ code: 'not-found' });
  await expect(use(story, 'use-3', [{ title: '', minutes: 0, topics: [] }])).rejects.toMatchObject({
    code: 'bad-request',
  });
});

test('own templates are kept, in the order in which they were written', async () => {
  const { worker } = await withMeeting();
  for (const name of ['Zebra', 'Apple']) {
    const fields = { name, purpose: '', body: '- a' };
    await worker.ask('row/create', { table: 'template', id: randomId(), visibility: 'private', fields });
  }
  const { templates } = await worker.ask('view/templates');
  expect(templates.map(({ name }) => name)).toEqual(['Zebra', 'Apple']);
  await worker.ask('row/delete', { table: 'template', id: templates[0]!.id });
  expect((await worker.ask('view/templates')).templates).toHaveLength(1);
});

test('whatever is used in whatever order, nothing stands twice and no row that was there changes', async () => {
  const words = fc.constantFrom('a', 'b ', 'A', 'c', 'd');
  const anyParts = fc.array(
    fc.record({
      title: fc.option(words),
      minutes: fc.constant(null),
      topics: fc.array(fc.record({ text: words, isPrivate: fc.boolean() }), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(words, { selector: sameWords }),
      fc.array(anyParts, { maxLength: 3 }),
      async (had, uses) => {
        const story = await withMeeting();
        story.worker.dies = false;
        for (const text of had) await addTopic(story, text);
        const rows = () => story.worker.alive.database.read((unit) => unit.all('topic'));
        const before = await rows();
        for (const [at, given] of uses.entries()) await use(story, `use-${at}`, given);
        const after = await rows();
        expect(after).toEqual(expect.arrayContaining(before));
        expect(new Set(after.map(({ text }) => sameWords(text))).size).toBe(after.length);
        const { sections } = await story.worker.ask('view/panel');
        expect(new Set(sections.map(({ title }) => sameWords(title))).size).toBe(sections.length);
        for (const [at, given] of uses.entries()) await undo(story, `use-${at}`, given);
        expect((await rows()).map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
        await story.worker.die();
      },
    ),
    { numRuns: 25 },
  );
});
