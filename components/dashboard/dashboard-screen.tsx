import '@/components/ui/base.css';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ToastRegion } from '@/components/ui/toast-region';
import { createToasts } from '@/components/ui/toasts';
import { cover } from '@/utils/state/cover';
import { createRoute, type Route } from '@/utils/state/dashboard/route';
import type { WorkerPort } from '@/utils/state/worker-port';
import { CoverLine } from '../shared/cover-line';
import { createKeys, KeysContext } from '../shared/keys';
import { Port } from '../shared/use-port';
import styles from './dashboard-screen.module.css';
import { HandOver } from './effectiveness/hand-over';
import { FeedNotice } from './feeds/feed-notice';
import { Page } from './page-of';
import { Rooms } from './rooms';
import { SampleNotice } from './sample/sample-notice';

/** The full page: the week and its people first; the rest is housekeeping. */
export function DashboardScreen({ port, requestAccess }: { port: WorkerPort; requestAccess: () => void }) {
  const { route, start, isBare, goTo } = useMemo(() => createRoute(), []);
  const toasts = useMemo(createToasts, []);
  useEffect(start, [start]);
  useEffect(() => {
    if (!isBare()) return;
    const welcome = async () => {
      const { welcomed } = await port.ask('view/settings');
      if (!welcomed && isBare()) goTo('welcome');
    };
    void welcome().catch(() => undefined);
  }, [port]);
  const keys = useMemo(createKeys, []);
  useEffect(() => keys.listen(document), [keys]);
  const here = route.value;
  if (here.page === 'check' && here.side === 'them') return <HandOver port={port} personId={here.personId} />;
  return (
    <KeysContext.Provider value={keys}>
      <div class={styles.dashboard}>
        <Rooms here={here} />
        <main class={styles.main}>
          <CoverLine />
          <Port.Provider value={port}>
            {here.page !== 'feeds' && here.page !== 'welcome' && <FeedNotice />}
            <SampleNotice toasts={toasts} />
            {isCovered(here.page) ? null : <Page key={keyOf(here)} {...{ route: here, port, toasts, requestAccess }} />}
          </Port.Provider>
        </main>
        <ToastRegion toasts={toasts} closeName={i18n.t('ui.close')} />
      </div>
    </KeysContext.Provider>
  );
}

/** Search finds private words, and figures are the owner's alone; on a shared screen, pages that name people show nobody. */
function isCovered(page: Route['page']): boolean {
  if (cover.value === 'none') return false;
  return PRIVATE.has(page) || (cover.value === 'presenting' && NAMING.has(page));
}

const PRIVATE: ReadonlySet<Route['page']> = new Set<Route['page']>([
  'search',
  'insights',
  'growth',
  'check',
  'feedback',
  'sheets',
]);
const NAMING: ReadonlySet<Route['page']> = new Set<Route['page']>([
  'week',
  'people',
  'person',
  'review',
  'ask',
  'judgements',
]);

/** Another person is another page, with a model of its own. */
function keyOf(here: Route): string {
  if (here.page === 'insights' || here.page === 'check') return JSON.stringify(here);
  return 'personId' in here ? `${here.page} ${here.personId}` : here.page;
}
