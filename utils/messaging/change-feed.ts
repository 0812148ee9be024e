import type { TableName } from '@/utils/domain/rows/tables';
import { feedMessenger } from './own-pages-messenger';

/** Milliseconds in which changes are gathered: one page report changes many tables in several transactions. */
const GATHER = 15;

/** Worker's end: tells own pages which tables changed. Nobody listening is the normal case. */
export class ChangeFeedSender {
  private readonly gathered = new Set<TableName>();
  private timer: ReturnType<typeof setTimeout> | null = null;

  announce(tables: TableName[]): void {
    for (const table of tables) this.gathered.add(table);
    this.timer ??= setTimeout(() => this.send(), GATHER);
  }

  private send(): void {
    const tables = [...this.gathered];
    this.gathered.clear();
    this.timer = null;
    feedMessenger.sendMessage('feed/changed', { tables }).catch(() => undefined);
  }
}

type Listener = (tables: TableName[]) => void;
const listeners = new Set<Listener>();
let stop: (() => void) | null = null;

/** Page's end. Returns how to stop listening. */
export function onChanged(listener: Listener): () => void {
  listeners.add(listener);
  stop ??= feedMessenger.onMessage('feed/changed', ({ data }) => {
    for (const each of [...listeners]) each(data.tables);
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
  };
}
