import {
  Activity,
  CalendarRange,
  CalendarSync,
  ChartNoAxesColumn,
  Database,
  type IconNode,
  LayoutList,
  MessageCircleQuestionMark,
  MessageSquareQuote,
  Scale,
  Search,
  Settings as SettingsIcon,
  Users,
} from 'lucide';
import { i18n } from '#i18n';
import type { Route } from '@/utils/state/dashboard/route';

type Room = Exclude<
  Route['page'],
  'person' | 'growth' | 'check' | 'review' | 'sheets' | 'ask' | 'definitions' | 'welcome'
>;

interface RoomEntry {
  page: Room;
  icon: IconNode;
  name: () => string;
}

/** What one comes for, what one works with, and housekeeping. */
export const ROOMS: RoomEntry[][] = [
  [
    { page: 'week', icon: CalendarRange, name: () => i18n.t('week.heading') },
    { page: 'people', icon: Users, name: () => i18n.t('dashboard.nav.people') },
    { page: 'feedback', icon: MessageSquareQuote, name: () => i18n.t('feedback.heading') },
    { page: 'insights', icon: ChartNoAxesColumn, name: () => i18n.t('insight.heading') },
    { page: 'search', icon: Search, name: () => i18n.t('search.heading') },
  ],
  [
    { page: 'templates', icon: LayoutList, name: () => i18n.t('dashboard.nav.templates') },
    { page: 'questions', icon: MessageCircleQuestionMark, name: () => i18n.t('question.heading') },
  ],
  [
    { page: 'feeds', icon: CalendarSync, name: () => i18n.t('dashboard.nav.feeds') },
    { page: 'judgements', icon: Scale, name: () => i18n.t('dashboard.nav.judgements') },
    { page: 'health', icon: Activity, name: () => i18n.t('dashboard.nav.health') },
    { page: 'data', icon: Database, name: () => i18n.t('dashboard.nav.data') },
    { page: 'settings', icon: SettingsIcon, name: () => i18n.t('dashboard.nav.settings') },
  ],
];

/** Pages that stand in no list belong to the room from which one comes. */
export function roomOf({ page }: Route): Room | null {
  switch (page) {
    case 'welcome':
      return null;
    case 'person':
    case 'growth':
    case 'check':
    case 'review':
    case 'sheets':
    case 'ask':
      return 'people';
    case 'definitions':
      return 'insights';
    default:
      return page;
  }
}
