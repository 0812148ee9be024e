import { Trash2 } from 'lucide';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import type { Judgements } from '@/utils/state/dashboard/judgements-model';
import styles from './page.module.css';
import { PageFrame } from './page-frame';
import { AliasList } from './person/alias-list';

function Rules({ judgements }: { judgements: Judgements }) {
  const rules = judgements.view.value?.rules ?? [];
  return (
    <section class={styles.card} aria-labelledby="rules">
      <h2 id="rules">{i18n.t('dashboard.judgements.rules')}</h2>
      {rules.length === 0 && <EmptyState>{i18n.t('dashboard.judgements.none')}</EmptyState>}
      <ul class={styles.rows}>
        {rules.map((rule) => {
          const label = rule.label || i18n.t('dashboard.judgements.forgotten');
          return (
            <li key={rule.id} class={styles.entry}>
              <span class={styles.group}>
                <Badge tone={rule.say === 'always' ? 'accent' : 'plain'}>
                  {i18n.t(`dashboard.judgements.${rule.say}`)}
                </Badge>
                <span dir="auto">{label}</span>
                <span class={styles.hint}>{i18n.t(`dashboard.judgements.about.${rule.about}`)}</span>
              </span>
              <IconButton
                icon={Trash2}
                name={i18n.t('dashboard.judgements.forget', { label })}
                onClick={() => judgements.forget(rule.id)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function OwnNames({ judgements }: { judgements: Judgements }) {
  return (
    <section class={styles.card} aria-labelledby="own-names">
      <h2 id="own-names">{i18n.t('dashboard.judgements.own')}</h2>
      <p class={styles.hint}>{i18n.t('dashboard.judgements.ownHint')}</p>
      <AliasList
        aliases={judgements.view.value?.selfAliases ?? []}
        label={i18n.t('dashboard.judgements.ownAdd')}
        onAdd={(value) => void judgements.addOwn(value)}
        onDrop={judgements.dropOwn}
      />
    </section>
  );
}

/** What the user said is or isn't a one-on-one: it beats every rule, and it can be taken back here. */
export function JudgementsPage({ judgements }: { judgements: Judgements }) {
  useEffect(judgements.start, [judgements]);
  return (
    <PageFrame
      title={i18n.t('dashboard.judgements.heading')}
      lead={i18n.t('dashboard.judgements.lead')}
      ready={judgements.view.value !== null}
      error={judgements.error.value ?? judgements.failure.value}
    >
      <Rules judgements={judgements} />
      <OwnNames judgements={judgements} />
    </PageFrame>
  );
}
