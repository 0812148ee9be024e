import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { foldLater } from '@/components/ui/fold-later';
import { AddLine } from '../../shared/add-line';

interface SectionLineProps {
  title: string;
  onAdd: (text: string) => void;
  onClose: () => void;
}

/** The line that adds topics straight into one part, there as long as it is used. */
export function SectionLine({ title, onAdd, onClose }: SectionLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.querySelector('input')?.focus(), []);
  const leave = () =>
    foldLater(() => {
      const stays = line.current?.contains(document.activeElement);
      if (line.current && !stays && !line.current.querySelector('input')?.value.trim()) onClose();
    });
  return (
    <div ref={line} onFocusOut={leave}>
      <AddLine
        label={i18n.t('panel.sections.addTopic', { section: title })}
        placeholder={i18n.t('topic.add')}
        onAdd={onAdd}
      />
    </div>
  );
}
