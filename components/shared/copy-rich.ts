import { copyText } from './copy-text';

/**
 * Copies a text as rich text and as plain text at once: whatever it is pasted into takes what it can show. Tells
 * whether it worked. Where the browser or the page around our frame refuses the clipboard interface, the old command
 * copies, and we put both formats into what it takes along.
 */
export async function copyRich(html: string, plain: string): Promise<boolean> {
  try {
    const blob = (text: string, type: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(plain, 'text/plain') }),
    ]);
    return true;
  } catch {
    return copyByCommand(html, plain) || copyText(plain);
  }
}

function copyByCommand(html: string, plain: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', plain);
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
