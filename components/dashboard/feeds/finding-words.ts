import { i18n } from '#i18n';
import type { FeedFinding } from '@/utils/domain/feeds/judge-report';

/** What a finding means for one's one-on-ones. */
export function findingWords({ kind, count }: FeedFinding): string {
  switch (kind) {
    case 'empty':
    case 'over':
      return i18n.t(`feeds.finding.${kind}`);
    case 'names-people':
      return i18n.t('feeds.finding.namesPeople');
    case 'names-nobody':
      return i18n.t('feeds.finding.namesNobody');
    case 'only-busy':
      return i18n.t('feeds.finding.onlyBusy');
    case 'cut-short':
      return i18n.t('feeds.finding.cutShort');
    case 'zones-unknown':
      return i18n.t('feeds.finding.zonesUnknown', count);
    case 'zones-missing':
      return i18n.t('feeds.finding.zonesMissing', count);
    case 'broken':
      return i18n.t('feeds.finding.broken', count);
  }
}
