import type { StandInConfig, StandInControls } from './stand-in';
import { EventStore } from './store';

/** What others do to the events of an account, and what the calendar lets happen without a click on its page. */
export type OtherSide = Omit<StandInControls, 'setView' | 'recycle'>;

export function otherSide(store: EventStore): OtherSide {
  return {
    events: () => store.all(),
    respond: (id, email, response, scope) => store.respond(id, email, response, scope),
    cancelByOrganizer: (id, scope) => store.cancel(id, scope),
    moveByOrganizer: (id, start, end, scope) => store.move(id, start, end, scope),
    remove: (id, scope) => store.remove(id, scope),
    add: (event) => store.add(event).id,
  };
}

/** The calendar as it is found at the next visit, after the other side did something while no page was open. */
export function whileAway(config: StandInConfig, happen: (side: OtherSide) => void): StandInConfig {
  const store = new EventStore(config);
  happen(otherSide(store));
  return { ...config, events: store.all() };
}
