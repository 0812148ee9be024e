import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import type { Site } from '@/utils/domain/calendar/calendar-event';
import type { FeedWords } from '@/utils/domain/feeds/feed-source';
import type { FeedFound, FeedsView } from '@/utils/domain/views/feeds-view';
import type { LookedAt } from '@/utils/state/dashboard/feed-look-model';
import page from '../page.module.css';
import styles from './feeds.module.css';

interface KeepFormProps {
  found: FeedFound;
  about: LookedAt;
  view: FeedsView;
  busy: boolean;
  onKeep: (words: FeedWords) => void;
  onDrop: () => void;
}

/** The last step: a name, and what neither address nor file could tell. */
export function KeepForm({ found, about, view, busy, onKeep, onDrop }: KeepFormProps) {
  const [name, setName] = useState(() => found.followedAs ?? nameOf(found, about));
  const [site, setSite] = useState<Site>(found.site ?? view.usualSite);
  const [account, setAccount] = useState(view.ownEmails[0] ?? '');
  // Google's own ids are made of the calendar's; elsewhere the address only tells who of two is the user.
  const asksWho = !found.knowsAccount && (view.ownEmails.length === 0 || site === 'google');
  const submit = (event: Event) => {
    event.preventDefault();
    onKeep({ name: name.trim(), site, account: asksWho && account.trim() ? account.trim() : null });
  };
  return (
    <form class={styles.form} onSubmit={submit}>
      <TextField label={i18n.t('feeds.found.name')} maxLength={500} value={name} onValue={setName} />
      {!found.site && (
        <div class={styles.question}>
          <span class={part.label}>{i18n.t('feeds.found.site')}</span>
          <Segmented
            name={i18n.t('feeds.found.site')}
            value={site}
            onValue={setSite}
            options={(['google', 'outlook'] as const).map((one) => ({
              value: one,
              label: i18n.t(`dashboard.health.sites.${one}`),
            }))}
          />
          <span class={part.hint}>{i18n.t('feeds.found.siteHint')}</span>
        </div>
      )}
      {asksWho && (
        <TextField
          label={i18n.t('feeds.found.account')}
          hint={i18n.t('feeds.found.accountHint')}
          type="email"
          maxLength={500}
          value={account}
          onValue={setAccount}
        />
      )}
      <div class={page.group}>
        <Button kind="primary" type="submit" disabled={busy || name.trim() === ''}>
          {keepWords(found, about)}
        </Button>
        <Button kind="quiet" onClick={onDrop}>
          {i18n.t('feeds.found.notThis')}
        </Button>
      </div>
    </form>
  );
}

function keepWords({ followedAs }: FeedFound, { kind }: LookedAt): string {
  if (kind === 'address') return i18n.t('feeds.found.follow');
  return followedAs === null ? i18n.t('feeds.found.take') : i18n.t('feeds.found.update');
}

function nameOf({ site }: FeedFound, about: LookedAt): string {
  if (about.kind === 'file') return about.fileName.replace(/\.(ics|ical|ifb)(\.gz)?$/i, '');
  return site ? i18n.t(`dashboard.health.sites.${site}`) : i18n.t('feeds.found.nameNew');
}
