import { createModel, signal } from '@preact/signals';
import { type ErrorCode, errorCode } from '@/utils/domain/errors';
import type { ExportFile, ExportQuery } from '@/utils/domain/views/export-view';
import type { WorkerPort } from '../worker-port';

/** Files for the user's own hands, made by the worker. */
export const ExportModel = createModel((port: WorkerPort) => {
  const busy = signal(false);
  const error = signal<ErrorCode | null>(null);
  /** Private things are in only where the user asked for them, each time anew. */
  const mine = signal(false);
  return {
    busy,
    error,
    mine,
    /** The whole file, slice by slice. Null when it failed, and `error` says why. */
    make: async (wanted: Pick<ExportQuery, 'what'> & Partial<ExportQuery>): Promise<ExportFile | null> => {
      busy.value = true;
      error.value = null;
      const query = { meetingId: null, personId: null, mine: mine.peek(), ...wanted };
      try {
        const texts: string[] = [];
        for (let slice = 0; ; slice++) {
          const file = await port.ask('export/make', { ...query, slice });
          if (file.text !== '') texts.push(file.text);
          if (!file.more) return { ...file, text: texts.join('\n') };
        }
      } catch (thrown) {
        error.value = errorCode(thrown);
        return null;
      } finally {
        busy.value = false;
      }
    },
  };
});
