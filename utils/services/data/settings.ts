import type { Settings } from '@/utils/domain/settings/settings';
import { settingsFrom } from '@/utils/schema/settings';
import { upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import type { WorkerContext } from '../worker-context';

/** Stored choices over the defaults. */
export async function settingsIn(unit: Unit): Promise<Settings> {
  return settingsFrom(await unit.all('setting'));
}

export function readSettings(context: WorkerContext): Promise<Settings> {
  return context.database.read(settingsIn);
}

/** What pages may show now: read with their first answer, so that none of them has to wait for it. */
export async function coverIn(unit: Unit): Promise<Settings['cover']> {
  const chosen = await unit.get('setting', 'cover');
  return settingsFrom(chosen ? [chosen] : []).cover;
}

/** One row a choice, so that two devices that change different things agree. */
export function patchSettings(context: WorkerContext, fields: Partial<Settings>): Promise<void> {
  return context.database.write(async (unit) => {
    for (const [id, value] of Object.entries(fields)) {
      if (value !== undefined) await upsert(unit, 'setting', id, 'vault', { value: JSON.stringify(value) });
    }
  });
}
