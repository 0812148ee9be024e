import type { Visibility } from './agenda';
import type { Id, Scope } from './row';

export function scopeOf(visibility: Visibility, pairId: Id): Scope {
  return visibility === 'shared' ? `pair:${pairId}` : 'vault';
}

export function visibilityOf(scope: Scope): Visibility {
  return scope.startsWith('pair:') ? 'shared' : 'private';
}
