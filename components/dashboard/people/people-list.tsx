import { useRef, useState } from 'preact/hooks';
import type { PeopleView } from '@/utils/domain/views/dashboard-view';
import type { People } from '@/utils/state/dashboard/people-model';
import { ChangeSeveral } from './change-several';
import styles from './people.module.css';
import type { PeopleActions } from './people-actions';
import { PersonEntry } from './person-entry';
import { SelectionBar } from './selection-bar';

interface PeopleListProps {
  people: People;
  groups: PeopleView['groups'];
  actions: PeopleActions;
  selecting: boolean;
  /** Whatever was to be done is done; the focus goes back to where selecting began. */
  onDone: () => void;
}

/** Up and down go from box to box, so that nobody has to pass all links between them. */
function walkBoxes(list: HTMLElement, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const at = boxes.indexOf(event.target as HTMLInputElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  boxes[at + step]?.focus();
}

/** The people of the list; while several are being selected, with boxes and what can be done with them. */
export function PeopleList({ people, groups, actions, selecting, onDone }: PeopleListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [changing, setChanging] = useState(false);
  const changed = useRef(false);
  const marked = people.marked.value.map(({ id }) => id);
  const done = () => {
    people.unmark();
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!selecting || !list.current) return;
    if (event.key === 'Escape' && !document.querySelector(':popover-open')) done();
    else walkBoxes(list.current, event);
  };
  return (
    <>
      <ul ref={list} class={styles.list} onKeyDown={onKeyDown}>
        {people.found.value.map((person) => (
          <PersonEntry
            key={person.id}
            {...{ person, groups, actions }}
            selected={selecting ? marked.includes(person.id) : null}
            onSelected={(on) => people.mark([person.id], on)}
          />
        ))}
      </ul>
      {selecting && (
        <SelectionBar
          people={people}
          onChange={() => setChanging(true)}
          onPutAway={(away) => {
            actions.putAway(marked, away);
            done();
          }}
          onDone={done}
        />
      )}
      <ChangeSeveral
        count={changing ? marked.length : null}
        groups={groups}
        onChange={(change) => {
          actions.changeSeveral(marked, change);
          changed.current = true;
          setChanging(false);
        }}
        onClose={() => {
          setChanging(false);
          // Nothing outside of an open dialog takes the focus: what follows waits until it is closed.
          if (changed.current) done();
          changed.current = false;
        }}
      />
    </>
  );
}
