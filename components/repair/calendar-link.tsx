import { CalendarPlus } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import type { ComposeAt } from '@/utils/domain/views/repair-view';
import styles from './repair-card.module.css';

interface CalendarLinkProps {
  href: string;
  composeAt: ComposeAt;
  onUse: () => void;
}

/** A new event in the calendar's own form, filled in. */
export function CalendarLink({ href, composeAt, onUse }: CalendarLinkProps) {
  return (
    <a class={styles.main} href={href} target="_blank" rel="noreferrer" onClick={onUse}>
      <Icon of={CalendarPlus} />
      {composeAt === 'google' ? i18n.t('repair.google') : i18n.t('repair.outlook')}
    </a>
  );
}
