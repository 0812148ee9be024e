/** What is copied, by media type. */
type Copied = Record<string, string>;

/** Copies text; tells whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand({ 'text/plain': text });
  }
}

/**
 * In a frame inside a calendar the page's permissions policy can refuse the clipboard interface. The old command still
 * works there, and asks what to take along: so nothing needs to be selected, which would take the focus away and could
 * not be done below an open dialog.
 */
export function copyByCommand(copied: Copied): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    for (const [type, text] of Object.entries(copied)) event.clipboardData.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && filled;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}
