/** A link in a note opens a tab of its own, never the panel's frame, and tells the other page nothing. */
export function openLink(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.('a[href]');
  if (!link) return;
  event.preventDefault();
  const address = link.getAttribute('href') ?? '';
  if (/^(https?|mailto):/i.test(address)) window.open(address, '_blank', 'noopener,noreferrer');
}
