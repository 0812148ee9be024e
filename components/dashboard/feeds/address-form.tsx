import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import type { FeedLookState } from '@/utils/state/dashboard/feed-look-model';
import styles from './feeds.module.css';

/** The field for the secret. Nothing is asked of anybody before its button is pressed. */
export function AddressForm({ look }: { look: FeedLookState }) {
  const field = useRef<HTMLInputElement>(null);
  // Whoever comes back from a look that led nowhere goes on where they were.
  useEffect(() => {
    if (look.about.peek()?.kind === 'address') field.current?.focus();
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (look.address.peek().trim() !== '') void look.look();
  };
  return (
    <form class={styles.form} onSubmit={submit}>
      <TextField
        label={i18n.t('feeds.address')}
        hint={i18n.t('feeds.addressHint')}
        type="url"
        inputRef={field}
        placeholder="https://…/basic.ics"
        maxLength={20_000}
        value={look.address.value}
        onValue={(text) => {
          look.address.value = text;
        }}
      />
      <div>
        <Button kind="primary" type="submit" disabled={look.address.value.trim() === ''}>
          {i18n.t('feeds.look')}
        </Button>
      </div>
    </form>
  );
}
