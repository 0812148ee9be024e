import { CornerDownLeft } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { CaptureKind } from '@/utils/domain/rows/preparation';
import type { PersonSummary } from '@/utils/domain/views/parts';
import { kindOptions } from '../shared/captures/capture-words';
import { useKind } from '../shared/captures/use-kind';
import { useKey } from '../shared/keys';
import { useDraft } from '../shared/use-draft';
import styles from './capture-line.module.css';

interface CaptureLineProps {
  people: PersonSummary[];
  /** The person the popup shows now, if one is chosen. */
  chosen: string | null;
  /** The field has the focus from the start: the popup was opened to write in it. */
  focused: boolean;
  /** Null: for nobody in particular. */
  onCapture: (person: PersonSummary | null, kind: CaptureKind, text: string) => void;
}

const NOBODY = '';

/** One line for one person or for nobody yet: Enter keeps it, and the field stands ready for the next. */
export function CaptureLine({ people, chosen, focused, onCapture }: CaptureLineProps) {
  const [text, setText] = useDraft();
  const [picked, setPicked] = useState<string | null>(null);
  const [kind, chooseKind] = useKind();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  useKey('w', i18n.t('popup.capture.label'), () => field.current?.focus());
  const known = people.find(({ id }) => id === (picked ?? chosen)) ?? people[0];
  const person = picked === NOBODY ? null : (known ?? null);
  const keep = () => {
    const line = text.trim();
    if (!line) return;
    onCapture(person, kind, line);
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
        inputRef={field}
        placeholder={i18n.t('popup.capture.placeholder')}
        value={text}
        onValue={setText}
        maxLength={2000}
      />
      <div class={styles.foot}>
        <Select
          bare
          class={styles.kind}
          label={i18n.t('capture.kindLabel')}
          labelHidden
          value={kind}
          onValue={chooseKind}
          options={kindOptions()}
        />
        <span aria-hidden="true">{i18n.t('popup.capture.to')}</span>
        <Select
          bare
          class={styles.who}
          label={i18n.t('popup.capture.who')}
          labelHidden
          value={person?.id ?? NOBODY}
          onValue={setPicked}
          options={[
            ...people.map(({ id, name }) => ({ value: id, label: name })),
            { value: NOBODY, label: i18n.t('capture.nobody') },
          ]}
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
