import type { TemplatesView } from '@/utils/domain/views/templates-view';
import type { WorkerContext } from '../worker-context';

/** The user's own templates. */
export function templatesView(context: WorkerContext): Promise<TemplatesView> {
  return context.database.read(async (unit) => {
    const rows = await unit.all('template');
    const templates = rows.map(({ id, name, purpose, body }) => ({ id, name, purpose, body }));
    return { templates: templates.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)) };
  });
}
