import { copyByCommand } from './copy-text';

/**
 * Copies a text as rich text and as plain text at once: whatever it is pasted into takes what it can show. Tells
 * whether it worked.
 */
export async function copyRich(html: string, plain: string): Promise<boolean> {
  const copied = { 'text/html': html, 'text/plain': plain };
  try {
    const blobs = Object.entries(copied).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByCommand(copied);
  }
}
