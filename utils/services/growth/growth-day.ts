import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { Id } from '@/utils/domain/rows/row';
import type { Unit } from '@/utils/store/unit';
import { ofPairs } from '../people/of-pairs';
import { spokenOf, themesOf } from '../questions/themes-of';

/** The day growth was last a theme with somebody: talked about, or asked about. Null: never. */
export async function growthDay(unit: Unit, pairIds: readonly Id[], zone: string): Promise<CalendarDate | null> {
  const [asked, own] = await Promise.all([ofPairs(unit, pairIds, 'asked', 'pair'), unit.all('question')]);
  const { touchedOn } = await themesOf(unit, pairIds, spokenOf(asked, own, zone), zone);
  return touchedOn.get('growth') ?? null;
}
