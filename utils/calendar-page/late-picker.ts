import type { EventPicker, LatePicker } from '@/utils/calendars/adapter';
import { report } from '@/utils/messaging/calendar-page-end';

/**
 * The picker's code is a script of its own: a calendar that nobody touches never reads it. Scripts of one extension
 * share a world in each page, and this in it; the page has none of it.
 */
const world = globalThis as typeof globalThis & { halfhourPicker?: EventPicker | undefined };

export function offerPicker(picker: EventPicker): void {
  world.halfhourPicker = picker;
}

export function latePicker(): LatePicker {
  // After an update the one from before is still there.
  world.halfhourPicker = undefined;
  let coming: Promise<EventPicker> | undefined;
  const bring = async () => {
    if (!world.halfhourPicker) await report('calendar/picker', undefined);
    if (!world.halfhourPicker) throw new Error('calendar/picker');
    return world.halfhourPicker;
  };
  return {
    now: () => world.halfhourPicker ?? null,
    bring() {
      coming ??= bring().finally(() => {
        coming = undefined;
      });
      return coming;
    },
  };
}
