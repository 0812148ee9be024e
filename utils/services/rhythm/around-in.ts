import type { Around } from '@/utils/domain/rhythm/person-rhythm';
import { instantToDate } from '@/utils/domain/time/zone';
import type { Unit } from '@/utils/store/unit';
import { settingsIn } from '../data/settings';

/** What rhythms go by beside people and meetings. `zone`: where the user is. */
export async function aroundIn(unit: Unit, zone: string): Promise<Around> {
  const { field } = await settingsIn(unit);
  return { now: unit.now, today: instantToDate(unit.now, zone), ownField: field };
}
