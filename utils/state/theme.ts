import { markDocument } from '@/utils/i18n/words-locale';
import { onTables } from './follow';
import type { WorkerPort } from './worker-port';

/** Gives a page its language, and the colours the user chose: the system's where nothing was chosen. */
export function followTheme(port: WorkerPort, root: HTMLElement = document.documentElement): void {
  markDocument(root);
  const apply = async () => {
    const settings = await port.ask('view/settings').catch(() => null);
    if (!settings) return;
    if (settings.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
  };
  void apply();
  onTables(port, ['setting'], () => void apply());
}
