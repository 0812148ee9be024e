import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Skeleton } from '@/components/ui/skeleton';
import type { Toasts } from '@/components/ui/toasts';
import type { InsightsAbout } from '@/utils/domain/views/insights-view';
import { firstWeekday } from '@/utils/i18n/weekdays';
import { InsightsModel } from '@/utils/state/insights/insights-model';
import { localDate } from '@/utils/state/local-date';
import type { WorkerPort } from '@/utils/state/worker-port';

interface LazyInsightsProps {
  port: WorkerPort;
  about: InsightsAbout;
  toasts: Toasts;
}

/** Charts come with a library of their own: only who looks at them loads it. */
export function LazyInsights({ port, about, toasts }: LazyInsightsProps) {
  const insights = useMemo(() => new InsightsModel(port, about, localDate(Date.now()), firstWeekday()), [port, about]);
  const [Page, setPage] = useState<typeof import('./insights-page').InsightsPage | null>(null);
  useEffect(() => {
    void import('./insights-page').then(({ InsightsPage }) => setPage(() => InsightsPage));
  }, []);
  if (!Page) return <Skeleton name={i18n.t('ui.loading')} lines={[60, 95, 90, 70]} />;
  return <Page {...{ insights, about, toasts }} />;
}
