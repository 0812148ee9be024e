import { ChevronDown } from 'lucide';
import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { placePopover } from '@/components/ui/place-popover';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Route } from '@/utils/state/dashboard/route';
import { CoverButton } from '../shared/cover-button';
import { ROOMS, roomOf } from './room-list';
import styles from './rooms.module.css';

/** The dashboard's rooms, the current one marked. Where the page is narrow they fold into one button that names it. */
export function Rooms({ here }: { here: Route }) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const room = roomOf(here);
  const current = ROOMS.flat().find(({ page }) => page === room);
  const onToggle = (open: boolean) => {
    opener.current?.setAttribute('aria-expanded', String(open));
    const [first, ...others] = list.current?.querySelectorAll('a') ?? [];
    if (open) (others.find((one) => one.ariaCurrent) ?? first)?.focus();
  };
  return (
    <nav class={styles.nav} data-screen-only aria-label={i18n.t('dashboard.rooms')}>
      <p class={styles.brand}>
        <img src="/icon/48.png" alt="" width="28" height="28" />
        <span class={styles.product}>{i18n.t('extName')}</span>
        <CoverButton />
      </p>
      <button ref={opener} type="button" class={styles.opener} popovertarget={id} aria-expanded="false">
        {current && <Icon of={current.icon} />}
        <span class={styles.current}>{current?.name() ?? i18n.t('dashboard.menu')}</span>
        <VisuallyHidden>{i18n.t('dashboard.rooms')}</VisuallyHidden>
        <Icon of={ChevronDown} size={0.875} />
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        class={styles.list}
        onBeforeToggle={(event) => event.newState === 'open' && placePopover(opener.current, list.current)}
        onToggle={(event) => onToggle(event.newState === 'open')}
      >
        {ROOMS.map((group) => (
          <div key={group[0]!.page} class={styles.rooms}>
            {group.map(({ page, icon, name }) => (
              <a
                key={page}
                href={`#/${page}`}
                class={styles.room}
                aria-current={page === room ? 'page' : undefined}
                onClick={() => list.current?.hidePopover()}
              >
                <Icon of={icon} />
                <span>{name()}</span>
              </a>
            ))}
          </div>
        ))}
      </div>
    </nav>
  );
}
