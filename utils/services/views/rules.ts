import type { VerdictRuleRow } from '@/utils/domain/rows/meeting';
import type { RulesView } from '@/utils/domain/views/dashboard-view';
import type { Unit } from '@/utils/store/unit';
import { sightingId } from '../calendar/sight-event';
import { type Circle, loadCircle } from '../people/circle';
import type { WorkerContext } from '../worker-context';

/** What the user said of events, with words to know each by. */
export function rulesView(context: WorkerContext): Promise<RulesView> {
  return context.database.read(async (unit) => {
    const circle = await loadCircle(unit);
    const rules = await Promise.all(
      circle.rules.map(async ({ id, about, say, ...rule }) => ({
        id,
        about,
        say,
        label: await labelOf(unit, circle, { about, key: rule.key }),
      })),
    );
    return {
      rules: rules.sort((a, b) => a.label.localeCompare(b.label)),
      selfAliases: circle.selfAliases.map(({ id, kind, value }) => ({ id, kind, value })),
    };
  });
}

/** A name, a title, or the pattern itself: never a raw key where words are known. */
async function labelOf(
  unit: Unit,
  circle: Circle,
  { about, key }: Pick<VerdictRuleRow, 'about' | 'key'>,
): Promise<string> {
  if (about === 'title') return key;
  if (about === 'person') {
    const id = circle.closure.canonical(key);
    return circle.people.find((person) => person.id === id)?.name ?? '';
  }
  if (about === 'series') return (await unit.where('sighting', 'series', key, 1))[0]?.title ?? '';
  const seen = await Promise.all([
    unit.find('sighting', sightingId('google', key)),
    unit.find('sighting', sightingId('outlook', key)),
  ]);
  return seen.find((one) => one !== undefined)?.title ?? '';
}
