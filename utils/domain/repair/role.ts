import type { Relation } from '../rows/person';
import type { Settings } from '../settings/settings';
import type { RepairView } from '../views/repair-view';

/** Whose words a message uses: the user's place towards this person; for an unknown relation, what settings say. */
export function roleTowards(relation: Relation, settings: Pick<Settings, 'role'>): RepairView['role'] {
  switch (relation) {
    case 'report':
    case 'mentee':
    case 'skip-down':
      return 'manager';
    case 'manager':
    case 'mentor':
    case 'skip-up':
      return 'employee';
    case 'peer':
    case 'other':
      return 'peer';
    case 'unknown':
      return settings.role === 'both' ? 'peer' : settings.role;
  }
}
