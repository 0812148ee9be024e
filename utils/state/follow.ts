import { effect, untracked } from '@preact/signals';
import type { TableName } from '@/utils/domain/rows/tables';
import type { LiveView } from './live-view';
import type { WorkerPort } from './worker-port';

type Port = Pick<WorkerPort, 'onChanged'>;
type Live = Pick<LiveView<unknown>, 'reload'>;

/** Runs when one of the tables changed. Returns how to stop. */
export function onTables(port: Port, tables: readonly TableName[], run: () => void): () => void {
  return port.onChanged((changed) => {
    if (changed.some((table) => tables.includes(table))) run();
  });
}

/** Loads a view, and again when what it is drawn from changes: these tables, or any. Returns how to stop. */
export function follow(port: Port, live: Live, tables?: readonly TableName[]): () => void {
  const load = () => void live.reload();
  load();
  return tables ? onTables(port, tables, load) : port.onChanged(load);
}

/**
 * The same for a view that isn't always wanted: it loads as soon as it is, and again when a signal that `wanted` reads
 * changes. What isn't wanted any more stays as it is.
 */
export function followWhile(port: Port, live: Live, wanted: () => unknown, tables?: readonly TableName[]): () => void {
  const load = () => {
    if (wanted()) untracked(() => void live.reload());
  };
  const stopAsking = effect(load);
  const stopHearing = tables ? onTables(port, tables, load) : port.onChanged(load);
  return () => {
    stopAsking();
    stopHearing();
  };
}
