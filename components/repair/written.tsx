import { Copy } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { firstName } from '@/utils/domain/repair/first-name';
import { WRITTEN_PROMPTS } from '@/utils/domain/repair/written';
import type { RepairView } from '@/utils/domain/views/repair-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Repair } from '@/utils/state/repair-model';
import { promptWords } from '@/utils/state/repair-written';
import { copyText } from '../shared/copy-text';
import { MailLinks } from './mail-links';
import styles from './repair-card.module.css';

interface WrittenProps {
  repair: Repair;
  view: RepairView;
  /** It went out and is being kept. */
  onKept: (done: Promise<() => void>) => void;
}

/** A one-on-one in five lines. Whichever way it goes out, it is kept as the meeting's shared note. */
export function Written({ repair, view, onKept }: WrittenProps) {
  const { written } = repair;
  const [failed, setFailed] = useState(false);
  const questions = promptWords(view.role);
  const leads = view.role === 'manager';
  const copy = async () => {
    const worked = await copyText(written.text.peek());
    setFailed(!worked);
    return worked;
  };
  const keep = () => onKept(written.keep());
  const empty = written.isEmpty.value && !leads;
  return (
    <div class={styles.written}>
      <p class={styles.hint}>
        {leads
          ? i18n.t('repair.written.hintManager', { name: isolated(firstName(view.meeting.personName)) })
          : i18n.t('repair.written.hint')}
      </p>
      {WRITTEN_PROMPTS.map((prompt) => (
        <TextArea
          key={prompt}
          label={questions[prompt]}
          value={written.lines.value[prompt]}
          onValue={(text) => written.write(prompt, text)}
        />
      ))}
      {!empty && (
        <div class={styles.row}>
          <Button
            size="small"
            kind="primary"
            icon={Copy}
            onClick={() => void copy().then((worked) => worked && keep())}
          >
            {i18n.t('repair.written.keep')}
          </Button>
          <MailLinks mails={repair.writtenMails.value} copy={copy} onUse={keep} />
        </div>
      )}
      {failed && (
        <p class={styles.hint} role="alert">
          {i18n.t('ui.copyFailed')}
        </p>
      )}
    </div>
  );
}
