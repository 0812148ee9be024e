import { Check, Copy } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { createAnnouncer, LiveAnnouncer } from '@/components/ui/live-announcer';
import part from '@/components/ui/part.module.css';
import { TextArea } from '@/components/ui/text-area';
import type { AskView } from '@/utils/domain/views/ask-view';
import type { Ask } from '@/utils/state/ask-model';
import { CalendarLink } from '../repair/calendar-link';
import { MailLinks } from '../repair/mail-links';
import { TonePicker } from '../repair/tone-picker';
import { copyText } from '../shared/copy-text';
import styles from './ask-card.module.css';

/** The words, and the ways they can go: an invitation for one of the times, a mail, or the clipboard. */
export function AskMessage({ ask, view }: { ask: Ask; view: AskView }) {
  const announcer = useMemo(createAnnouncer, []);
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<boolean> => {
    const worked = await copyText(ask.text.peek());
    setCopied(worked);
    announcer.say(worked ? i18n.t('repair.copied') : i18n.t('ui.copyFailed'));
    if (worked) ask.markAsked();
    return worked;
  };
  const link = ask.eventLink.value;
  return (
    <div class={part.part}>
      <div class={styles.row}>
        <TonePicker tone={ask.tone.value} onTone={ask.setTone} />
      </div>
      <TextArea label={i18n.t('repair.message')} value={ask.text.value} onValue={ask.write} rows={8} />
      <div class={styles.row}>
        {link && <CalendarLink href={link} composeAt={view.composeAt} onUse={ask.markAsked} />}
        <Button size="small" icon={copied ? Check : Copy} onClick={() => void copy()}>
          {copied ? i18n.t('repair.copied') : i18n.t('repair.copy')}
        </Button>
        <MailLinks mails={ask.mails.value} copy={copy} onUse={ask.markAsked} />
      </div>
      {ask.used.value && (
        <p class={styles.noted} role="status">
          {i18n.t('ask.noted')}
        </p>
      )}
      <LiveAnnouncer announcer={announcer} />
    </div>
  );
}
