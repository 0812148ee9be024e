import { Segmented } from '@/components/ui/segmented';
import type { Side } from '@/utils/domain/rows/agenda';

interface SideChoiceProps {
  name: string;
  value: Side;
  onValue: (value: Side) => void;
  /** What the two sides are called here. */
  me: string;
  them: string;
}

/** One side of the two: oneself, or the other. */
export function SideChoice({ me, them, ...choice }: SideChoiceProps) {
  return (
    <Segmented
      small
      {...choice}
      options={[
        { value: 'me', label: me },
        { value: 'them', label: them },
      ]}
    />
  );
}
