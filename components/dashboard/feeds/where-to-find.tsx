import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import part from '@/components/ui/part.module.css';
import styles from './feeds.module.css';

const SITES = ['google', 'outlook'] as const;
const STEPS = ['first', 'second', 'third'] as const;

/**
 * The way to the address, as both sites have it (Google: "Integrate calendar"; Outlook: "Publish a calendar", for work
 * and home alike; both as users' guides of 2026 show it). Organisations may have turned either off.
 */
export function WhereToFind({ open }: { open: boolean }) {
  return (
    <Disclosure summary={i18n.t('feeds.find.heading')} open={open}>
      <div class={styles.ways}>
        {SITES.map((site) => (
          <section key={site} class={styles.way} aria-label={i18n.t(`feeds.find.${site}.name`)}>
            <h3>{i18n.t(`feeds.find.${site}.name`)}</h3>
            <ol>
              {STEPS.map((step) => (
                <li key={step}>{i18n.t(`feeds.find.${site}.${step}`)}</li>
              ))}
            </ol>
            <p class={part.hint}>{i18n.t(`feeds.find.${site}.off`)}</p>
          </section>
        ))}
      </div>
    </Disclosure>
  );
}
