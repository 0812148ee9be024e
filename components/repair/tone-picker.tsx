import { i18n } from '#i18n';
import { Segmented } from '@/components/ui/segmented';
import { TONES, type Tone } from '@/utils/domain/repair/tone';

/** How a message sounds. */
export function TonePicker({ tone, onTone }: { tone: Tone; onTone: (tone: Tone) => void }) {
  return (
    <Segmented
      small
      name={i18n.t('repair.tone')}
      value={tone}
      onValue={onTone}
      options={TONES.map((value) => ({ value, label: i18n.t(`repair.tones.${value}`) }))}
    />
  );
}
