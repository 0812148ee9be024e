import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Side } from '@/utils/domain/rows/agenda';
import type { Due } from '@/utils/state/item-edits';
import { localDate } from '@/utils/state/local-date';
import { AddLine } from './add-line';
import { DuePicker } from './due-picker';
import { useSideChoice } from './use-side-choice';

interface PromiseLineProps {
  placeholder: string;
  theirName: string;
  /** When the one-on-one is that "next" means; null: not known. */
  next: number | null;
  today: string;
  onAdd: (text: string, owner: Side, due: Due) => void;
}

/** One line makes an action item, with who does it and until when. */
export function PromiseLine({ placeholder, theirName, next, today, onAdd }: PromiseLineProps) {
  const [owner, ownerChoice] = useSideChoice({ name: i18n.t('item.owner'), me: i18n.t('item.me'), them: theirName });
  const [due, setDue] = useState<Due>('next');
  return (
    <AddLine label={i18n.t('item.add')} placeholder={placeholder} onAdd={(text) => onAdd(text, owner, due)}>
      {ownerChoice}
      <DuePicker due={due} onDue={setDue} nextDate={next === null ? null : localDate(next)} today={today} />
    </AddLine>
  );
}
