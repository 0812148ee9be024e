import type { CallOff } from './cancelled';
import type { SightingFacts } from './facts';

/** Own "no", or the other side's. With several others known, all of them must have said no. */
export function declined(facts: SightingFacts): CallOff | null {
  if (facts.state === 'declined') return { reason: 'own-no', by: 'me' };
  const others = facts.others ?? [];
  const allSaidNo = others.length > 0 && others.every((other) => other.response === 'declined');
  return allSaidNo ? { reason: 'their-no', by: 'them' } : null;
}
