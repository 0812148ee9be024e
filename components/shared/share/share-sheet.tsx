import { Check, Copy, ExternalLink, Lock, Mail } from 'lucide';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import { createAnnouncer, LiveAnnouncer } from '@/components/ui/live-announcer';
import part from '@/components/ui/part.module.css';
import { Skeleton } from '@/components/ui/skeleton';
import type { Id } from '@/utils/domain/rows/row';
import { SHARE_PARTS, type ShareAbout, type SharePart, type ShareView } from '@/utils/domain/views/share-view';
import { isolated } from '@/utils/i18n/isolated';
import { listOf } from '@/utils/i18n/lists';
import { type Share, ShareModel } from '@/utils/state/share-model';
import { copyRich } from '../copy-rich';
import { copyText } from '../copy-text';
import { errorWords } from '../error-words';
import { usePort } from '../use-port';
import { DocumentView } from './document-view';
import { mailWayWords } from './mail-way-words';
import styles from './share-sheet.module.css';

/** What goes to the other side, to be looked at first; then every way it can go. Nothing is sent from here. */
export function ShareSheet({ meetingId, about }: { meetingId: Id; about: ShareAbout }) {
  const port = usePort();
  const share = useMemo(() => new ShareModel(port, meetingId, about), [port, meetingId, about]);
  useEffect(() => share.start(), [share]);
  const view = share.view.value;
  if (!view) {
    if (!share.error.value) return <Skeleton lines={[70, 90, 60, 85]} name={i18n.t('ui.loading')} />;
    return (
      <div role="alert">
        <p>{errorWords(share.error.value)}</p>
        <Button size="small" onClick={() => void share.reload()}>
          {i18n.t('ui.retry')}
        </Button>
      </div>
    );
  }
  const empty = view.parts.length === 0 && share.isEmpty.value;
  return (
    <>
      <p class={styles.trust}>
        <Icon of={Lock} size={0.875} />
        <span>
          {i18n.t('share.only')}
          {view.privateThings > 0 && ` ${i18n.t('share.stays', view.privateThings)}`}
        </span>
      </p>
      {empty ? (
        <p>{i18n.t(`share.nothing.${about}`)}</p>
      ) : (
        <>
          <Parts share={share} view={view} />
          <section class={styles.paper} aria-label={i18n.t('share.preview')}>
            <DocumentView document={view.document} />
          </section>
          <Ways share={share} view={view} />
        </>
      )}
    </>
  );
}

function Parts({ share, view }: { share: Share; view: ShareView }) {
  const parts = SHARE_PARTS.filter((part) => view.parts.includes(part));
  if (parts.length < 2) return null;
  return (
    <fieldset class={styles.parts} aria-label={i18n.t('share.leave')}>
      {parts.map((part) => (
        <Part key={part} part={part} share={share} />
      ))}
    </fieldset>
  );
}

function Part({ part, share }: { part: SharePart; share: Share }) {
  const words = useId();
  const isIn = !share.leftOut.value.includes(part);
  return (
    <span class={styles.part}>
      <Checkbox checked={isIn} onChecked={(on) => void share.take(part, on)} labelledBy={words} />
      <span id={words}>{i18n.t(`share.part.${part}`)}</span>
    </span>
  );
}

type Copied = 'rich' | 'markdown' | 'plain';

function Ways({ share, view }: { share: Share; view: ShareView }) {
  const announcer = useMemo(createAnnouncer, []);
  const [copied, setCopied] = useState<Copied | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => setCopied(null), [view.plain]);
  const copy = async (how: Copied): Promise<boolean> => {
    const worked =
      how === 'rich'
        ? await copyRich(view.html, view.plain)
        : await copyText(how === 'plain' ? view.plain : view.markdown);
    setCopied(worked ? how : null);
    setFailed(!worked);
    announcer.say(worked ? i18n.t('share.copied') : i18n.t('ui.copyFailed'));
    return worked;
  };
  const iconOf = (how: Copied) => (copied === how ? Check : Copy);
  return (
    <div class={styles.ways}>
      <div class={styles.row}>
        <Button kind="primary" icon={iconOf('rich')} onClick={() => void copy('rich')}>
          {i18n.t('share.copy')}
        </Button>
        <Button icon={iconOf('markdown')} onClick={() => void copy('markdown')}>
          {i18n.t('share.copyMarkdown')}
        </Button>
      </div>
      {(copied !== null || failed) && (
        <p class={part.hint}>{failed ? i18n.t('ui.copyFailed') : i18n.t('share.copied')}</p>
      )}
      <Mails share={share} view={view} copy={() => copy('rich')} />
      <Disclosure kind="link" summary={i18n.t('share.event')}>
        <div class={styles.event}>
          <p class={part.hint}>{i18n.t('share.eventHint')}</p>
          <div class={styles.row}>
            <Button size="small" icon={iconOf('plain')} onClick={() => void copy('plain')}>
              {i18n.t('share.eventCopy')}
            </Button>
            {view.eventAddress && (
              <a class={styles.link} href={view.eventAddress} target="_blank" rel="noreferrer">
                <Icon of={ExternalLink} />
                {i18n.t('share.eventOpen')}
              </a>
            )}
          </div>
        </div>
      </Disclosure>
      <LiveAnnouncer announcer={announcer} />
    </div>
  );
}

function Mails({ share, view, copy }: { share: Share; view: ShareView; copy: () => Promise<boolean> }) {
  const id = useId();
  const links = share.links.value;
  const long = links.filter((link) => !link.whole).map(({ way }) => mailWayWords(way));
  const openLong = async (event: MouseEvent, href: string) => {
    event.preventDefault();
    await copy();
    window.open(href, '_blank', 'noopener,noreferrer');
  };
  return (
    <>
      <p id={id} class={part.hint}>
        {i18n.t('share.write')}
      </p>
      <ul class={styles.row} aria-labelledby={id}>
        {links.map(({ way, href, whole }) => (
          <li key={way}>
            <a
              class={styles.link}
              href={href}
              target="_blank"
              rel="noreferrer"
              onClick={whole ? undefined : (event) => void openLong(event, href)}
            >
              <Icon of={Mail} />
              {mailWayWords(way)}
            </a>
          </li>
        ))}
      </ul>
      {long.length > 0 && <p class={part.hint}>{i18n.t('share.tooLong', { ways: listOf(long) })}</p>}
      {view.email === null && <p class={part.hint}>{i18n.t('share.noEmail', { name: isolated(view.personName) })}</p>}
    </>
  );
}
