import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { Segmented } from '@/components/ui/segmented';
import type { Side } from '@/utils/domain/rows/agenda';

interface SideWords {
  name: string;
  /** What the two sides are called here. */
  me: string;
  them: string;
}

/** One side of the two, to begin with oneself; and the choice of it, to show. */
export function useSideChoice({ name, me, them }: SideWords): [Side, ComponentChild] {
  const [side, setSide] = useState<Side>('me');
  const options = [
    { value: 'me' as const, label: me },
    { value: 'them' as const, label: them },
  ];
  return [side, <Segmented key="side" small name={name} value={side} onValue={setSide} options={options} />];
}
