import { CalendarSync, Ellipsis, FileText, Pencil, RefreshCw, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EditableText } from '@/components/ui/editable-text';
import { Icon } from '@/components/ui/icon';
import { Menu, type MenuAction } from '@/components/ui/menu';
import type { FeedEntry } from '@/utils/domain/views/feeds-view';
import { dayAndTime, timeRange } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import type { Feeds } from '@/utils/state/dashboard/feeds-model';
import { localDate } from '@/utils/state/local-date';
import page from '../page.module.css';
import { FeedTrouble } from './feed-trouble';
import styles from './feeds.module.css';

interface FeedLineProps {
  feed: FeedEntry;
  feeds: Feeds;
  onRemove: (feed: FeedEntry) => void;
}

/** One calendar that is followed: when it was read, what came of it, and what is wrong with it. */
export function FeedLine({ feed, feeds, onRemove }: FeedLineProps) {
  const [edits, setEdits] = useState(0);
  const reading = feeds.reading.value.has(feed.id);
  const actions: MenuAction[] = [
    ...(feed.kind === 'address' && !feed.trouble
      ? [{ label: i18n.t('feeds.list.readNow'), icon: RefreshCw, run: () => void feeds.readNow(feed.id) }]
      : []),
    { label: i18n.t('feeds.list.rename'), icon: Pencil, run: () => setEdits(edits + 1) },
    { label: i18n.t('feeds.list.remove'), icon: Trash2, kind: 'danger', apart: true, run: () => onRemove(feed) },
  ];
  return (
    <li class={styles.feed}>
      <Icon of={feed.kind === 'file' ? FileText : CalendarSync} size={1.25} class={styles.feedIcon} />
      <div class={styles.feedBody}>
        <EditableText
          class={styles.feedName}
          value={feed.name}
          label={i18n.t('feeds.list.renameLabel')}
          editRequest={edits}
          onSave={(name) => feeds.rename(feed.id, name)}
        />
        <p class={page.facts}>
          {factsOf(feed, reading).map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
      <Menu icon={Ellipsis} name={i18n.t('feeds.list.more', { name: isolated(feed.name) })} actions={actions} />
      {feed.trouble && !reading && (
        <div class={styles.feedTrouble}>
          <FeedTrouble trouble={feed.trouble} host={feed.host}>
            <Remedy feed={feed} feeds={feeds} />
          </FeedTrouble>
        </div>
      )}
    </li>
  );
}

function factsOf(feed: FeedEntry, reading: boolean): string[] {
  const { kind, site, host, lastReadAt, nextAt, oneOnOnes, trouble } = feed;
  const facts = [
    kind === 'file' ? i18n.t('feeds.list.fileKind') : (host ?? ''),
    i18n.t('feeds.list.site', { site: i18n.t(`dashboard.health.sites.${site}`) }),
  ];
  if (reading || (lastReadAt === null && !trouble)) return [...facts, i18n.t('feeds.list.reading')];
  facts.push(oneOnOnes > 0 ? i18n.t('feeds.list.oneOnOnes', oneOnOnes) : i18n.t('feeds.list.none'));
  facts.push(
    lastReadAt === null
      ? i18n.t('feeds.list.neverRead')
      : i18n.t('feeds.list.lastRead', { when: shortWhen(lastReadAt) }),
  );
  if (nextAt !== null) {
    const when = shortWhen(nextAt);
    facts.push(trouble ? i18n.t('feeds.list.retry', { when }) : i18n.t('feeds.list.next', { when }));
  }
  return facts;
}

/** Today without its day. */
function shortWhen(instant: number): string {
  return localDate(instant) === localDate(Date.now()) ? timeRange(instant, null) : dayAndTime(instant);
}

/** What the user can do about it, beside waiting. */
function Remedy({ feed, feeds }: { feed: FeedEntry; feeds: Feeds }) {
  const { code, host } = feed.trouble!;
  if (code === 'no-permission') {
    return (
      <div>
        <Button size="small" onClick={() => void feeds.allowAgain(feed)}>
          {i18n.t('feeds.list.allowAgain')}
        </Button>
      </div>
    );
  }
  return (
    <div class={page.group}>
      {code === 'other-host' && host && (
        <Button size="small" onClick={() => void feeds.allowOther(feed.id, host)}>
          {i18n.t('feeds.list.allowHost', { host: isolated(host) })}
        </Button>
      )}
      <Button size="small" onClick={() => void feeds.readNow(feed.id)}>
        {i18n.t('ui.retry')}
      </Button>
    </div>
  );
}
