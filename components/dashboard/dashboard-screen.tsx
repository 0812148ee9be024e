import '@/components/ui/base.css';
import {
  Activity,
  CalendarRange,
  CalendarSync,
  Database,
  type IconNode,
  LayoutList,
  MessageCircleQuestionMark,
  Scale,
  Search,
  Settings as SettingsIcon,
  Users,
} from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { ToastRegion } from '@/components/ui/toast-region';
import { createToasts, type Toasts } from '@/components/ui/toasts';
import { cover } from '@/utils/state/cover';
import { BackupModel } from '@/utils/state/dashboard/backup-model';
import { FeedLookModel } from '@/utils/state/dashboard/feed-look-model';
import { FeedsModel } from '@/utils/state/dashboard/feeds-model';
import { HealthModel } from '@/utils/state/dashboard/health-model';
import { JudgementsModel } from '@/utils/state/dashboard/judgements-model';
import { PeopleModel } from '@/utils/state/dashboard/people-model';
import { PersonModel } from '@/utils/state/dashboard/person-model';
import { createRoute, type Route } from '@/utils/state/dashboard/route';
import { SettingsModel } from '@/utils/state/dashboard/settings-model';
import { WeekModel } from '@/utils/state/dashboard/week-model';
import { QuestionBankModel } from '@/utils/state/questions/bank-model';
import { OwnTemplatesModel } from '@/utils/state/templates/own-templates-model';
import type { WorkerPort } from '@/utils/state/worker-port';
import { CoverButton } from '../shared/cover-button';
import { CoverLine } from '../shared/cover-line';
import { createKeys, KeysContext } from '../shared/keys';
import { Port } from '../shared/use-port';
import { AskPage } from './ask-page';
import styles from './dashboard-screen.module.css';
import { DataPage } from './data-page';
import { FeedNotice } from './feeds/feed-notice';
import { FeedsPage } from './feeds/feeds-page';
import { HealthPage } from './health-page';
import { JudgementsPage } from './judgements-page';
import { PeoplePage } from './people-page';
import { PersonPage } from './person-page';
import { QuestionsPage } from './questions-page';
import { SearchPage } from './search-page';
import { SettingsPage } from './settings-page';
import { TemplatesPage } from './templates/templates-page';
import { WeekPage } from './week/week-page';
import { WelcomePage } from './welcome-page';

type Room = Exclude<Route['page'], 'person' | 'ask' | 'welcome'>;

/** Pages that stand in no list belong to the room from which one comes. */
function roomOf({ page }: Route): Room | null {
  if (page === 'welcome') return null;
  return page === 'person' || page === 'ask' ? 'people' : page;
}

const ROOMS: { page: Room; icon: IconNode; name: () => string }[] = [
  { page: 'week', icon: CalendarRange, name: () => i18n.t('week.heading') },
  { page: 'people', icon: Users, name: () => i18n.t('dashboard.nav.people') },
  { page: 'search', icon: Search, name: () => i18n.t('search.heading') },
  { page: 'templates', icon: LayoutList, name: () => i18n.t('dashboard.nav.templates') },
  { page: 'questions', icon: MessageCircleQuestionMark, name: () => i18n.t('question.heading') },
  { page: 'judgements', icon: Scale, name: () => i18n.t('dashboard.nav.judgements') },
  { page: 'feeds', icon: CalendarSync, name: () => i18n.t('dashboard.nav.feeds') },
  { page: 'settings', icon: SettingsIcon, name: () => i18n.t('dashboard.nav.settings') },
  { page: 'health', icon: Activity, name: () => i18n.t('dashboard.nav.health') },
  { page: 'data', icon: Database, name: () => i18n.t('dashboard.nav.data') },
];

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
  const room = roomOf(here);
  return (
    <KeysContext.Provider value={keys}>
      <div class={styles.dashboard}>
        <nav class={styles.nav} aria-label={i18n.t('dashboard.rooms')}>
          <p class={styles.brand}>
            <img src="/icon/48.png" alt="" width="28" height="28" />
            {i18n.t('extName')}
            <CoverButton />
          </p>
          {ROOMS.map(({ page, icon, name }) => (
            <a key={page} href={`#/${page}`} class={styles.room} aria-current={page === room ? 'page' : undefined}>
              <Icon of={icon} />
              <span>{name()}</span>
            </a>
          ))}
        </nav>
        <main class={styles.main}>
          <CoverLine />
          <Port.Provider value={port}>
            {here.page !== 'feeds' && <FeedNotice />}
            {isCovered(here.page) ? null : (
              <Page
                key={'personId' in here ? `${here.page} ${here.personId}` : here.page}
                {...{ route: here, port, toasts, requestAccess }}
              />
            )}
          </Port.Provider>
        </main>
        <ToastRegion toasts={toasts} closeName={i18n.t('ui.close')} />
      </div>
    </KeysContext.Provider>
  );
}

/** Search finds private words; on a shared screen, pages that name people show nobody. */
function isCovered(page: Route['page']): boolean {
  if (cover.value === 'none') return false;
  return page === 'search' || (cover.value === 'presenting' && NAMING.has(page));
}

const NAMING: ReadonlySet<Route['page']> = new Set<Route['page']>(['week', 'people', 'person', 'ask', 'judgements']);

interface PageProps {
  route: Route;
  port: WorkerPort;
  toasts: Toasts;
  requestAccess: () => void;
}

/** The models live as long as their page is shown. */
function Page({ route, port, toasts, requestAccess }: PageProps) {
  switch (route.page) {
    case 'week':
      return <WeekPage week={useMemo(() => new WeekModel(port), [port])} date={route.date} toasts={toasts} />;
    case 'people':
      return <PeoplePage people={useMemo(() => new PeopleModel(port), [port])} toasts={toasts} />;
    case 'ask':
      return <AskPage port={port} personId={route.personId} />;
    case 'person':
      return (
        <PersonPage
          person={useMemo(() => new PersonModel(port, route.personId), [port])}
          people={useMemo(() => new PeopleModel(port), [port])}
          toasts={toasts}
          unfolded={route.meetingId}
        />
      );
    case 'search':
      return <SearchPage port={port} />;
    case 'welcome':
      return <WelcomePage settings={useMemo(() => new SettingsModel(port), [port])} />;
    case 'settings':
      return <SettingsPage settings={useMemo(() => new SettingsModel(port), [port])} />;
    case 'templates':
      return <TemplatesPage templates={useMemo(() => new OwnTemplatesModel(port), [port])} toasts={toasts} />;
    case 'questions':
      return <QuestionsPage bank={useMemo(() => new QuestionBankModel(port, null), [port])} toasts={toasts} />;
    case 'judgements':
      return <JudgementsPage judgements={useMemo(() => new JudgementsModel(port), [port])} />;
    case 'feeds':
      return (
        <FeedsPage
          feeds={useMemo(() => new FeedsModel(port), [port])}
          look={useMemo(() => new FeedLookModel(port), [port])}
          toasts={toasts}
        />
      );
    case 'health':
      return (
        <HealthPage
          health={useMemo(() => new HealthModel(port), [port])}
          toasts={toasts}
          requestAccess={requestAccess}
        />
      );
    case 'data':
      return <DataPage backup={useMemo(() => new BackupModel(port), [port])} toasts={toasts} />;
  }
}
