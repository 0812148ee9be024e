import type { Row } from './row';

/** The oldest first. */
export function byAge(a: Pick<Row, 'createdAt'>, b: Pick<Row, 'createdAt'>): number {
  return a.createdAt < b.createdAt ? -1 : 1;
}
