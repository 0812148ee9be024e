import { Lock } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import part from '@/components/ui/part.module.css';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import type { DrawerProps } from './drawer-props';
import styles from './talk-drawers.module.css';

/** Two kind sentences each. */
const SAYINGS = ['a', 'b', 'c', 'd', 'e'] as const;

/** Too far from the list: words that lead back without a sting, and what stands on top of it. */
export function BackDrawer({ panel }: DrawerProps) {
  const view = panel.view.value;
  // Another one each minute, so that the same talk is not led back twice with the same words.
  const [turn, setTurn] = useState(() => Math.floor(panel.now.peek() / MINUTE_MS));
  const top = [...(view?.sinceLastTime.topics ?? []), ...(view?.topics ?? [])].find((topic) => !topic.done);
  return (
    <div class={styles.sheet}>
      <p class={styles.soft}>{i18n.t('help.kindly')}</p>
      <p role="status" class={styles.say}>
        {i18n.t(`help.say.${SAYINGS[turn % SAYINGS.length]!}`)}
      </p>
      {top ? (
        <div class={styles.topic}>
          <span class={styles.meta}>
            <span>{i18n.t('help.top')}</span>
            {top.visibility === 'private' && (
              <>
                <Icon of={Lock} size={0.75} />
                <span>{i18n.t('topic.private')}</span>
              </>
            )}
          </span>
          <p dir="auto">{top.text}</p>
        </div>
      ) : (
        <p class={styles.soft}>{i18n.t('help.nothingOpen')}</p>
      )}
      <div class={part.buttons}>
        <Button kind="primary" onClick={panel.drawer.close}>
          {i18n.t('help.done')}
        </Button>
        <Button kind="quiet" onClick={() => setTurn(turn + 1)}>
          {i18n.t('help.otherWords')}
        </Button>
      </div>
    </div>
  );
}
