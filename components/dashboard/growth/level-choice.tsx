import { i18n } from '#i18n';
import { Select } from '@/components/ui/select';
import styles from './growth.module.css';
import { LEVELS, levelWords } from './growth-words';

interface LevelChoiceProps {
  level: number | null;
  wanted: number | null;
  onLevel: (level: number | null) => void;
  onWanted: (wanted: number | null) => void;
  /** The skill. */
  of: string;
}

/** Where a skill stands and where it is to go: four dots for the eye, words for everyone. */
export function LevelChoice({ level, wanted, onLevel, onWanted, of }: LevelChoiceProps) {
  return (
    <span class={styles.level}>
      <Dots level={level} wanted={wanted} />
      <Select
        label={i18n.t('growth.levelOf', { text: of })}
        labelHidden
        bare
        value={String(level ?? 'none')}
        onValue={(value) => onLevel(levelOf(value))}
        options={[{ value: 'none', label: i18n.t('growth.noLevel') }, ...options()]}
      />
      <span class={styles.wanted}>
        <span aria-hidden="true">→</span>
        <Select
          label={i18n.t('growth.wantedOf', { text: of })}
          labelHidden
          bare
          value={String(wanted ?? 'none')}
          onValue={(value) => onWanted(levelOf(value))}
          options={[{ value: 'none', label: i18n.t('growth.noWanted') }, ...options()]}
        />
      </span>
    </span>
  );
}

const options = () => LEVELS.map((level) => ({ value: String(level), label: levelWords(level) }));

const levelOf = (value: string) => (value === 'none' ? null : Number(value));

/** Filled as far as it is, ringed as far as it is to go. */
function Dots({ level, wanted }: Pick<LevelChoiceProps, 'level' | 'wanted'>) {
  return (
    <svg class={styles.dots} viewBox="0 0 56 14" width="56" height="14" aria-hidden="true">
      {LEVELS.map((step) => {
        const kind = step <= (level ?? 0) ? 'there' : step <= (wanted ?? 0) ? 'wanted' : 'rest';
        return <circle key={step} data-kind={kind} cx={step * 14 - 7} cy="7" r={kind === 'rest' ? 3 : 4.5} />;
      })}
    </svg>
  );
}
