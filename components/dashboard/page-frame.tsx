import { CircleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Skeleton } from '@/components/ui/skeleton';
import type { ErrorCode } from '@/utils/domain/errors';
import { errorWords } from '../shared/error-words';
import styles from './page.module.css';

interface PageFrameProps {
  title: ComponentChildren;
  lead?: string;
  /** In place of the heading's line, with a heading of its own. */
  head?: ComponentChildren;
  /** Stands at the end of the heading's line. */
  action?: ComponentChildren;
  /** The pages about the same person. */
  rooms?: ComponentChildren;
  error?: ErrorCode | null;
  /** The page's content is there; until then its shape is shown. */
  ready: boolean;
  children: ComponentChildren;
}

/** Heading, a line of what this is for, and the states that every page has: loading, failed, there. */
export function PageFrame({ title, head, lead, action, rooms, error, ready, children }: PageFrameProps) {
  return (
    <div class={styles.page}>
      {head ?? (
        <header class={styles.head}>
          <h1 dir="auto">{title}</h1>
          {action}
        </header>
      )}
      {rooms}
      {lead && <p class={styles.lead}>{lead}</p>}
      {error && <Banner tone="danger" icon={CircleAlert} role="alert" title={errorWords(error)} />}
      {ready ? children : !error && <Skeleton name={i18n.t('ui.loading')} lines={[60, 95, 90, 70]} />}
    </div>
  );
}
