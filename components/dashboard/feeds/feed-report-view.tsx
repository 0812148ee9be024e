import { Check, CircleAlert, type IconNode, Info } from 'lucide';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import part from '@/components/ui/part.module.css';
import type { FeedReport } from '@/utils/domain/feeds/feed-report';
import { type FeedFinding, judgeReport } from '@/utils/domain/feeds/judge-report';
import { dayOfDate } from '@/utils/i18n/dates';
import { localDate } from '@/utils/state/local-date';
import page from '../page.module.css';
import styles from './feeds.module.css';
import { findingWords } from './finding-words';

/** Nothing is wrong with these. */
const FINE: Partial<Record<FeedFinding['kind'], IconNode>> = { 'names-people': Check, 'names-nobody': Info };

/** What a calendar carries: counts, what they mean, and on demand the names of the fields. Nothing of its contents. */
export function FeedReportView({ report }: { report: FeedReport }) {
  const today = localDate(Date.now());
  return (
    <>
      <p class={page.facts}>
        {countWords(report, today).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <ul class={styles.findings}>
        {judgeReport(report, today).map((finding) => (
          <li key={finding.kind} data-notice={!(finding.kind in FINE) || undefined}>
            <Icon of={FINE[finding.kind] ?? CircleAlert} />
            <span>{findingWords(finding)}</span>
          </li>
        ))}
      </ul>
      {report.fields.length > 0 && (
        <Disclosure kind="link" summary={i18n.t('feeds.found.fields')}>
          <p class={styles.fields}>{report.fields.join(' · ')}</p>
          {report.zones.known.length > 0 && (
            <p class={part.hint}>{i18n.t('feeds.found.zones', { zones: report.zones.known.join(', ') })}</p>
          )}
        </Disclosure>
      )}
    </>
  );
}

function countWords(report: FeedReport, today: string): string[] {
  const { events, series, withAttendees, from, to } = report;
  const facts = [i18n.t('feeds.found.events', events)];
  if (series > 0) facts.push(i18n.t('feeds.found.series', series));
  if (withAttendees > 0) facts.push(i18n.t('feeds.found.people', withAttendees));
  if (from && to) {
    facts.push(i18n.t('feeds.found.span', { from: dayOfDate(from, today), to: dayOfDate(to, today) }));
  }
  return facts;
}
