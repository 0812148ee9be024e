import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Segmented } from '@/components/ui/segmented';
import { SearchModel } from '@/utils/state/search-model';
import { SearchBox } from '../../shared/search/search-box';
import { usePort } from '../../shared/use-port';
import type { DrawerProps } from './drawer-props';

/** Everything that was ever written: with this person first, with everybody on request. */
export function SearchDrawer({ panel }: DrawerProps) {
  const port = usePort();
  const person = panel.view.value?.person ?? null;
  const [of, setOf] = useState<'person' | 'all'>(person ? 'person' : 'all');
  const typed = useMemo(() => ({ text: '' }), []);
  const search = useMemo(() => {
    const model = new SearchModel(port, of === 'person' ? (person?.id ?? null) : null);
    if (typed.text) model.type(typed.text);
    return model;
  }, [port, of, person?.id]);
  typed.text = search.text.value;
  return (
    <>
      {person && (
        <Segmented
          small
          name={i18n.t('search.of')}
          value={of}
          onValue={setOf}
          options={[
            { value: 'person', label: person.name },
            { value: 'all', label: i18n.t('search.everybody') },
          ]}
        />
      )}
      <SearchBox key={of} search={search} ready showPerson={of === 'all'} aside />
    </>
  );
}
