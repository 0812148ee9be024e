import { Archive, ArchiveRestore, SlidersHorizontal } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import part from '@/components/ui/part.module.css';
import { cover } from '@/utils/state/cover';
import type { People } from '@/utils/state/dashboard/people-model';
import styles from './people.module.css';

interface SelectionBarProps {
  people: People;
  onChange: () => void;
  onPutAway: (away: boolean) => void;
  onDone: () => void;
}

/** How many are selected and what can be done with them; stays in sight below a long list. */
export function SelectionBar({ people, onChange, onPutAway, onDone }: SelectionBarProps) {
  const allId = useId();
  const marked = people.marked.value.length;
  const found = people.found.value;
  const areAway = people.show.value === 'away';
  // Under cover nobody knows what stands in a profile, so it couldn't be put back.
  const isCovered = cover.value !== 'none';
  return (
    <section class={styles.bar} aria-label={i18n.t('people.selection')}>
      <span class={styles.all}>
        <Checkbox
          checked={found.length > 0 && marked === found.length}
          disabled={found.length === 0}
          onChecked={(on) =>
            people.mark(
              found.map(({ id }) => id),
              on,
            )
          }
          labelledBy={allId}
        />
        <span id={allId}>{i18n.t('people.selectAll')}</span>
      </span>
      <span role="status" class={part.label}>
        {i18n.t('people.selected', marked)}
      </span>
      <span class={styles.buttons}>
        <Button icon={SlidersHorizontal} disabled={marked === 0 || isCovered} onClick={onChange}>
          {i18n.t('people.change')}
        </Button>
        <Button icon={areAway ? ArchiveRestore : Archive} disabled={marked === 0} onClick={() => onPutAway(!areAway)}>
          {i18n.t(areAway ? 'people.bringBack' : 'people.putAway')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {i18n.t('people.done')}
        </Button>
      </span>
      {isCovered && <p class={part.hint}>{i18n.t('people.covered')}</p>}
      {marked === 0 && !isCovered && <p class={part.hint}>{i18n.t('people.putAwayHint')}</p>}
    </section>
  );
}
