import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import type { GrowthTree } from '@/utils/domain/growth/growth-tree';
import type { Id } from '@/utils/domain/rows/row';
import { GrowthModel } from '@/utils/state/growth/growth-model';
import type { Panel } from '@/utils/state/panel/panel-model';
import { usePort } from '../../shared/use-port';
import { FoldHead } from '../fold-head';
import styles from './growth.module.css';
import { GrowthLine } from './growth-line';

export interface GrowthFoldProps {
  panel: Panel;
  personId: Id;
  meetingId: Id;
}

/** One folded line: what could be spoken of, and once it was, a tick. Where nothing is written down, nothing is drawn. */
export function GrowthFold({ panel, personId, meetingId }: GrowthFoldProps) {
  const id = useId();
  const port = usePort();
  const growth = useMemo(() => new GrowthModel(port, personId), [port, personId]);
  useEffect(growth.start, [growth]);
  const view = growth.view.value;
  const tree = growth.tree.value;
  const brief = tree && briefly(tree);
  if (!view || !tree || !brief) return null;
  const after = panel.phase.shown.value === 'after';
  const cameUp = new Set(view.mentions.filter((one) => one.meetingId === meetingId).map(({ aboutId }) => aboutId));
  const line = (entry: { id: Id; text: string }, theme: 'growth' | 'priorities') => ({
    ...{ panel, entry, theme, today: view.today, spoken: cameUp.has(entry.id) },
    onSpoken: (on: boolean) => growth.mention(meetingId, entry.id, on),
  });
  return (
    <section aria-labelledby={id} class={styles.fold}>
      <Disclosure
        summary={
          <FoldHead
            id={id}
            heading={after ? i18n.t('growth.panel.cameUp') : i18n.t('growth.panel.heading')}
            brief={cameUp.size > 0 ? i18n.t('growth.panel.ticked', cameUp.size) : brief}
          />
        }
      >
        {tree.aims.length > 0 && (
          <Group name={i18n.t('growth.aims')}>
            {tree.aims.map((aim) => (
              <GrowthLine key={aim.id} known={aim} {...line(aim, 'growth')}>
                {aim.milestones
                  .filter(({ doneOn }) => doneOn === null)
                  .map((one) => (
                    <GrowthLine key={one.id} known={one} {...line(one, 'growth')} />
                  ))}
              </GrowthLine>
            ))}
          </Group>
        )}
        {tree.skills.length > 0 && (
          <Group name={i18n.t('growth.skills')}>
            {tree.skills.map((skill) => (
              <GrowthLine key={skill.id} known={skill} {...line({ id: skill.id, text: skill.name }, 'growth')} />
            ))}
          </Group>
        )}
        {tree.priorities.length > 0 && (
          <Group name={i18n.t('priority.heading')}>
            {tree.priorities.map((one) => (
              <GrowthLine key={one.id} known={one} missedIn={one.missedIn} {...line(one, 'priorities')} />
            ))}
          </Group>
        )}
        <a class={styles.way} href={`/dashboard.html#/people/${personId}/growth`} target="_blank" rel="noreferrer">
          {i18n.t('growth.panel.all')}
        </a>
      </Disclosure>
    </section>
  );
}

function Group({ name, children }: { name: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <>
      <h3 id={id} class={styles.group}>
        {name}
      </h3>
      <ul class={styles.lines} aria-labelledby={id}>
        {children}
      </ul>
    </>
  );
}

/** "2 aims · 3 priorities"; empty where nothing is open. */
function briefly({ aims, skills, priorities }: GrowthTree): string {
  return [
    aims.length > 0 && i18n.t('growth.panel.aims', aims.length),
    skills.length > 0 && i18n.t('growth.panel.skills', skills.length),
    priorities.length > 0 && i18n.t('growth.panel.priorities', priorities.length),
  ]
    .filter(Boolean)
    .join(' · ');
}
