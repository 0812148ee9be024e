import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import { Skeleton } from '@/components/ui/skeleton';
import type { Toasts } from '@/components/ui/toasts';
import type { FeedsView } from '@/utils/domain/views/feeds-view';
import { isolated } from '@/utils/i18n/isolated';
import type { FeedLookState, LookedAt } from '@/utils/state/dashboard/feed-look-model';
import { errorWords } from '../../shared/error-words';
import page from '../page.module.css';
import { AddressForm } from './address-form';
import { FeedReportView } from './feed-report-view';
import { FeedTrouble } from './feed-trouble';
import styles from './feeds.module.css';
import { FileDrop } from './file-drop';
import { KeepForm } from './keep-form';
import { WhereToFind } from './where-to-find';

interface AddFeedProps {
  look: FeedLookState;
  view: FeedsView;
  toasts: Toasts;
}

/** A calendar's way in, one step at a time: give it, look at it, keep it. */
export function AddFeed({ look, view, toasts }: AddFeedProps) {
  const first = view.feeds.length === 0;
  return (
    <section class={page.card} aria-labelledby="add-feed">
      <h2 id="add-feed">{first ? i18n.t('feeds.add') : i18n.t('feeds.addMore')}</h2>
      {look.looking.value ? (
        <Looking about={look.looking.value} onCancel={look.cancel} />
      ) : look.found.value ? (
        <Found {...{ look, view, toasts }} />
      ) : (
        <>
          <Refusal look={look} />
          <AddressForm look={look} />
          <FileDrop onFile={(file) => void look.lookInto(file)} />
          <WhereToFind open={first} />
        </>
      )}
    </section>
  );
}

function Looking({ about, onCancel }: { about: LookedAt; onCancel: () => void }) {
  const words =
    about.kind === 'file'
      ? i18n.t('feeds.readingFile', { name: isolated(about.fileName) })
      : i18n.t('feeds.asking', { host: isolated(about.host) });
  return (
    <div class={styles.looking}>
      <p>{words}</p>
      <Skeleton name={words} lines={[55, 80, 70]} />
      <p class={styles.late}>{i18n.t('feeds.slow')}</p>
      <div>
        <Button onClick={onCancel}>{i18n.t('ui.cancel')}</Button>
      </div>
    </div>
  );
}

function Refusal({ look }: { look: FeedLookState }) {
  const trouble = look.trouble.value;
  const about = look.about.value;
  if (look.error.value) return <p role="alert">{errorWords(look.error.value)}</p>;
  if (!trouble) return null;
  const other = trouble.code === 'other-host' ? trouble.host : null;
  return (
    <FeedTrouble fresh trouble={trouble} host={about?.kind === 'address' ? about.host : null}>
      {other && (
        <div>
          <Button size="small" onClick={() => void look.lookThere(other)}>
            {i18n.t('feeds.list.allowHost', { host: isolated(other) })}
          </Button>
        </div>
      )}
    </FeedTrouble>
  );
}

/** What was found, before anything of it is kept. The focus goes there: the form that had it is gone. */
function Found({ look, view, toasts }: AddFeedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const found = look.found.value!;
  const about = look.about.value!;
  const isFile = about.kind === 'file';
  return (
    <>
      <h3 ref={heading} tabIndex={-1} class={styles.foundHeading}>
        {i18n.t('feeds.found.heading')} <bdi class={styles.of}>{isFile ? about.fileName : about.host}</bdi>
      </h3>
      <FeedReportView report={found.report} />
      <p class={part.hint}>{knownWords(found.followedAs, isFile)}</p>
      {look.error.value && <p role="alert">{errorWords(look.error.value)}</p>}
      {found.followedAs !== null && !isFile ? (
        <div>
          <Button onClick={look.clear}>{i18n.t('ui.close')}</Button>
        </div>
      ) : (
        <KeepForm
          {...{ found, about, view }}
          busy={look.keeping.value}
          onDrop={look.clear}
          onKeep={async (words) => {
            if (!(await look.follow(words))) return;
            const name = isolated(words.name);
            toasts.show(isFile ? i18n.t('feeds.taken', { name }) : i18n.t('feeds.following', { name }));
          }}
        />
      )}
    </>
  );
}

function knownWords(followedAs: string | null, isFile: boolean): string {
  if (followedAs === null) return i18n.t('feeds.found.promise');
  const name = isolated(followedAs);
  return isFile ? i18n.t('feeds.found.newer', { name }) : i18n.t('feeds.found.followed', { name });
}
