import { useMemo } from 'preact/hooks';
import { AskModel } from '@/utils/state/ask-model';
import { AskCard } from '../../ask/ask-card';
import { usePort } from '../../shared/use-port';
import type { DrawerProps } from './drawer-props';

/** Asks the panel's person for the next one-on-one. */
export function AskDrawer({ panel }: DrawerProps) {
  const port = usePort();
  const personId = panel.view.value?.person?.id ?? null;
  const ask = useMemo(() => (personId === null ? null : new AskModel(port, personId)), [port, personId]);
  return ask && <AskCard ask={ask} />;
}
