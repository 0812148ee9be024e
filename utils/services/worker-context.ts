import type { Instant } from '@/utils/domain/calendar/calendar-event';
import type { TableName } from '@/utils/domain/rows/tables';
import { ChangeFeedSender } from '@/utils/messaging/change-feed';
import { TabMemory } from '@/utils/platform/tab-memory';
import { Database } from '@/utils/store/database';
import type { RowName } from '@/utils/store/unit';
import { panelFrames } from './known-panels';

type ChangeListener = (tables: TableName[], rows: readonly RowName[] | null) => void;

/** What every use case is given. Nothing in it holds state that a dead worker would lose. */
export interface WorkerContext {
  database: Database;
  now(): Instant;
  /** IANA zone of this device: stands in where a calendar names none. */
  zone(): string;
  tabs: TabMemory;
  /** Tells own pages to ask again, where something changed that is no row (which event is open in a tab). */
  announce(tables: TableName[]): void;
  /**
   * Called in the worker after each commit, with the tables and the rows that it changed (null: too many to name):
   * nudges, badge and search follow from there.
   */
  onChange(listener: ChangeListener): void;
}

export interface ContextOptions {
  now?: () => Instant;
  zone?: () => string;
  /** Tests give each story its own database. */
  databaseName?: string;
  /** How own pages hear of changes. */
  announce?: (tables: TableName[]) => void;
}

export function createContext(options: ContextOptions = {}): WorkerContext {
  // Looked up each time: in a browser test the clock is set while the worker runs.
  const now = options.now ?? (() => Date.now());
  const tabs = new TabMemory();
  const feed = new ChangeFeedSender(() => panelFrames(tabs));
  const announce = options.announce ?? ((tables: TableName[]) => feed.announce(tables));
  const listeners = new Set<ChangeListener>();
  const onChange: ChangeListener = (tables, rows) => {
    announce(tables);
    for (const listener of listeners) listener(tables, rows);
  };
  const name = options.databaseName === undefined ? {} : { name: options.databaseName };
  return {
    database: new Database({ now, onChange, ...name }),
    now,
    zone: options.zone ?? deviceZone,
    tabs,
    announce,
    onChange: (listener) => listeners.add(listener),
  };
}

function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
