import type { PageView } from '@/utils/domain/calendar/page-report';

/** What the understanding of a chip needs of its page. */
export interface ReadingContext {
  /** The page's language as the browser writes it. */
  lang: string;
  view: PageView;
  /** Pixels of an hour in the day columns; null where nothing is laid out. */
  hourHeight: number | null;
  namesCalendars: boolean;
}
