import { Search as SearchIcon } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import part from '@/components/ui/part.module.css';
import { TextField } from '@/components/ui/text-field';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Search } from '@/utils/state/search-model';
import { errorWords } from '../error-words';
import { FoundLine } from './found-line';
import styles from './search.module.css';

interface SearchBoxProps {
  search: Search;
  /** The field has the focus as soon as it is drawn. */
  ready?: boolean;
  /** Whether the lines say with whom; left out where it is clear. */
  showPerson?: boolean;
  /** Where a line leads opens beside this page, not in its place. */
  aside?: boolean;
}

/** Arrow keys walk from the field into the lines and back. */
function walk(list: HTMLElement | null, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !list || event.altKey) return;
  const stops = [...list.querySelectorAll<HTMLElement>('input, a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** A field and what it found, best first. */
export function SearchBox({ search, ready, showPerson = true, aside }: SearchBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(search.start, [search]);
  useEffect(() => {
    if (ready) field.current?.focus();
  }, []);
  const view = search.view.value;
  const found = view?.found ?? [];
  const typed = search.text.value.trim() !== '';
  const count = typed && search.settled.value ? found.length : null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only moves the focus between what is in it.
    <div ref={box} class={part.loose} onKeyDown={(event) => walk(box.current, event)}>
      <search class={styles.field}>
        <Icon of={SearchIcon} size={0.9375} />
        <TextField
          type="search"
          label={i18n.t('search.label')}
          labelHidden
          bare
          placeholder={i18n.t('search.label')}
          maxLength={500}
          value={search.text.value}
          onValue={search.type}
          inputRef={field}
          class={styles.input}
        />
      </search>
      <VisuallyHidden>
        <span role="status">{count === null ? '' : i18n.t('search.count', count)}</span>
      </VisuallyHidden>
      {search.slow.value && <p class={part.hint}>{i18n.t('search.slow')}</p>}
      {search.error.value && <p class={part.hint}>{errorWords(search.error.value)}</p>}
      {typed && found.length > 0 && (
        <ul class={styles.found} aria-label={i18n.t('search.found')}>
          {found.map((one) => (
            <li key={`${one.kind} ${one.id}`}>
              <FoundLine found={one} showPerson={showPerson} aside={aside} />
            </li>
          ))}
        </ul>
      )}
      {typed && count === 0 && !search.slow.value && <p class={part.hint}>{i18n.t('search.nothing')}</p>}
      {typed && view?.more && <p class={part.hint}>{i18n.t('search.more')}</p>}
      {!typed && <p class={part.hint}>{i18n.t('search.hint')}</p>}
    </div>
  );
}
