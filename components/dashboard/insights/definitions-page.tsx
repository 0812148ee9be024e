import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FIGURES } from '@/utils/domain/insights/figures';
import pageStyles from '../page.module.css';
import { PageFrame } from '../page-frame';
import styles from './insights.module.css';

/** How each figure is counted: in one sentence and as a formula. `figure`: whose one comes into sight. */
export function DefinitionsPage({ figure }: { figure: string | null }) {
  return (
    <PageFrame
      title={i18n.t('insight.definitions.heading')}
      lead={i18n.t('insight.definitions.lead')}
      action={<a href="#/insights">{i18n.t('insight.definitions.back')}</a>}
      ready
    >
      <section class={pageStyles.card}>
        <p>{i18n.t('insight.definitions.range')}</p>
        <dl class={styles.definitions}>
          {FIGURES.map((key) => (
            <Definition
              key={key}
              here={key === figure}
              name={i18n.t(`insight.figure.${key}.name`)}
              how={i18n.t(`insight.figure.${key}.how`)}
              formula={i18n.t(`insight.figure.${key}.formula`)}
            />
          ))}
          {(['survey', 'effect'] as const).map((key) => (
            <Definition
              key={key}
              here={key === figure}
              name={i18n.t(`${key}.heading`)}
              how={i18n.t(`${key}.how`)}
              formula={i18n.t(`${key}.formula`)}
            />
          ))}
        </dl>
      </section>
    </PageFrame>
  );
}

interface DefinitionProps {
  name: string;
  how: string;
  formula: string;
  /** Somebody asked for this one. */
  here: boolean;
}

function Definition({ name, how, formula, here }: DefinitionProps) {
  const term = useRef<HTMLElement>(null);
  useEffect(() => {
    if (here) term.current?.focus();
  }, [here]);
  return (
    <div>
      <dt ref={term} tabIndex={here ? -1 : undefined}>
        {name}
      </dt>
      <dd>{how}</dd>
      <dd class={styles.formula}>
        {i18n.t('insight.definitions.formula')}: {formula}
      </dd>
    </div>
  );
}
