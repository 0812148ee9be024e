import { MINUTE_MS } from '@/utils/domain/time/lengths';

/** Milliseconds after which the browser has surely begun to read the text. */
const RELEASE_AFTER = MINUTE_MS;

/** Lets the browser save a text as a file, without any permission. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER);
}
