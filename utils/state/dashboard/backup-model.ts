import { batch, createModel, signal } from '@preact/signals';
import { type ErrorCode, errorCode } from '@/utils/domain/errors';
import type { RestoreMode, RestorePreview } from '@/utils/domain/views/backup-view';
import type { WorkerPort } from '../worker-port';

/** One file out, one file in, with a look at what would change; and erasing everything. */
export const BackupModel = createModel((port: WorkerPort) => {
  const text = signal<string | null>(null);
  const mode = signal<RestoreMode>('merge');
  const preview = signal<RestorePreview | null>(null);
  const error = signal<ErrorCode | null>(null);
  const busy = signal(false);
  const restored = signal(false);

  const during = async <T>(work: () => Promise<T>): Promise<T | null> => {
    batch(() => {
      busy.value = true;
      error.value = null;
    });
    try {
      return await work();
    } catch (thrown) {
      error.value = errorCode(thrown);
      return null;
    } finally {
      busy.value = false;
    }
  };

  const look = async () => {
    const file = text.peek();
    if (file === null) return;
    preview.value = await during(() => port.ask('backup/preview', { text: file, mode: mode.peek() }));
    if (!preview.peek()) text.value = null;
  };

  return {
    mode,
    preview,
    error,
    busy,
    restored,
    /** The whole backup as JSON text; null when it failed, and `error` says why. */
    make: () => during(() => port.ask('backup/make')),
    /** Reads a chosen file and shows what it would change. Nothing is changed yet. */
    choose: async (file: Blob) => {
      restored.value = false;
      text.value = await during(() => file.text());
      await look();
    },
    chooseMode: (chosen: RestoreMode) => {
      mode.value = chosen;
      return look();
    },
    cancel: () =>
      batch(() => {
        text.value = null;
        preview.value = null;
        error.value = null;
      }),
    restore: async () => {
      const file = text.peek();
      if (file === null) return;
      const done = await during(() => port.ask('backup/restore', { text: file, mode: mode.peek() }));
      if (!done) return;
      batch(() => {
        text.value = null;
        preview.value = null;
        restored.value = true;
      });
    },
    erase: () => during(() => port.ask('data/erase')),
  };
});

export type BackupState = InstanceType<typeof BackupModel>;
