import { createModel, signal } from '@preact/signals';
import type { Settings } from '@/utils/domain/settings/settings';
import type { Shortcuts } from '@/utils/domain/views/dashboard-view';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** All choices; each is kept the moment it is made. */
export const SettingsModel = createModel((port: WorkerPort) => {
  const live = createLiveView<Settings>(() => port.ask('view/settings'));
  const shortcuts = signal<Shortcuts | null>(null);
  const loadShortcuts = async () => {
    shortcuts.value = (await port.ask('view/shortcuts').catch(() => null)) ?? null;
  };
  return {
    shortcuts,
    view: live.shown,
    error: live.error,
    failure: live.failure,
    start: () => {
      void loadShortcuts();
      return follow(port, live, ['setting']);
    },
    choose: (fields: Partial<Settings>) =>
      live.edit(
        (view) => ({ ...view, ...fields }),
        () => port.write('settings/patch', fields),
      ),
  };
});

export type SettingsState = InstanceType<typeof SettingsModel>;
