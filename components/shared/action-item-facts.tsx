import { Lock, Repeat } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ActionItemRowProps } from './action-item-props';
import { DuePicker } from './due-picker';
import { dueWords } from './due-words';
import styles from './row.module.css';

/** What there is to know of a promise, in one quiet line. */
export function ActionItemFacts(props: ActionItemRowProps & { picking: boolean }) {
  const { item, today, nextDate, on, picking, showOwner, showPerson } = props;
  const due = dueWords(item, today);
  const who = showPerson ? item.personName : item.owner === 'me' ? i18n.t('item.me') : item.personName;
  const late = item.overdue && !item.done && !item.dropped;
  return (
    <div class={styles.meta}>
      {(showOwner || showPerson) && (
        <Fact>
          <span dir="auto" class={styles.name}>
            {who}
          </span>
        </Fact>
      )}
      {item.visibility === 'private' && (
        <Fact>
          <Icon of={Lock} size={0.75} />
          <VisuallyHidden>{i18n.t('topic.private')}</VisuallyHidden>
        </Fact>
      )}
      {item.dropped ? (
        <Fact>
          <span dir="auto">
            {item.dropReason ? i18n.t('item.droppedBecause', { reason: item.dropReason }) : i18n.t('item.dropped')}
          </span>
        </Fact>
      ) : picking ? (
        <DuePicker due={item.due} onDue={(next) => on.schedule(item.id, next)} nextDate={nextDate} today={today} />
      ) : (
        due && <Fact late={late}>{due}</Fact>
      )}
      {item.movedTimes > 0 && !item.done && !item.dropped && <Fact>{i18n.t('item.moved', item.movedTimes)}</Fact>}
      {item.repeats && (
        <Fact>
          <Icon of={Repeat} size={0.75} />
          {i18n.t(`item.repeats.${item.repeats}`)}
        </Fact>
      )}
    </div>
  );
}

function Fact({ late, children }: { late?: boolean; children: ComponentChildren }) {
  return <span class={classes(styles.fact, late && styles.overdue)}>{children}</span>;
}
