import type { Around } from '@/utils/domain/rhythm/person-rhythm';
import type { Settings } from '@/utils/domain/settings/settings';
import { instantToDate } from '@/utils/domain/time/zone';
import type { Unit } from '@/utils/store/unit';
import { settingsIn } from '../data/settings';

/** What rhythms go by beside people and meetings. `zone`: where the user is. */
export async function aroundIn(unit: Unit, zone: string): Promise<Around> {
  return aroundOf(await settingsIn(unit), unit, zone);
}

/** The same where the settings are known already. */
export function aroundOf({ field }: Pick<Settings, 'field'>, { now }: Pick<Unit, 'now'>, zone: string): Around {
  return { now, today: instantToDate(now, zone), ownField: field };
}
