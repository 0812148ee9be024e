import { computed, signal } from '@preact/signals';
import type { Id } from '@/utils/domain/rows/row';
import { covered } from '@/utils/domain/views/cover';
import type { MeetingRecord } from '@/utils/domain/views/parts';
import { cover } from './cover';
import type { WorkerPort } from './worker-port';

/** What was said in earlier meetings, asked for when one unfolds and asked again when something changed. */
export function createRecordCache(port: WorkerPort) {
  const records = signal<ReadonlyMap<Id, MeetingRecord>>(new Map());
  const load = async (meetingId: Id) => {
    try {
      const record = await port.ask('view/meeting', { meetingId });
      records.value = new Map(records.peek()).set(meetingId, record);
    } catch {
      // The row keeps its skeleton; the next change or unfolding asks again.
    }
  };
  return {
    records: computed(() => {
      const now = cover.value;
      if (now === 'none') return records.value;
      return new Map([...records.value].map(([id, record]) => [id, covered(record, now)]));
    }),
    load,
    refresh: () => {
      for (const id of records.peek().keys()) void load(id);
    },
  };
}
