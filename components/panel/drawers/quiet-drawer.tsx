import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import part from '@/components/ui/part.module.css';
import type { Panel } from '@/utils/state/panel/panel-model';
import { QuietModel } from '@/utils/state/questions/quiet-model';
import { usePort } from '../../shared/use-port';
import { Breath } from '../talk/breath';
import type { DrawerProps } from './drawer-props';
import styles from './talk-drawers.module.css';

/** Somebody has gone quiet: ten seconds of nothing, then one open question. Every step can be left. */
export function QuietDrawer({ panel }: DrawerProps) {
  const [breathing, setBreathing] = useState(true);
  return breathing ? <Breath onDone={() => setBreathing(false)} /> : <OpenQuestion panel={panel} />;
}

function OpenQuestion({ panel }: { panel: Panel }) {
  const port = usePort();
  const { person, meeting } = panel.view.value ?? {};
  const quiet = useMemo(
    () => new QuietModel(port, person ?? null, meeting?.id ?? null, panel.now.peek()),
    [port, person?.id, meeting?.id],
  );
  // Whatever stood there when one went back into the talk is what was asked.
  useEffect(() => quiet.start(), [quiet]);
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const id = useId();
  return (
    <div class={styles.sheet}>
      <p ref={heading} tabIndex={-1} class={styles.soft}>
        {i18n.t('help.thenAsk')}
      </p>
      <p role="status" dir="auto" class={styles.say}>
        {quiet.text.value}
      </p>
      <div class={part.buttons}>
        <Button kind="primary" onClick={panel.drawer.close}>
          {i18n.t('help.done')}
        </Button>
        <Button kind="quiet" onClick={quiet.another}>
          {i18n.t('help.another')}
        </Button>
      </div>
      {meeting && (
        <div class={styles.flag}>
          <Checkbox checked={quiet.unsafe.value} onChecked={quiet.mark} labelledBy={id} />
          <span>
            <span id={id}>{i18n.t('help.unsafe')}</span>
            <span class={styles.soft}>{i18n.t('help.unsafeHint')}</span>
          </span>
        </div>
      )}
    </div>
  );
}
