import type { CallOff } from './cancelled';
import type { SightingFacts } from './facts';

/** The user's own "no". */
export function ownNo(facts: SightingFacts): CallOff | null {
  return facts.state === 'declined' ? { reason: 'own-no', by: 'me' } : null;
}

/** The other side's. With several others known, all of them must have said no. */
export function othersNo(facts: SightingFacts): CallOff | null {
  const others = facts.others ?? [];
  const allSaidNo = others.length > 0 && others.every((other) => other.response === 'declined');
  return allSaidNo ? { reason: 'their-no', by: 'them' } : null;
}
