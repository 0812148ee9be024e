import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { oneOnOne, TestWorker } from './support/worker';

async function story(at = '2026-11-23T08:30:00Z') {
  const worker = new TestWorker(at);
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00'));
  const { meeting } = await worker.ask('view/panel');
  const { pairId, id: meetingId } = meeting!;
  const id = randomId();
  const fields = newTopic({ pairId, text: 'Holiday plans', raisedBy: 'me', rank: 'a0' });
  await worker.ask('row/create', { table: 'topic', id, visibility: 'private', fields });
  await worker.ask('note/write', { meetingId, visibility: 'shared', base: '', body: 'Agreed.' });
  await worker.ask('settings/patch', { theme: 'dark' });
  return { worker, topicId: id, meetingId };
}

test('what was backed up comes back on an empty device, and again without change', async () => {
  const { worker, meetingId } = await story();
  const text = await worker.ask('backup/make');
  const other = new TestWorker('2026-11-23T09:00:00Z');
  const preview = await other.ask('backup/preview', { text, mode: 'merge' });
  expect(preview.tables.find((one) => one.table === 'topic')).toEqual({
    table: 'topic',
    added: 1,
    changed: 0,
    removed: 0,
    same: 0,
  });
  expect((await other.ask('view/people')).people).toEqual([]);
  expect(await other.ask('backup/restore', { text, mode: 'merge' })).toEqual(preview);
  expect((await other.ask('view/people')).people.map((one) => one.name)).toEqual(['Ben']);
  expect((await other.ask('view/meeting', { meetingId })).notes.shared.body).toBe('Agreed.');
  expect((await other.ask('view/settings')).theme).toBe('dark');
  const again = await other.ask('backup/restore', { text, mode: 'merge' });
  expect(again.tables.every((one) => one.added + one.changed + one.removed === 0)).toBe(true);
});

test('merging keeps the newer of each row, deletions too; replacing takes the file as it is', async () => {
  const { worker, topicId } = await story();
  const text = await worker.ask('backup/make');
  worker.clock += MINUTE_MS;
  await worker.ask('row/patch', { table: 'topic', id: topicId, fields: { text: 'Edited later' } });
  await worker.ask('backup/restore', { text, mode: 'merge' });
  expect((await worker.ask('view/panel')).topics.map((one) => one.text)).toEqual(['Edited later']);
  await worker.ask('row/delete', { table: 'topic', id: topicId });
  await worker.ask('backup/restore', { text, mode: 'merge' });
  expect((await worker.ask('view/panel')).topics).toEqual([]);
  await worker.ask('person/create', { id: randomId(), name: 'Later', relation: 'peer' });

  const preview = await worker.ask('backup/preview', { text, mode: 'replace' });
  expect(preview.tables.find((one) => one.table === 'person')).toMatchObject({ removed: 1, same: 1 });
  await worker.ask('backup/restore', { text, mode: 'replace' });
  expect((await worker.ask('view/panel')).topics.map((one) => one.text)).toEqual(['Holiday plans']);
  expect((await worker.ask('view/people')).people.map((one) => one.name)).toEqual(['Ben']);
});

test('what is this device alone never enters the file', async () => {
  const { worker } = await story();
  const file = JSON.parse(await worker.ask('backup/make'));
  const scopes = Object.values(file.tables).flatMap((rows) => (rows as { scope: string }[]).map((row) => row.scope));
  expect(scopes.length).toBeGreaterThan(0);
  expect(scopes).not.toContain('local');
  expect(file.tables.sighting).toEqual([]);
  expect(JSON.stringify(file)).not.toContain('"ix"');
});

test('what belongs to the owner alone is kept too, and erasing leaves none of it', async () => {
  const { worker, meetingId } = await story();
  const { pairId } = (await worker.ask('view/meeting', { meetingId })).meeting;
  const concern = { pairId, behaviour: 'Late', impact: 'Waiting', nextStep: 'Ask', reviewOn: null, closedAt: null };
  await worker.ask('row/create', { table: 'concern', id: randomId(), visibility: 'private', fields: concern });
  const section = { pairId, meetingId, title: 'Check-in', minutes: 10, rank: 'a0' };
  await worker.ask('row/create', { table: 'section', id: randomId(), visibility: 'shared', fields: section });
  const file = JSON.parse(await worker.ask('backup/make'));
  expect(file.tables.concern).toMatchObject([concern]);
  expect(file.tables.section).toMatchObject([section]);
  await worker.ask('data/erase');
  const empty = JSON.parse(await worker.ask('backup/make'));
  expect(Object.values(empty.tables).flat()).toEqual([]);
});

test('a row of a later version keeps the fields that this one does not know', async () => {
  const { worker } = await story();
  const file = JSON.parse(await worker.ask('backup/make'));
  file.tables.person[0].pronouns = 'they';
  const other = new TestWorker('2026-11-23T09:00:00Z');
  await other.ask('backup/restore', { text: JSON.stringify(file), mode: 'merge' });
  const [person] = (await other.ask('view/people')).people;
  await other.ask('row/patch', { table: 'person', id: person!.id, fields: { relation: 'report' } });
  const back = JSON.parse(await other.ask('backup/make'));
  expect(back.tables.person[0]).toMatchObject({ pronouns: 'they', relation: 'report' });
});

const sound = JSON.parse(readFileSync(new URL('./dumps/backup-v1.json', import.meta.url), 'utf8'));
const changed = (change: (file: typeof sound) => void) => {
  const file = structuredClone(sound);
  change(file);
  return JSON.stringify(file);
};

test.each([
  ['cut off', JSON.stringify(sound).slice(0, -40), 'file-broken'],
  ['empty', '', 'file-broken'],
  ['some other JSON', '{"events":[]}', 'file-not-backup'],
  ['a list', '[1,2]', 'file-not-backup'],
  ['from a newer Halfhour', changed((file) => (file.version = 99)), 'file-newer'],
  ['with a version that is none', changed((file) => (file.version = 'x')), 'file-broken'],
  ['with a day that no calendar has', changed((file) => (file.tables.person[0].since = '2026-02-31')), 'file-broken'],
  ['with a row that has no id', changed((file) => delete file.tables.topic[0].id), 'file-broken'],
  ['with a text that is a number', changed((file) => (file.tables.topic[0].text = 7)), 'file-broken'],
  ['with the same row twice', changed((file) => file.tables.topic.push(file.tables.topic[0])), 'file-broken'],
  ['with a row in a foreign pair', changed((file) => (file.tables.topic[0].scope = 'pair:other')), 'file-broken'],
  ['with a shared person', changed((file) => (file.tables.person[0].scope = 'pair:x')), 'file-broken'],
  ['with rows that are no list', changed((file) => (file.tables.topic = { length: 1 })), 'file-broken'],
])('a file %s is refused in both modes and changes nothing', async (_, text, code) => {
  const { worker } = await story();
  const before = await worker.ask('backup/make');
  for (const mode of ['merge', 'replace'] as const) {
    await expect(worker.ask('backup/preview', { text, mode })).rejects.toMatchObject({ code });
    await expect(worker.ask('backup/restore', { text, mode })).rejects.toMatchObject({ code });
  }
  expect(await worker.ask('backup/make')).toBe(before);
});

test('a backup of the first version is still read', async () => {
  const worker = new TestWorker('2026-11-23T09:00:00Z');
  await worker.ask('backup/restore', { text: JSON.stringify(sound), mode: 'merge' });
  expect((await worker.ask('view/people')).people).toMatchObject([{ name: 'Ben', openTopics: 1 }]);
});

test('erasing leaves nothing of anyone', async () => {
  const { worker } = await story();
  await worker.ask('data/erase');
  const file = JSON.parse(await worker.ask('backup/make'));
  expect(Object.values(file.tables).flat()).toEqual([]);
  expect(await worker.ask('view/panel')).toMatchObject({ status: 'no-event', people: [] });
  expect((await worker.ask('view/settings')).theme).toBe('system');
});
