import type { IconNode } from 'lucide';
import { Button } from '@/components/ui/button';

interface ShortButtonProps {
  icon: IconNode;
  /** In full, for those who listen or point. */
  name: string;
  /** In a word. */
  children: string;
  onClick: () => void;
}

/** A quiet button that says in one word what its name says in full. */
export function ShortButton({ icon, name, children, onClick }: ShortButtonProps) {
  return (
    <Button size="small" kind="quiet" icon={icon} aria-label={name} title={name} onClick={onClick}>
      {children}
    </Button>
  );
}
