import { CalendarX2 } from 'lucide';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import type { SilentFeed } from '@/utils/domain/views/feeds-view';
import { dayAndTime } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';

interface SilentFeedsProps {
  feeds: readonly SilentFeed[];
  /** Where it is told why. */
  href: string;
  target?: string;
}

/** One line where a followed calendar has told nothing for more than a day: what changes there goes unnoticed. */
export function SilentFeeds({ feeds, href, target }: SilentFeedsProps) {
  const [first] = feeds;
  if (!first) return null;
  const words = feeds.length > 1 ? i18n.t('feeds.silent.many', feeds.length) : wordsOf(first);
  return (
    <Banner
      tone="notice"
      icon={CalendarX2}
      title={
        <>
          {words}{' '}
          <a href={href} {...(target ? { target, rel: 'noreferrer' } : {})}>
            {i18n.t('feeds.silent.show')}
          </a>
        </>
      }
    />
  );
}

function wordsOf({ name, since }: SilentFeed): string {
  return since === null
    ? i18n.t('feeds.silent.never', { name: isolated(name) })
    : i18n.t('feeds.silent.since', { name: isolated(name), when: dayAndTime(since) });
}
