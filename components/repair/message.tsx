import { Check, Copy, MessageCircle } from 'lucide';
import { useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { createAnnouncer, LiveAnnouncer } from '@/components/ui/live-announcer';
import { TextArea } from '@/components/ui/text-area';
import type { RepairView } from '@/utils/domain/views/repair-view';
import type { Repair } from '@/utils/state/repair-model';
import { copyText } from '../shared/copy-text';
import { MailLinks } from './mail-links';
import styles from './repair-card.module.css';
import { TonePicker } from './tone-picker';

/** The words, to be changed as one likes, and the ways they can go. */
export function Message({ repair, view }: { repair: Repair; view: RepairView }) {
  const { message, times } = repair;
  return (
    <div class={styles.message}>
      <div class={styles.row}>
        <TonePicker tone={message.tone.value} onTone={message.setTone} />
      </div>
      <TextArea label={i18n.t('repair.message')} value={message.text.value} onValue={message.write} rows={6} />
      {message.isOwn.value ? (
        <div class={styles.row}>
          <p class={styles.hint}>{i18n.t('repair.ownWords')}</p>
          <Button size="small" kind="quiet" onClick={message.useOurs}>
            {i18n.t('repair.useOurs')}
          </Button>
        </div>
      ) : (
        <div>
          {times.shown.value.length > 1 && times.typed.value === null && (
            <Choice on={message.offerAll.value} onChange={message.offerSeveral}>
              {i18n.t('repair.all')}
            </Choice>
          )}
          {message.canName.value > 0 && (
            <Choice on={message.naming.value} onChange={message.name}>
              {i18n.t('repair.name', message.canName.value)}
            </Choice>
          )}
        </div>
      )}
      <Ways repair={repair} key={view.meeting.id} />
    </div>
  );
}

function Choice({ on, onChange, children }: { on: boolean; onChange: (on: boolean) => void; children: string }) {
  const words = useId();
  return (
    <div class={styles.check}>
      <Checkbox checked={on} onChecked={onChange} labelledBy={words} />
      <span id={words}>{children}</span>
    </div>
  );
}

type Copied = 'whole' | 'chat' | null;

function Ways({ repair }: { repair: Repair }) {
  const announcer = useMemo(createAnnouncer, []);
  const [copied, setCopied] = useState<Copied>(null);
  const copy = async (what: Exclude<Copied, null>): Promise<boolean> => {
    const { text, chat } = repair.message;
    const worked = await copyText(what === 'chat' ? chat.peek() : text.peek());
    setCopied(worked ? what : null);
    announcer.say(worked ? i18n.t('repair.copied') : i18n.t('ui.copyFailed'));
    if (worked) repair.markUsed();
    return worked;
  };
  return (
    <div class={styles.row}>
      <Button size="small" icon={copied === 'whole' ? Check : Copy} onClick={() => void copy('whole')}>
        {copied === 'whole' ? i18n.t('repair.copied') : i18n.t('repair.copy')}
      </Button>
      <Button size="small" icon={copied === 'chat' ? Check : MessageCircle} onClick={() => void copy('chat')}>
        {copied === 'chat' ? i18n.t('repair.copied') : i18n.t('repair.chat')}
      </Button>
      <MailLinks mails={repair.mails.value} copy={() => copy('whole')} onUse={repair.markUsed} />
      <LiveAnnouncer announcer={announcer} />
    </div>
  );
}
