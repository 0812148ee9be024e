import type { HiddenCalendars } from '../shared/hidden-calendars';
import type { StandInConfig } from '../shared/stand-in';
import type { EventStore } from '../shared/store';
import type { Route } from './routes';
import type { Words } from './words/words';

/** What every part of the page knows: its account, its events, its words and where it can go. */
export interface PageContext {
  config: StandInConfig;
  store: EventStore;
  words: Words;
  hidden: HiddenCalendars;
  /** The N of `/u/N/`. */
  account: number;
  route(): Route;
  go(route: Partial<Route>): void;
  toast(text: string, undo?: { label: string; run(): void }): void;
  /** Opens the popup of an event beside a chip. */
  openPopup(eventId: string, chip: Element): void;
  closePopup(): void;
  /** `timeStamp` of the pointer event that last closed the popup: that press does nothing else. */
  popupClosedAt(): number;
}
