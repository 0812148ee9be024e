import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { guest, ME, oneOnOne, page, selected, TestWorker } from './support/worker';

const start = () => new TestWorker('2026-11-23T08:30:00Z');
const names = async (worker: TestWorker) => (await worker.ask('view/people')).people.map((one) => one.name).sort();

test('the same address under another spelling is the same person', async () => {
  const worker = start();
  await worker.click(oneOnOne('a', '2026-11-23T10:00', [guest('Ben Okafor', 'ben@acme.example')]));
  await worker.click(oneOnOne('b', '2026-11-24T10:00', [guest('Okafor, Ben', 'BEN@acme.example')]));
  expect(await names(worker)).toEqual(['Ben Okafor']);
});

test('a name alone is enough within one account, and not beyond it', async () => {
  const worker = start();
  const event = (uid: string, day: string) => oneOnOne(uid, `2026-11-${day}T10:00`, [guest('Ben Okafor', null)]);
  await worker.click(event('a', '23'));
  await worker.click(event('b', '24'));
  expect(await names(worker)).toEqual(['Ben Okafor']);
  const elsewhere = { ...selected(event('c', '25'), 'popup'), account: 'ana@home.example' };
  await worker.report('calendar/selected', elsewhere, 2);
  expect(await worker.ask('view/panel', undefined, 2)).toMatchObject({
    status: 'ask',
    people: [{ name: 'Ben Okafor' }],
  });
});

test('a namesake is asked about once; the answer is remembered for the next time', async () => {
  const worker = start();
  await worker.click(oneOnOne('a', '2026-11-23T10:00', [guest('Ben', 'ben@acme.example')]));
  const first = await worker.ask('view/panel');
  await worker.click(oneOnOne('b', '2026-11-24T10:00', [guest('Ben', 'ben.b@acme.example')]));
  const asking = await worker.ask('view/panel');
  expect(asking).toMatchObject({ status: 'ask', meeting: null, people: [{ name: 'Ben' }] });
  const { questions } = await worker.ask('view/popup', undefined, null);
  expect(questions).toMatchObject([{ kind: 'is-one-on-one', names: ['Ben'] }]);

  const sightingId = asking.event!.sightingId;
  await worker.ask('verdict/say', { sightingId, about: 'event', say: 'always', personId: first.person!.id });
  expect(await worker.ask('view/panel')).toMatchObject({ status: 'one-on-one', person: { id: first.person!.id } });
  expect((await worker.ask('view/popup', undefined, null)).questions).toEqual([]);
  await worker.click(oneOnOne('c', '2026-11-25T10:00', [guest('Ben', 'ben.b@acme.example')]));
  expect((await worker.ask('view/panel')).person!.id).toBe(first.person!.id);
});

test('an event that was taken for someone else’s moves to the right person, with what was written', async () => {
  const worker = start();
  const hidden = { ...oneOnOne('a', '2026-11-23T10:00'), attendees: null, title: 'Catch-up' };
  await worker.click(hidden);
  const asking = await worker.ask('view/panel');
  const said = { sightingId: asking.event!.sightingId, about: 'event' as const, say: 'always' as const };
  await worker.ask('verdict/say', { ...said, personName: 'Ben' });
  const wrong = await worker.ask('view/panel');
  const meetingId = wrong.meeting!.id;
  await worker.ask('note/write', { meetingId, visibility: 'shared', base: '', body: 'Kept.' });
  await worker.ask('note/write', { meetingId, visibility: 'private', base: '', body: 'Kept, too.' });

  const cem = randomId();
  await worker.ask('person/create', { id: cem, name: 'Cem', relation: 'peer' });
  await worker.ask('verdict/say', { ...said, personId: cem });
  const right = await worker.ask('view/panel');
  expect(right).toMatchObject({
    person: { name: 'Cem' },
    notes: { shared: { body: 'Kept.' }, private: { body: 'Kept, too.' } },
  });
  const notes = await worker.alive.database.read((unit) => unit.all('note'));
  expect(notes.map((note) => note.scope).sort()).toEqual([`pair:${right.meeting!.pairId}`, 'vault']);
  expect((await worker.ask('view/person', { personId: wrong.person!.id })).meetings).toEqual([]);
});

test('the user under a second address is not a second person', async () => {
  const worker = start();
  const event = oneOnOne('a', '2026-11-23T10:00', [guest('Ana P.', 'ana.private@mail.example'), guest('Ben')]);
  expect(await worker.click(event)).toEqual({ panel: 'tab' });
  await worker.ask('self/alias', { kind: 'email', value: 'Ana.Private@mail.example' });
  const { selfAliases } = await worker.ask('view/rules');
  expect(selfAliases.map((one) => one.value)).toContain('ana.private@mail.example');
  expect((await worker.ask('view/panel')).verdict!.verdict).not.toBe('no');
  const own = selfAliases.find((one) => one.value === 'ana.private@mail.example')!;
  await worker.ask('self/forget', { id: own.id });
  expect((await worker.ask('view/panel')).verdict!.verdict).toBe('no');
});

test('an own address that was taken out is not put back by the next page; typed in again it counts', async () => {
  const worker = start();
  const aliases = async () => (await worker.ask('view/rules')).selfAliases.map((one) => one.value);
  await worker.report('calendar/page', page([], null));
  const { selfAliases } = await worker.ask('view/rules');
  await worker.ask('self/forget', { id: selfAliases[0]!.id });
  await worker.report('calendar/page', page([], null));
  expect(await aliases()).toEqual([]);
  await worker.ask('self/alias', { kind: 'email', value: ME });
  expect(await aliases()).toEqual([ME]);
});

test('merging in a circle, or twice, leaves one person', async () => {
  const worker = start();
  const [a, b] = [randomId(), randomId()];
  await worker.ask('person/create', { id: a, name: 'A', relation: 'peer' });
  await worker.ask('person/create', { id: b, name: 'B', relation: 'peer' });
  await worker.ask('person/merge', { personId: a, into: b });
  await worker.ask('person/merge', { personId: b, into: a });
  await worker.ask('person/merge', { personId: a, into: b });
  expect(await names(worker)).toEqual(['B']);
  await expect(worker.ask('person/merge', { personId: a, into: 'nobody' })).rejects.toMatchObject({
    code: 'not-found',
  });
});
