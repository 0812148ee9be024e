/**
 * Called just before the row with the focus goes away: the focus moves to the row that takes its place, or to the
 * line that adds one, so that a keyboard never falls back to the top of the page.
 */
export function focusNear(focused: Element | null = document.activeElement): void {
  const row = focused?.closest('li');
  const list = row?.parentElement;
  const section = row?.closest('section');
  if (!row || !list) return;
  const index = [...list.children].indexOf(row);
  requestAnimationFrame(() => {
    // The row itself may stay until the worker has answered.
    const rest = list.isConnected ? [...list.children].filter((one) => one !== row) : [];
    const next = rest[Math.min(index, rest.length - 1)] ?? section;
    next?.querySelector<HTMLElement>('button:not([role]), input[type=text], select')?.focus();
  });
}
