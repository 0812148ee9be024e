import { expect, test } from 'vitest';
import { SuccessionModel } from '@/utils/state/succession-model';
import { portOf } from './support/port';
import { guest, oneOnOne, TestWorker } from './support/worker';

/** The worker dies before every single message of these stories. */

async function meet(worker: TestWorker, name: string, day: string) {
  await worker.click(oneOnOne(`weekly-${name}`, `${day}T10:00`, [guest(name)]));
  const { person } = await worker.ask('view/panel');
  return { personId: person!.id, pairId: person!.pairId };
}

async function story() {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const ben = await meet(worker, 'Ben', '2026-11-23');
  const view = (personId = ben.personId) => worker.ask('view/succession', { personId });
  return { worker, ben, view };
}

test('a sheet begins empty, is kept field by field, and knows when it was last changed', async () => {
  const { worker, ben, view } = await story();
  expect((await view()).sheet).toEqual({
    ...{ pairId: ben.pairId, readyFor: '', readyWhen: '', gap: '', nextStep: '', changedAt: null },
  });
  const model = new SuccessionModel(portOf(worker), ben.personId, () => worker.clock);
  const stop = model.start();
  await expect.poll(() => model.view.value).not.toBeNull();
  model.write(ben.pairId, { readyFor: 'Shift lead' });
  expect(model.view.value!.sheet.readyFor).toBe('Shift lead');
  await expect.poll(async () => (await view()).sheet.readyFor).toBe('Shift lead');
  worker.clock += 86_400_000;
  await worker.ask('succession/write', { pairId: ben.pairId, fields: { gap: 'Planning' } });
  expect((await view()).sheet).toMatchObject({ readyFor: 'Shift lead', gap: 'Planning', changedAt: worker.clock });
  stop();
});

test('it is about them where one leads, about oneself towards one’s manager', async () => {
  const { worker, ben, view } = await story();
  for (const [relation, role] of [
    ['report', 'manager'],
    ['manager', 'employee'],
    ['peer', 'peer'],
  ] as const) {
    await worker.ask('row/patch', { table: 'person', id: ben.personId, fields: { relation } });
    expect((await view()).role).toBe(role);
  }
});

test('two people who turn out to be one have one sheet to write on and the other to read, until they part again', async () => {
  const { worker, ben, view } = await story();
  const cy = await meet(worker, 'Cy', '2026-11-24');
  await worker.ask('succession/write', { pairId: cy.pairId, fields: { readyFor: 'Team lead' } });
  await worker.ask('person/merge', { personId: cy.personId, into: ben.personId });
  // The one sheet there is goes on.
  expect(await view()).toMatchObject({ sheet: { pairId: cy.pairId, readyFor: 'Team lead' }, earlier: [] });
  await worker.ask('succession/write', { pairId: ben.pairId, fields: { readyFor: 'Trainer' } });
  for (const personId of [ben.personId, cy.personId]) {
    const { sheet, earlier } = await view(personId);
    expect([sheet.readyFor, earlier.map(({ readyFor }) => readyFor)]).toEqual(['Trainer', ['Team lead']]);
  }
  await worker.ask('person/unmerge', { personId: cy.personId });
  expect((await view(cy.personId)).sheet.readyFor).toBe('Team lead');
  expect((await view()).earlier).toEqual([]);
});

test('it stays with who was put away, comes back from a backup, and goes with everything', async () => {
  const { worker, ben, view } = await story();
  await worker.ask('succession/write', { pairId: ben.pairId, fields: { readyFor: 'Shift lead', gap: 'Planning' } });
  await worker.ask('row/patch', { table: 'person', id: ben.personId, fields: { archivedAt: worker.clock } });
  expect((await view()).sheet.readyFor).toBe('Shift lead');
  const text = await worker.ask('backup/make');
  await worker.ask('data/erase');
  await expect(view()).rejects.toMatchObject({ code: 'not-found' });
  await worker.ask('backup/restore', { text, mode: 'replace' });
  expect((await view()).sheet).toMatchObject({ readyFor: 'Shift lead', gap: 'Planning' });
});

test('nobody’s sheet is written, and nothing but its four fields', async () => {
  const { worker, ben } = await story();
  const write = (command: object) => worker.ask('succession/write', command as never);
  await expect(write({ pairId: 'gone', fields: { gap: 'x' } })).rejects.toMatchObject({ code: 'not-found' });
  for (const fields of [{ pairId: 'other' }, { scope: 'pair:x' }, { gap: 5 }, { gap: 'x'.repeat(10_001) }]) {
    await expect(write({ pairId: ben.pairId, fields })).rejects.toMatchObject({ code: 'bad-request' });
  }
});
