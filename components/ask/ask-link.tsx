import { MessageCirclePlus } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import type { Id } from '@/utils/domain/rows/row';
import styles from './ask-card.module.css';

interface AskLinkProps {
  /** Null: whoever is picked there. */
  personId?: Id | null;
  /** From the popup, which closes: in a tab of its own. */
  outside?: boolean;
}

/** The way to ask somebody for a one-on-one. */
export function AskLink({ personId = null, outside = false }: AskLinkProps) {
  const hash = personId === null ? '#/ask' : `#/ask/${personId}`;
  const tab = outside ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <a class={styles.link} href={outside ? `/dashboard.html${hash}` : hash} {...tab}>
      <Icon of={MessageCirclePlus} />
      {i18n.t('ask.heading')}
    </a>
  );
}
