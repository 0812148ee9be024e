import type { PageReport } from '@/utils/domain/calendar/page-report';
import type { WorkerContext } from '../worker-context';

/**
 * What each tab reported last, so that a page that only waited doesn't have to say it all again. Lost with the worker:
 * then the page is asked for the whole.
 */
const lastPages = new WeakMap<WorkerContext, Map<number, PageReport>>();
const MOST = 20;

export function keepLastPage(context: WorkerContext, tabId: number, report: PageReport): void {
  const pages = lastPages.get(context) ?? new Map<number, PageReport>();
  lastPages.set(context, pages.delete(tabId) || pages.size < MOST ? pages : new Map());
  lastPages.get(context)?.set(tabId, report);
}

/** The tab's last report with its range complete, if it could be understood; null when it is not remembered. */
export function completedPage(context: WorkerContext, tabId: number, url: string): PageReport | null {
  const report = lastPages.get(context)?.get(tabId);
  if (report?.url !== url) return null;
  return { ...report, range: report.range && { ...report.range, complete: report.unread === 0 } };
}
