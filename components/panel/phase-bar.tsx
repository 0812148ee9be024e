import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { PHASES, type Phase } from '@/utils/domain/meetings/phase';
import { cover } from '@/utils/state/cover';
import type { Panel } from '@/utils/state/panel/panel-model';
import { useKey } from '../shared/keys';
import styles from './phase-bar.module.css';
import { HelpMenu } from './talk/help-menu';

function phaseName(phase: Phase): string {
  return i18n.t(`panel.phase.${phase}`);
}

/** Prepare, talk, wrap up: what stands on top. The clock chooses; a key or a click chooses otherwise. */
export function PhaseBar({ panel }: { panel: Panel }) {
  const { shown, offered, choose } = panel.phase;
  useKey('1', phaseName('before'), () => choose('before'));
  useKey('2', phaseName('during'), () => choose('during'));
  useKey('3', phaseName('after'), () => choose('after'));
  const other = offered.value;
  return (
    <div class={styles.bar}>
      <div class={styles.line}>
        <Segmented
          name={i18n.t('panel.phase.name')}
          value={shown.value}
          onValue={choose}
          options={PHASES.map((phase) => ({ value: phase, label: phaseName(phase) }))}
        />
        {cover.value === 'none' && <HelpMenu panel={panel} phase={shown.value} />}
      </div>
      {other && other !== 'before' && (
        <p role="status" class={styles.offer}>
          {other === 'during' ? i18n.t('panel.phase.began') : i18n.t('panel.phase.ended')}
          <Button size="small" kind="quiet" onClick={() => choose(other)}>
            {phaseName(other)}
          </Button>
        </p>
      )}
    </div>
  );
}
