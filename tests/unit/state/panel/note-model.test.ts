import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IMPATIENT_MS, NoteModel, SAVE_AFTER_MS } from '@/utils/state/panel/note-model';
import { fakePort } from '../fake-port';

interface Write {
  base: string;
  body: string;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(body = '', merge = (write: Write) => write.body) {
  const worker = fakePort({ 'note/write': (write: Write) => ({ body: merge(write) }) });
  const note = new NoteModel(worker.port, 'meeting-1', 'shared', body);
  const writes = () => worker.sent.map(({ data }) => data as Write).map(({ base, body: sent }) => [base, sent]);
  return { worker, note, writes };
}

const pause = () => vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);

test('typing is written once, after a pause, and says what becomes of it', async () => {
  const { note, writes, worker } = open();
  expect(note.state.value).toBe('idle');
  note.type('H');
  note.type('Hi');
  expect([note.state.value, writes()]).toEqual(['saving', []]);
  worker.hold();
  await pause();
  expect([note.state.value, writes()]).toEqual(['saving', [['', 'Hi']]]);
  worker.release();
  await vi.advanceTimersByTimeAsync(0);
  expect(note.state.value).toBe('saved');
  expect(note.settled()).toBe(true);
});

test('leaving writes at once what is still being typed, also while another write is under way', async () => {
  const { note, writes, worker } = open('a');
  worker.hold();
  note.type('ab');
  await pause();
  note.type('abc');
  note.flush();
  expect(writes()).toEqual([
    ['a', 'ab'],
    ['ab', 'abc'],
  ]);
});

test('nothing is written when nothing changed', async () => {
  const { note, writes } = open('same');
  note.flush();
  note.type('other');
  note.type('same');
  await pause();
  expect(writes()).toEqual([]);
});

test('a silent worker is told of, and "saved" only comes with its answer', async () => {
  const { note, worker } = open();
  worker.hold();
  note.type('Hi');
  await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS + IMPATIENT_MS);
  expect(note.state.value).toBe('waiting');
  note.type('Hi!');
  expect(note.state.value).toBe('waiting');
  worker.release();
  await pause();
  expect(note.state.value).toBe('saved');
});

test('a refused text stays, and is sent again from the same base with the next key', async () => {
  let refuse = true;
  const { note, writes } = open('', (write) => {
    if (refuse) throw new Error('no');
    return write.body;
  });
  note.type('Hi');
  await pause();
  expect([note.state.value, note.body.value]).toEqual(['refused', 'Hi']);
  refuse = false;
  note.type('Hi!');
  await pause();
  expect([note.state.value, writes().at(-1)]).toEqual(['saved', ['', 'Hi!']]);
});

test('what another window wrote comes back merged, but not under the hands of who types on', async () => {
  const { note, worker, writes } = open('', ({ body }) => `elsewhere\n${body}`);
  worker.hold();
  note.type('here');
  await pause();
  note.type('here and on');
  worker.release();
  await vi.advanceTimersByTimeAsync(0);
  expect(note.body.value).toBe('here and on');
  await pause();
  expect(writes().at(-1)).toEqual(['here', 'here and on']);
  expect(note.body.value).toBe('elsewhere\nhere and on');
});

test('an old answer of the worker never replaces newer text', async () => {
  const { note } = open('old');
  const askedAt = performance.now();
  note.type('new');
  note.hear('old', askedAt);
  expect(note.body.value).toBe('new');
  await pause();
  note.hear('old', askedAt);
  expect(note.body.value).toBe('new');
  await vi.advanceTimersByTimeAsync(1);
  note.hear('newer', performance.now());
  expect(note.body.value).toBe('newer');
});

test('a document is read once for many keys, and always before the page goes', async () => {
  const { note, writes } = open();
  const read = vi.fn(() => 'a long note');
  for (let key = 0; key < 20; key++) note.typing(read);
  expect(read).not.toHaveBeenCalled();
  note.flush();
  expect(read).toHaveBeenCalledTimes(1);
  expect(writes()).toEqual([['', 'a long note']]);
});

test('typing that comes to nothing is saved without a write', async () => {
  const { note, writes } = open('same');
  note.typing(() => 'same');
  expect([note.state.value, note.settled()]).toEqual(['saving', false]);
  await pause();
  expect([note.state.value, note.settled(), writes()]).toEqual(['saved', true, []]);
});

test('what comes from elsewhere does not replace a document that was not read yet', async () => {
  const { note } = open('old');
  await vi.advanceTimersByTimeAsync(1);
  note.typing(() => 'old and new');
  note.hear('elsewhere', performance.now());
  await pause();
  expect(note.body.value).toBe('old and new');
});

test('who types without a pause is saved nevertheless', async () => {
  const { note, writes } = open();
  for (let key = 1; key <= 30; key++) {
    note.type('x'.repeat(key));
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(writes().length).toBeGreaterThan(0);
});

test('what came from elsewhere while one typed is shown when the typing came to nothing', async () => {
  const { note } = open('old');
  await vi.advanceTimersByTimeAsync(1);
  note.typing(() => 'old');
  note.hear('elsewhere', performance.now());
  expect(note.body.value).toBe('old');
  await pause();
  expect(note.body.value).toBe('elsewhere');
});

test('a line that becomes an item goes in one message with its leaving, also when nothing else changed', async () => {
  const { note, worker } = open('same');
  const made = { id: 'i', text: 'Call Ana', owner: 'me' as const, due: 'next' as const, rank: 'a0' };
  await note.send({ made });
  expect(worker.sent.at(-1)?.data).toMatchObject({ base: 'same', body: 'same', made });
});

test('a write that went through after a refused one does not take its words away', async () => {
  let refuse = true;
  const { note, writes } = open('a', (write) => {
    const refused = refuse;
    refuse = false;
    if (refused) throw new Error('no');
    return write.body.replace('b', '');
  });
  note.type('ab');
  note.flush();
  note.type('abc');
  note.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect([note.body.value, note.settled()]).toEqual(['abc', false]);
  note.flush();
  expect(writes().at(-1)).toEqual(['a', 'abc']);
});
