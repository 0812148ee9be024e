import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { WELCOME_STEPS } from '@/utils/state/dashboard/welcome-model';
import styles from './welcome-page.module.css';

interface StepFormProps {
  step: number;
  question: string;
  hint: string;
  /** What Enter does. */
  go: string;
  onGo: () => void;
  onBack: (() => void) | null;
  children: ComponentChildren;
}

/** One step: a question with an answer that is good as it stands. Enter goes on, from wherever one is in it. */
export function StepForm({ step, question, hint, go, onGo, onBack, children }: StepFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const fields =
      form.current?.querySelector<HTMLInputElement>('input:checked') ?? form.current?.querySelector('input');
    fields?.focus({ preventScroll: true });
  }, []);
  return (
    <form
      ref={form}
      class={styles.step}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        onGo();
      }}
    >
      <Progress step={step} />
      <h2 id={id}>{question}</h2>
      <p class={styles.hint}>{hint}</p>
      {children}
      <div class={styles.ways}>
        {onBack && (
          <Button kind="quiet" onClick={onBack}>
            {i18n.t('firstRun.back')}
          </Button>
        )}
        <Button kind="primary" type="submit" class={styles.go}>
          {go}
        </Button>
      </div>
    </form>
  );
}

/** How far one is: a line for the eye, a sentence for the ear. */
function Progress({ step }: { step: number }) {
  return (
    <p class={styles.progress}>
      <VisuallyHidden>
        {i18n.t('firstRun.step', { step: String(step), all: String(WELCOME_STEPS.length) })}
      </VisuallyHidden>
      {WELCOME_STEPS.map((one) => (
        <span key={one} class={styles.mark} data-done={one <= step || undefined} aria-hidden="true" />
      ))}
    </p>
  );
}
