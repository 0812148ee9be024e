import { Check, Copy } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { createAnnouncer, LiveAnnouncer } from '@/components/ui/live-announcer';
import part from '@/components/ui/part.module.css';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { Tone } from '@/utils/domain/repair/tone';
import type { FeedbackPerson } from '@/utils/domain/views/feedback-view';
import { askForFeedback } from '@/utils/state/feedback/ask-for-feedback';
import { TonePicker } from '../../repair/tone-picker';
import { copyText } from '../../shared/copy-text';

/** A short message that asks for one thing, in the words of one's role: to be changed as one likes, and copied. */
export function AskForFeedback({ person }: { person: FeedbackPerson }) {
  const announcer = useMemo(createAnnouncer, []);
  const [tone, setTone] = useState<Tone>('warm');
  const [about, setAbout] = useState('');
  /** Null: the words are still ours. */
  const [own, setOwn] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const text = own ?? askForFeedback(person, { tone, about });
  const copy = async () => {
    const worked = await copyText(text);
    setCopied(worked);
    announcer.say(worked ? i18n.t('repair.copied') : i18n.t('ui.copyFailed'));
  };
  const ours = (change: () => void) => {
    change();
    setOwn(null);
    setCopied(false);
  };
  return (
    <div class={part.part}>
      <p class={part.hint}>{i18n.t('feedback.ask.lead')}</p>
      <TextField
        label={i18n.t('feedback.ask.about')}
        placeholder={i18n.t('feedback.ask.aboutHint')}
        maxLength={500}
        value={about}
        onValue={(next) => ours(() => setAbout(next))}
      />
      <TonePicker tone={tone} onTone={(next) => ours(() => setTone(next))} />
      <TextArea label={i18n.t('repair.message')} value={text} onValue={setOwn} rows={5} />
      <div>
        <Button icon={copied ? Check : Copy} onClick={() => void copy()}>
          {copied ? i18n.t('repair.copied') : i18n.t('repair.copy')}
        </Button>
      </div>
      <LiveAnnouncer announcer={announcer} />
    </div>
  );
}
