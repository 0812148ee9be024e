import { useMemo } from 'preact/hooks';
import type { Toasts } from '@/components/ui/toasts';
import { BackupModel } from '@/utils/state/dashboard/backup-model';
import { FeedLookModel } from '@/utils/state/dashboard/feed-look-model';
import { FeedsModel } from '@/utils/state/dashboard/feeds-model';
import { HealthModel } from '@/utils/state/dashboard/health-model';
import { JudgementsModel } from '@/utils/state/dashboard/judgements-model';
import { PeopleModel } from '@/utils/state/dashboard/people-model';
import { PersonModel } from '@/utils/state/dashboard/person-model';
import { ReviewModel } from '@/utils/state/dashboard/review-model';
import type { Route } from '@/utils/state/dashboard/route';
import { SampleModel } from '@/utils/state/dashboard/sample-model';
import { SettingsModel } from '@/utils/state/dashboard/settings-model';
import { WeekModel } from '@/utils/state/dashboard/week-model';
import { WelcomeModel } from '@/utils/state/dashboard/welcome-model';
import { AllFeedbackModel } from '@/utils/state/feedback/all-feedback-model';
import { FeedbackModel } from '@/utils/state/feedback/feedback-model';
import { GrowthModel } from '@/utils/state/growth/growth-model';
import { localDate } from '@/utils/state/local-date';
import { QuestionBankModel } from '@/utils/state/questions/bank-model';
import { SuccessionModel } from '@/utils/state/succession-model';
import { OwnTemplatesModel } from '@/utils/state/templates/own-templates-model';
import type { WorkerPort } from '@/utils/state/worker-port';
import { AskPage } from './ask-page';
import { DataPage } from './data/data-page';
import { CheckPage } from './effectiveness/check-page';
import { FeedbackPage } from './feedback/feedback-page';
import { FeedsPage } from './feeds/feeds-page';
import { GrowthPage } from './growth/growth-page';
import { HealthPage } from './health-page';
import { DefinitionsPage } from './insights/definitions-page';
import { LazyInsights } from './insights/lazy-insights';
import { JudgementsPage } from './judgements-page';
import { PeoplePage } from './people/people-page';
import { PersonPage } from './person/person-page';
import { QuestionsPage } from './questions-page';
import { ReviewPage } from './review/review-page';
import { SearchPage } from './search-page';
import { SettingsPage } from './settings/settings-page';
import { SheetsPage } from './sheets/sheets-page';
import { TemplatesPage } from './templates/templates-page';
import { WeekPage } from './week/week-page';
import { WelcomePage } from './welcome/welcome-page';

interface PageProps {
  route: Route;
  port: WorkerPort;
  toasts: Toasts;
  requestAccess: () => void;
}

/** The models live as long as their page is shown. */
export function Page({ route, port, toasts, requestAccess }: PageProps) {
  switch (route.page) {
    case 'week':
      return <WeekPage week={useMemo(() => new WeekModel(port), [port])} date={route.date} toasts={toasts} />;
    case 'people':
      return <PeoplePage people={useMemo(() => new PeopleModel(port), [port])} toasts={toasts} />;
    case 'insights':
      return <LazyInsights port={port} about={route.about} toasts={toasts} />;
    case 'definitions':
      return <DefinitionsPage figure={route.figure} />;
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
    case 'check':
      // What is handed over stands outside of the dashboard's frame (dashboard-screen.tsx).
      return route.side === 'them' ? null : <CheckPage port={port} personId={route.personId} side={route.side} />;
    case 'growth':
      return (
        <GrowthPage
          growth={useMemo(() => new GrowthModel(port, route.personId), [port, route.personId])}
          toasts={toasts}
        />
      );
    case 'feedback':
      return <FeedbackPage feedback={useMemo(() => new AllFeedbackModel(port), [port])} toasts={toasts} />;
    case 'sheets':
      return (
        <SheetsPage
          succession={useMemo(() => new SuccessionModel(port, route.personId), [port, route.personId])}
          feedback={useMemo(() => new FeedbackModel(port, route.personId), [port, route.personId])}
          toasts={toasts}
        />
      );
    case 'review':
      return (
        <ReviewPage
          review={useMemo(() => new ReviewModel(port, route.personId, localDate(Date.now())), [port, route.personId])}
          toasts={toasts}
        />
      );
    case 'search':
      return <SearchPage port={port} />;
    case 'welcome':
      return (
        <WelcomePage
          welcome={useMemo(() => new WelcomeModel(port), [port])}
          sample={useMemo(() => new SampleModel(port), [port])}
          step={route.step}
          toasts={toasts}
        />
      );
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
