import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WorkerPort } from '@/utils/state/worker-port';

/** The way to the worker, for parts of a screen that bring a model of their own. */
export const Port = createContext<WorkerPort | null>(null);

export function usePort(): WorkerPort {
  const port = useContext(Port);
  if (!port) throw new TypeError('no port above this component');
  return port;
}
