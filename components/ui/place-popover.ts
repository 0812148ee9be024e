const EDGE = 8;
const GAP = 4;

/**
 * Puts a popover under its opener, or above where there is no room below, and keeps it inside the window.
 * By hand: Firefox has no anchor positioning in the versions we support.
 */
export function placePopover(opener: HTMLElement | null, popover: HTMLElement | null): void {
  if (!opener || !popover) return;
  // It isn't drawn yet when `beforetoggle` fires, so it is measured in the next frame.
  popover.style.opacity = '0';
  requestAnimationFrame(() => {
    const from = opener.getBoundingClientRect();
    const { width, height } = popover.getBoundingClientRect();
    const rtl = getComputedStyle(opener).direction === 'rtl';
    const wanted = rtl ? from.left : from.right - width;
    const left = Math.max(EDGE, Math.min(wanted, innerWidth - width - EDGE));
    const below = from.bottom + GAP;
    const top = below + height > innerHeight - EDGE ? Math.max(EDGE, from.top - GAP - height) : below;
    popover.style.left = `${left}px`;
    popover.style.top = `${top}px`;
    popover.style.opacity = '';
  });
}
