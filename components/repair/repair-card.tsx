import { Check, Copy, ExternalLink, Mail, RefreshCw } from 'lucide';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Icon } from '@/components/ui/icon';
import { createAnnouncer, LiveAnnouncer } from '@/components/ui/live-announcer';
import { Skeleton } from '@/components/ui/skeleton';
import { TextArea } from '@/components/ui/text-area';
import type { RepairView } from '@/utils/domain/views/repair-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Repair } from '@/utils/state/repair-model';
import { timeWords } from '@/utils/state/repair-words';
import { copyText } from '../shared/copy-text';
import { errorWords } from '../shared/error-words';
import styles from './repair-card.module.css';

interface RepairCardProps {
  repair: Repair;
  onDone?: () => void;
}

/** Asks for a new time: a free one, the message, and the ways to send it. Everything can be changed before. */
export function RepairCard({ repair, onDone }: RepairCardProps) {
  useEffect(() => void repair.load(), [repair]);
  const view = repair.view.value;
  const error = repair.error.value;
  if (error) {
    return (
      <div class={styles.card} role="alert">
        <p class={styles.hint}>{errorWords(error)}</p>
        <Button size="small" onClick={() => void repair.load()}>
          {i18n.t('ui.retry')}
        </Button>
      </div>
    );
  }
  if (!view) return <Skeleton name={i18n.t('ui.loading')} lines={[60, 95, 80]} />;
  return (
    <section class={styles.card} aria-label={i18n.t('repair.heading')}>
      <OfferedTime repair={repair} view={view} />
      <Message repair={repair} view={view} />
      <Ways repair={repair} view={view} />
      {repair.used.value && (
        <div class={styles.ways}>
          <Button size="small" kind="primary" icon={Check} onClick={() => void repair.putAway().then(onDone)}>
            {i18n.t('repair.done')}
          </Button>
        </div>
      )}
    </section>
  );
}

function OfferedTime({ repair, view }: { repair: Repair; view: RepairView }) {
  const time = repair.time.value;
  if (!time) return <p class={styles.hint}>{i18n.t('repair.noTime')}</p>;
  return (
    <div>
      <p class={styles.label}>{i18n.t('repair.time')}</p>
      <div class={styles.time}>
        <p class={styles.when} aria-live="polite">
          {timeWords(time)}
        </p>
        {view.proposals.length > 1 && (
          <Button size="small" kind="quiet" icon={RefreshCw} onClick={repair.anotherTime}>
            {i18n.t('repair.another')}
          </Button>
        )}
      </div>
      <p class={styles.hint}>{i18n.t('repair.free')}</p>
    </div>
  );
}

function Message({ repair, view }: { repair: Repair; view: RepairView }) {
  const words = useId();
  const { waiting } = view.meeting;
  return (
    <>
      <TextArea
        class={styles.message}
        label={i18n.t('repair.message')}
        value={repair.message.value}
        onValue={repair.write}
        rows={7}
      />
      {repair.canName.value > 0 && (
        <div class={styles.name}>
          <Checkbox checked={repair.naming.value} onChecked={repair.name} labelledBy={words} />
          <span id={words}>{i18n.t('repair.name', repair.canName.value)}</span>
        </div>
      )}
      {waiting > 0 && <p class={styles.hint}>{i18n.t('repair.stays', waiting)}</p>}
    </>
  );
}

function Ways({ repair, view }: { repair: Repair; view: RepairView }) {
  const announcer = useMemo(createAnnouncer, []);
  const [copied, setCopied] = useState(false);
  const links = repair.links.value;
  const copy = async () => {
    const worked = await copyText(repair.message.peek());
    setCopied(worked);
    announcer.say(worked ? i18n.t('repair.copied') : i18n.t('ui.copyFailed'));
    if (worked) repair.markUsed();
  };
  if (!links) return null;
  const outside = { target: '_blank', rel: 'noreferrer', onClick: repair.markUsed };
  return (
    <>
      <div class={styles.ways}>
        <a class={styles.main} href={links.event} {...outside}>
          <Icon of={ExternalLink} />
          {view.composeAt === 'google' ? i18n.t('repair.google') : i18n.t('repair.outlook')}
        </a>
        <Button size="small" icon={copied ? Check : Copy} onClick={() => void copy()}>
          {copied ? i18n.t('repair.copied') : i18n.t('repair.copy')}
        </Button>
        {links.outlookMail && (
          <a class={styles.link} href={links.outlookMail} {...outside}>
            <Icon of={Mail} />
            {i18n.t('repair.outlookMail')}
          </a>
        )}
        <a class={styles.link} href={links.mail} {...outside}>
          <Icon of={Mail} />
          {i18n.t('repair.mail')}
        </a>
      </div>
      {view.email === null && (
        <p class={styles.hint}>{i18n.t('repair.noEmail', { name: isolated(view.meeting.personName) })}</p>
      )}
      <LiveAnnouncer announcer={announcer} />
    </>
  );
}
