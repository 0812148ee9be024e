import { report } from '@/utils/messaging/calendar-page-end';
import { hostMaker } from '@/utils/panel-host/host-maker';
import type { PanelHost, PanelHostOptions } from '@/utils/panel-host/panel-host';

/**
 * The panel's frame before its code is in the page: asks the worker for it when the frame is first wanted, and does
 * then what was asked meanwhile. A worker that can't be reached is asked again the next time.
 */
export function lateHost(options: PanelHostOptions): PanelHost {
  let host: PanelHost | undefined;
  let coming: Promise<void> | undefined;
  let { placement } = options;
  let isDark = false;

  async function load(): Promise<void> {
    await report('calendar/frame', undefined);
    if (options.signal.aborted) return;
    host = hostMaker()?.({ ...options, placement });
    host?.setDark(isDark);
  }

  function whenThere(act: (host: PanelHost) => void): void {
    if (host) {
      act(host);
      return;
    }
    coming ??= load().catch(() => {
      coming = undefined;
    });
    void coming.then(() => {
      if (host) act(host);
    });
  }

  return {
    prepare: () => whenThere((there) => there.prepare()),
    show: () => whenThere((there) => there.show()),
    showTab: () => whenThere((there) => there.showTab()),
    takeFocus: () => whenThere((there) => there.takeFocus()),
    hide() {
      // Nothing to hide where no frame was wanted.
      if (coming) whenThere((there) => there.hide());
    },
    swap: () => host?.swap(),
    keepClear: (box) => host?.keepClear(box),
    place(wanted) {
      placement = wanted;
      host?.place(wanted);
    },
    setDark(dark) {
      isDark = dark;
      host?.setDark(dark);
    },
    get isOpen() {
      return host?.isOpen ?? false;
    },
  };
}
