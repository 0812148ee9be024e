const STOPS = 'button, input, textarea, select, [tabindex]';

/**
 * Called before a row moves; what comes back is called after. The focus stays on what had it, also when the row came
 * to another list and so was drawn anew.
 */
export function followRow(root: HTMLElement | null, id: string): () => void {
  const rowOf = () => root?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  const stops = () => [...(rowOf()?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
  const focused = document.activeElement as HTMLElement | null;
  const at = stops().indexOf(focused as HTMLElement);
  return () => {
    requestAnimationFrame(() => {
      const target = focused?.isConnected && at < 0 ? focused : stops()[at];
      if (target && document.activeElement !== target) target.focus();
    });
  };
}
