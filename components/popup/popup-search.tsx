import { useMemo } from 'preact/hooks';
import { SearchModel } from '@/utils/state/search-model';
import type { WorkerPort } from '@/utils/state/worker-port';
import { SearchBox } from '../shared/search/search-box';

/** Everything that was ever written; what is found opens beside the calendar. */
export function PopupSearch({ port }: { port: WorkerPort }) {
  const search = useMemo(() => new SearchModel(port), [port]);
  return <SearchBox search={search} ready aside />;
}
