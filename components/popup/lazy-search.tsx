import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Skeleton } from '@/components/ui/skeleton';
import type { WorkerPort } from '@/utils/state/worker-port';

/** The search in the popup, loaded when it is first asked for: the list of what is open comes first. */
export function LazySearch({ port }: { port: WorkerPort }) {
  const [Content, setContent] = useState<ComponentType<{ port: WorkerPort }> | null>(null);
  useEffect(() => {
    void import('./popup-search').then(({ PopupSearch }) => setContent(() => PopupSearch));
  }, []);
  return Content ? <Content port={port} /> : <Skeleton lines={[90, 60]} name={i18n.t('ui.loading')} />;
}
