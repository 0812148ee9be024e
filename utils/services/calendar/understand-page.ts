import * as v from 'valibot';
import type { PageReading } from '@/utils/domain/calendar/page-reading';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { understandGoogle } from '@/utils/readings/google/understand-page';
import { understandOutlook } from '@/utils/readings/outlook/understand-page';
import { pageReport } from '@/utils/schema/calendar-messages';

/**
 * What a page's texts mean, within the limits of everything that a page may say. Here and not in the page, because a
 * calendar's main thread has better things to do.
 */
export function understandPage(page: PageReading | PageReport): PageReport {
  if ('events' in page) return page;
  return v.parse(pageReport, page.site === 'google' ? understandGoogle(page) : understandOutlook(page));
}
