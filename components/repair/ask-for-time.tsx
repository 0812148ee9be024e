import { CalendarCog } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import part from '@/components/ui/part.module.css';
import type { RepairView } from '@/utils/domain/views/repair-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Repair } from '@/utils/state/repair-model';
import { CalendarLink } from './calendar-link';
import { OfferedTimes } from './offered-times';
import styles from './repair-card.module.css';

/** Times to offer; then the calendar's page for the one that was chosen. */
export function AskForTime({ repair, view }: { repair: Repair; view: RepairView }) {
  return (
    <div class={part.part}>
      <OfferedTimes times={repair.times} theirZone={view.theirZone} personName={view.meeting.personName} />
      <Calendar repair={repair} view={view} />
    </div>
  );
}

/** A new event in the calendar's own form, or the old one where it still stands. */
function Calendar({ repair, view }: { repair: Repair; view: RepairView }) {
  const link = repair.eventLink.value;
  if (!link) return null;
  return (
    <>
      <div class={styles.row}>
        <CalendarLink href={link} composeAt={view.composeAt} onUse={repair.markUsed} />
        {view.eventAddress && (
          <a
            class={styles.link}
            href={view.eventAddress}
            title={i18n.t('repair.moveHint')}
            target="_blank"
            rel="noreferrer"
            onClick={repair.markUsed}
          >
            <Icon of={CalendarCog} />
            {i18n.t('repair.move')}
          </a>
        )}
      </div>
      {view.email === null && (
        <p class={styles.hint}>{i18n.t('repair.noEmail', { name: isolated(view.meeting.personName) })}</p>
      )}
    </>
  );
}
