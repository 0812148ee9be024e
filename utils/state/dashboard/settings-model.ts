import { createModel } from '@preact/signals';
import type { Settings } from '@/utils/domain/settings/settings';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** All choices; each is kept the moment it is made. */
export const SettingsModel = createModel((port: WorkerPort) => {
  const live = createLiveView<Settings>(() => port.ask('view/settings'));
  return {
    view: live.shown,
    error: live.error,
    failure: live.failure,
    start: () => {
      void live.reload();
      return port.onChanged((tables) => {
        if (tables.includes('setting')) void live.reload();
      });
    },
    choose: (fields: Partial<Settings>) =>
      live.edit(
        (view) => ({ ...view, ...fields }),
        () => port.write('settings/patch', fields),
      ),
  };
});

export type SettingsState = InstanceType<typeof SettingsModel>;
