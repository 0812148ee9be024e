import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import { firstName } from '@/utils/domain/repair/first-name';
import type { CaptureKind } from '@/utils/domain/rows/preparation';
import { isolated } from '@/utils/i18n/isolated';
import { AddLine } from '../add-line';
import { PassingLine } from '../passing-line';
import { kindOptions } from './capture-words';
import { useKind } from './use-kind';

interface CaptureLineProps {
  theirName: string;
  onCapture: (kind: CaptureKind, text: string) => void;
  onClose: (escaped: boolean) => void;
}

/** One line for what should not be forgotten of one person, there as long as it is used. */
export function CaptureLine({ theirName, onCapture, onClose }: CaptureLineProps) {
  const [kind, chooseKind] = useKind();
  const label = i18n.t('capture.forPerson', { name: isolated(firstName(theirName)) });
  return (
    <PassingLine name={i18n.t('prepare.capture')} onClose={onClose}>
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
    </PassingLine>
  );
}
