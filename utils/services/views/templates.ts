import { byAge } from '@/utils/domain/rows/by-age';
import type { TemplatesView } from '@/utils/domain/views/templates-view';
import type { WorkerContext } from '../worker-context';

/** The user's own templates. */
export function templatesView(context: WorkerContext): Promise<TemplatesView> {
  return context.database.read(async (unit) => {
    const rows = await unit.all('template');
    const written = rows.sort(byAge);
    return { templates: written.map(({ id, name, purpose, body }) => ({ id, name, purpose, body })) };
  });
}
