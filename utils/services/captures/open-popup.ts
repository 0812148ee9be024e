import { browser } from '@/utils/platform/browser';

const POPUP = '/popup.html';
/** The popup's own page, with the line for captures ready to be written in. */
const CAPTURE = '/popup.html#capture';
const SIZE = { width: 420, height: 640 };

/** Opens the popup where the browser lets an extension do so; tells whether it did. */
export async function openPopup(): Promise<boolean> {
  try {
    // Absent in Chromium before 127.
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

/** Opens the popup ready to capture; where it can't be opened, a small window does. */
export async function openCapture(): Promise<void> {
  const { action, runtime, windows } = browser;
  // Not awaited before the popup is asked for: Firefox wants it in the key's own turn. Both are done in order.
  const turned = action.setPopup({ popup: runtime.getURL(CAPTURE as never) });
  const opened = await openPopup();
  await turned.catch(() => undefined);
  await action.setPopup({ popup: runtime.getURL(POPUP as never) }).catch(() => undefined);
  if (!opened) await windows.create({ url: runtime.getURL(CAPTURE as never), type: 'popup', ...SIZE });
}
