import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Side, Visibility } from '@/utils/domain/rows/agenda';
import { AddLine } from './add-line';
import { useSideChoice } from './use-side-choice';
import { VisibilityChoice } from './visibility-choice';

interface TopicLineProps {
  placeholder: string;
  theirName: string;
  onAdd: (text: string, visibility: Visibility, raisedBy: Side) => void;
}

/** One line makes a topic, with who may see it and whose it is. */
export function TopicLine({ placeholder, theirName, onAdd }: TopicLineProps) {
  const [visibility, setVisibility] = useState<Visibility>('shared');
  const [raisedBy, raisedByChoice] = useSideChoice({
    name: i18n.t('topic.raisedBy'),
    me: i18n.t('topic.byMe'),
    them: theirName,
  });
  return (
    <AddLine label={i18n.t('topic.add')} placeholder={placeholder} onAdd={(text) => onAdd(text, visibility, raisedBy)}>
      <VisibilityChoice name={i18n.t('topic.visibility')} value={visibility} onValue={setVisibility} />
      {raisedByChoice}
    </AddLine>
  );
}
