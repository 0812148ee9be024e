import { i18n } from '#i18n';
import { FIGURES } from '@/utils/domain/insights/figures';
import pageStyles from '../page.module.css';
import { PageFrame } from '../page-frame';
import styles from './insights.module.css';

/** How each figure is counted: in one sentence and as a formula. */
export function DefinitionsPage() {
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
            <div key={key}>
              <dt>{i18n.t(`insight.figure.${key}.name`)}</dt>
              <dd>{i18n.t(`insight.figure.${key}.how`)}</dd>
              <dd class={styles.formula}>
                {i18n.t('insight.definitions.formula')}: {i18n.t(`insight.figure.${key}.formula`)}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </PageFrame>
  );
}
