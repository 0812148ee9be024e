import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import styles from './feedback.module.css';

interface FormFootProps {
  /** What keeping is called here. */
  keep: string;
  ready: boolean;
  /** Left out where there is nothing to go back to. */
  onCancel?: () => void;
}

/** The end of a form: keep it, or leave it as it was. */
export function FormFoot({ keep, ready, onCancel }: FormFootProps) {
  return (
    <div class={styles.buttons}>
      {onCancel && (
        <Button kind="quiet" onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
      )}
      <Button kind="primary" type="submit" disabled={!ready}>
        {keep}
      </Button>
    </div>
  );
}
