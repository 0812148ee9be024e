import { randomId } from '@/utils/domain/rows/id';
import type { SampleRow } from '@/utils/domain/sample/sheet';
import { create } from '@/utils/store/commands';
import type { WorkerContext } from '../worker-context';
import { sampleRows } from './sample-rows';

/**
 * Takes the sample out for good, with all that was written to its people: no tombstones stay. `keep`: texts that become
 * thoughts for nobody in particular, in the same transaction. Answers what went, for a way back; sent twice, nothing.
 */
export function clearSample(context: WorkerContext, { keep }: { keep: readonly string[] }): Promise<SampleRow[]> {
  return context.database.write(async (unit) => {
    const rows = await sampleRows(unit);
    if (rows.length === 0) return [];
    await Promise.all(rows.map(({ table, row }) => unit.forget(table, row.id)));
    await unit.rebuildMeetingLines();
    for (const text of keep) {
      const capture = { pairId: null, kind: 'thought' as const, text, source: null };
      await create(unit, 'capture', randomId(), 'vault', { ...capture, capturedAt: unit.now, usedAt: null });
    }
    // What is only this device's (earlier bodies of notes) comes from no page.
    return rows.filter(({ row }) => row.scope !== 'local');
  });
}
