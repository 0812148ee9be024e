import type { LatePicker } from '@/utils/calendars/adapter';
import type { PanelHost } from '@/utils/panel-host/panel-host';

/** Milliseconds after a click at which the calendar's popup may have appeared or grown. */
const LOOKS = [0, 60, 150, 300, 600, 1200];

let looking: ReturnType<typeof setTimeout>[] = [];

/** The calendar's own popup comes first: the panel steps aside where it would cover it. */
export function keepClear(picker: LatePicker, host: PanelHost, signal: AbortSignal): void {
  for (const timer of looking) clearTimeout(timer);
  looking = LOOKS.map((wait) =>
    setTimeout(() => {
      const box = signal.aborted || !host.isOpen ? null : (picker.now()?.openEventBox(document) ?? null);
      if (box) host.keepClear(box);
    }, wait),
  );
}
