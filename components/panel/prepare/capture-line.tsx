import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { foldLater } from '@/components/ui/fold-later';
import { Select } from '@/components/ui/select';
import { firstName } from '@/utils/domain/repair/first-name';
import type { CaptureKind } from '@/utils/domain/rows/preparation';
import { isolated } from '@/utils/i18n/isolated';
import { AddLine } from '../../shared/add-line';
import { kindOptions } from '../../shared/captures/capture-words';
import { useKind } from '../../shared/captures/use-kind';
import styles from './preparation-card.module.css';

interface CaptureLineProps {
  theirName: string;
  onCapture: (kind: CaptureKind, text: string) => void;
  onClose: () => void;
}

/** One line for what should not be forgotten, there as long as it is used. */
export function CaptureLine({ theirName, onCapture, onClose }: CaptureLineProps) {
  const line = useRef<HTMLFieldSetElement>(null);
  const [kind, chooseKind] = useKind();
  const label = i18n.t('capture.forPerson', { name: isolated(firstName(theirName)) });
  const field = () => line.current?.querySelector('input');
  useEffect(() => field()?.focus(), []);
  const leave = () =>
    foldLater(() => {
      if (line.current && !line.current.contains(document.activeElement) && !field()?.value.trim()) onClose();
    });
  return (
    <fieldset
      ref={line}
      aria-label={i18n.t('prepare.capture')}
      class={styles.capturing}
      onFocusOut={leave}
      onKeyDown={(event) => {
        // The line closes before the panel does.
        if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <AddLine label={label} placeholder={label} onAdd={(text) => onCapture(kind, text)}>
        <Select
          bare
          label={i18n.t('capture.kindLabel')}
          labelHidden
          value={kind}
          onValue={chooseKind}
          options={kindOptions()}
        />
      </AddLine>
    </fieldset>
  );
}
