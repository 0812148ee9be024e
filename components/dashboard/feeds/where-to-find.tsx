import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import styles from './feeds.module.css';

/**
 * The way to the address, as both sites have it (Google: "Integrate calendar"; Outlook: "Publish a calendar", for work
 * and home alike; both seen in their users' guides of 2026). Organisations may have turned either off.
 */
export function WhereToFind({ open }: { open: boolean }) {
  const ways = [
    {
      name: i18n.t('feeds.find.google'),
      steps: [1, 2, 3].map((n) => i18n.t(`feeds.find.google${n as 1 | 2 | 3}`)),
      off: i18n.t('feeds.find.googleOff'),
    },
    {
      name: i18n.t('feeds.find.outlook'),
      steps: [1, 2, 3].map((n) => i18n.t(`feeds.find.outlook${n as 1 | 2 | 3}`)),
      off: i18n.t('feeds.find.outlookOff'),
    },
  ];
  return (
    <Disclosure summary={i18n.t('feeds.find.heading')} open={open}>
      <div class={styles.ways}>
        {ways.map(({ name, steps, off }) => (
          <section key={name} class={styles.way} aria-label={name}>
            <h3>{name}</h3>
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p class={styles.aside}>{off}</p>
          </section>
        ))}
      </div>
    </Disclosure>
  );
}
