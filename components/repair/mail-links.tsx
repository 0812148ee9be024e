import { Mail } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import type { MailTo } from '@/utils/state/repair-model';
import { mailWayWords } from '../shared/share/mail-way-words';
import styles from './repair-card.module.css';

interface MailLinksProps {
  mails: readonly MailTo[];
  /** For what no link can carry. */
  copy: () => Promise<boolean>;
  onUse: () => void;
}

/** Ways to write a mail. Where the text is too long for a link, it is copied first. */
export function MailLinks({ mails, copy, onUse }: MailLinksProps) {
  const use = async (event: MouseEvent, { href, whole }: MailTo) => {
    if (whole) return onUse();
    event.preventDefault();
    await copy();
    window.open(href, '_blank', 'noopener,noreferrer');
    onUse();
  };
  return (
    <>
      {mails.map((mail) => (
        <a
          key={mail.way}
          class={styles.link}
          href={mail.href}
          target="_blank"
          rel="noreferrer"
          onClick={(event) => void use(event, mail)}
        >
          <Icon of={Mail} />
          {mailWayWords(mail.way)}
        </a>
      ))}
      {mails.some(({ whole }) => !whole) && <p class={styles.hint}>{i18n.t('repair.tooLong')}</p>}
    </>
  );
}
