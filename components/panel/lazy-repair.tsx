import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Skeleton } from '@/components/ui/skeleton';
import type { WorkerPort } from '@/utils/state/worker-port';
import type { RepairSlot } from '../repair/repair-slot';

/** The repair, loaded when it is first asked for: most meetings never need it. */
export function lazyRepair(port: WorkerPort): RepairSlot {
  let Slot: RepairSlot | null = null;
  return function LazyRepair(props) {
    const [, setReady] = useState(Slot !== null);
    useEffect(() => {
      void import('../repair/repair-slot').then(({ createRepairSlot }) => {
        Slot ??= createRepairSlot(port);
        setReady(true);
      });
    }, []);
    return Slot ? <Slot {...props} /> : <Skeleton lines={[60, 95, 80]} name={i18n.t('ui.loading')} />;
  };
}
