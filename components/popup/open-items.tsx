import { CircleCheckBig } from 'lucide';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import part from '@/components/ui/part.module.css';
import { Select } from '@/components/ui/select';
import type { Toasts } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import type { ActionItemView } from '@/utils/domain/views/parts';
import type { PopupView } from '@/utils/domain/views/popup-view';
import type { Popup } from '@/utils/state/popup-model';
import type { ItemActions } from '../shared/action-item-props';
import { ActionItemRow } from '../shared/action-item-row';
import { focusNear } from '../shared/focus-near';
import { itemActions } from '../shared/item-actions';
import { TickAll } from '../shared/tick-all';
import { useGrowing } from '../shared/use-growing';
import { wayBack } from '../shared/way-back';
import styles from './popup-screen.module.css';

interface OpenItemsProps {
  view: PopupView;
  popup: Popup;
  toasts: Toasts;
  today: string;
}

const EVERYONE = '';

/** Open action items over all people, mine and theirs apart, with a filter by person. */
export function OpenItems({ view, popup, toasts, today }: OpenItemsProps) {
  const person = popup.personId.value;
  const mine = popup.mine.value;
  const waitingOn = popup.waitingOn.value;
  const nothing = mine.length + waitingOn.length === 0;
  if (nothing && view.firstRun) return null;
  return (
    <section class={part.part} aria-labelledby="open-items">
      <div class={styles.title}>
        <h2 id="open-items">{i18n.t('popup.items.heading')}</h2>
        {view.people.length > 1 && (
          <Select
            bare
            class={styles.filter}
            label={i18n.t('popup.items.filter')}
            labelHidden
            value={person ?? EVERYONE}
            onValue={(id) => popup.showPerson(id === EVERYONE ? null : id)}
            options={[
              { value: EVERYONE, label: i18n.t('popup.items.everyone') },
              ...view.people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </div>
      {nothing && <EmptyState icon={CircleCheckBig}>{i18n.t('popup.items.empty')}</EmptyState>}
      <Side
        name={i18n.t('popup.items.mine')}
        items={mine}
        all={person ? null : view.mineCount}
        {...{ view, popup, toasts, today }}
      />
      <Side
        name={i18n.t('popup.items.waitingOn')}
        items={waitingOn}
        all={person ? null : view.waitingOnCount}
        {...{ view, popup, toasts, today }}
      />
    </section>
  );
}

interface SideProps extends OpenItemsProps {
  name: string;
  items: ActionItemView[];
  /** How many there are in all; the list holds the first ones. Null: what is listed is all that is meant. */
  all: number | null;
}

function Side({ name, items, all, view, popup, toasts, today }: SideProps) {
  const drawn = useGrowing(items.length);
  if (items.length === 0) return null;
  const nextOf = (pairId: Id) => view.people.find((person) => person.pairId === pairId)?.next ?? null;
  return (
    <>
      <div class={styles.sideLine}>
        <h3 class={styles.side}>
          {name} <span class={styles.count}>{all ?? items.length}</span>
        </h3>
        {all === null && <TickAll items={items} edits={popup.items} tell={toasts.show} />}
      </div>
      <ul class={styles.list}>
        {items.slice(0, drawn).map((item) => (
          <li key={item.id}>
            <Item item={item} next={nextOf(item.pairId)} {...{ popup, toasts, today }} />
          </li>
        ))}
      </ul>
      {all !== null && all > items.length && (
        <p class={styles.more}>{i18n.t('popup.items.more', all - items.length)}</p>
      )}
    </>
  );
}

type ItemProps = Pick<OpenItemsProps, 'popup' | 'toasts' | 'today'> & { item: ActionItemView; next: number | null };

function Item({ item, next, popup, toasts, today }: ItemProps) {
  return (
    <ActionItemRow
      item={item}
      today={today}
      nextDate={next === null ? null : popup.dateOf(next)}
      showPerson
      on={popupActions(popup, toasts)}
    />
  );
}

/** What is closed leaves the list, and can be had back. */
function popupActions({ items, removeItem }: Popup, toasts: Toasts): ItemActions {
  const on = itemActions(items, removeItem, toasts.show);
  const undoTick = (id: Id) => wayBack(() => items.tick(id, false));
  return {
    ...on,
    tick: (id, done) => {
      if (done) focusNear();
      items.tick(id, done);
      if (done) toasts.show(i18n.t('popup.items.ticked'), undoTick(id));
    },
    drop: (id, reason) => {
      focusNear();
      on.drop(id, reason);
    },
    remove: (id) => {
      focusNear();
      on.remove(id);
    },
  };
}
