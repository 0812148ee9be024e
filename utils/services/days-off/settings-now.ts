import { datesOff } from '@/utils/domain/days-off/days-off';
import type { Self } from '@/utils/domain/detection/evidence';
import type { SettingsNow } from '@/utils/domain/settings/settings-now';
import { addCalendarDays, instantToDate } from '@/utils/domain/time/zone';
import type { DaysOffView } from '@/utils/domain/views/days-off-view';
import type { Unit } from '@/utils/store/unit';
import { settingsIn } from '../data/settings';
import { loadSelf } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { daysOffSeen } from './days-off-seen';

/** A gap between two one-on-ones is told within two months; what was off before is past caring. */
const BACK_DAYS = 62;

/** The user's choices and the days on which they don't work. */
export async function settingsNowIn(unit: Unit, self: Self, zone: string): Promise<SettingsNow> {
  const settings = await settingsIn(unit);
  if (!settings.daysOffQuiet) return settings;
  const since = addCalendarDays(instantToDate(unit.now, zone), -BACK_DAYS);
  const spans = await daysOffSeen(unit, self, settings, zone, since);
  return spans.length === 0 ? settings : { ...settings, daysOff: datesOff(spans, settings.workedDays) };
}

/** What was recognised, from today on. */
export function daysOffView(context: WorkerContext): Promise<DaysOffView> {
  return context.database.read(async (unit) => {
    const [settings, self] = await Promise.all([settingsIn(unit), loadSelf(unit)]);
    const today = instantToDate(unit.now, context.zone());
    // Whole days end with the day after.
    const spans = await daysOffSeen(unit, self, settings, context.zone(), today);
    return {
      spans: spans
        .filter(({ to }) => to >= today)
        .map((span) => ({ ...span, worked: datesOff([span], settings.workedDays).size === 0 })),
    };
  });
}
