import { CornerDownLeft } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { PersonSummary } from '@/utils/domain/views/parts';
import { useDraft } from '../shared/use-draft';
import styles from './capture-line.module.css';

interface CaptureLineProps {
  people: PersonSummary[];
  /** The person the popup shows now, if one is chosen. */
  chosen: string | null;
  onCapture: (person: PersonSummary, text: string) => void;
}

/** One line for one person: Enter keeps it, and the field stands ready for the next. */
export function CaptureLine({ people, chosen, onCapture }: CaptureLineProps) {
  const [text, setText] = useDraft();
  const [picked, setPicked] = useState<string | null>(null);
  const person = people.find(({ id }) => id === (picked ?? chosen)) ?? people[0];
  if (!person) return null;
  const keep = () => {
    const line = text.trim();
    if (!line) return;
    onCapture(person, line);
    setText('');
  };
  return (
    <form
      class={styles.capture}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label={i18n.t('popup.capture.label')}
        labelHidden
        placeholder={i18n.t('popup.capture.placeholder')}
        value={text}
        onValue={setText}
        maxLength={2000}
      />
      <div class={styles.foot}>
        <span aria-hidden="true">{i18n.t('popup.capture.to')}</span>
        <Select
          bare
          class={styles.who}
          label={i18n.t('popup.capture.who')}
          labelHidden
          value={person.id}
          onValue={setPicked}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <IconButton
          icon={CornerDownLeft}
          name={i18n.t('popup.capture.keep')}
          type="submit"
          disabled={!text.trim()}
          class={styles.keep}
        />
      </div>
    </form>
  );
}
