import { expect, test } from 'vitest';
import { HalfhourError } from '@/utils/domain/errors';
import type { ExportQuery } from '@/utils/domain/views/export-view';
import { ExportModel } from '@/utils/state/dashboard/export-model';
import { fakePort } from '../fake-port';

test('a long file is asked for slice by slice and put together; who has nothing leaves no gap', async () => {
  const slices = ['# Ana\n', '', '# Cy\n'];
  const { port, sent } = fakePort({
    'export/make': ({ slice }: ExportQuery) => ({
      ...{ name: 'all.md', type: 'text/markdown', text: slices[slice]!, more: slice < 2 },
    }),
  });
  const exports = new ExportModel(port);
  expect((await exports.make({ what: 'notes' }))!.text).toBe('# Ana\n\n# Cy\n');
  expect(sent.map(({ data }) => data)).toEqual(
    [0, 1, 2].map((slice) => ({ what: 'notes', meetingId: null, personId: null, mine: false, slice })),
  );
  expect(exports.busy.value).toBe(false);
});

test('what went wrong has a code, and the next try begins anew', async () => {
  let gone = true;
  const { port } = fakePort({
    'export/make': () => {
      if (gone) throw new HalfhourError('not-found');
      return { name: 'a', type: 'b', text: 'c', more: false };
    },
  });
  const exports = new ExportModel(port);
  expect(await exports.make({ what: 'items' })).toBeNull();
  expect(exports.error.value).toBe('not-found');
  gone = false;
  expect(await exports.make({ what: 'items' })).not.toBeNull();
  expect(exports.error.value).toBeNull();
});
