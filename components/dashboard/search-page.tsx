import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { SearchModel } from '@/utils/state/search-model';
import type { WorkerPort } from '@/utils/state/worker-port';
import { SearchBox } from '../shared/search/search-box';
import { PageFrame } from './page-frame';

/** Everything that was ever written, with everybody. */
export function SearchPage({ port }: { port: WorkerPort }) {
  const search = useMemo(() => new SearchModel(port), [port]);
  return (
    <PageFrame title={i18n.t('search.heading')} ready error={null}>
      <SearchBox search={search} ready />
    </PageFrame>
  );
}
