import { HiddenCalendars } from '../shared/hidden-calendars';
import type { StandInConfig, StandInControls } from '../shared/stand-in';
import { EventStore } from '../shared/store';
import { type App, cachedEvents, nowOf, type State } from './app';
import { mount } from './mount';
import { outfit } from './seeding';
import { applyTheme } from './shell/theme';
import { claimDefaultPolicy } from './trusted-types';
import { wordsFor } from './words/words-for';

declare global {
  interface Window {
    standIn: StandInControls;
  }
}

/** Starts the page in the document that `serve.ts` wrote. */
export function start(given: StandInConfig): void {
  claimDefaultPolicy();
  const config = outfit(given);
  const words = wordsFor(config.lang);
  document.documentElement.lang = words.lang; // evidence (§7)
  document.documentElement.style.colorScheme = ''; // the theme comes with its tokens, later (§6)
  setTimeout(() => applyTheme(config.dark), Math.min(150, config.popupDelay));

  const store = new EventStore(config, localStorage);
  const app: App = {
    config,
    words,
    state: firstState(config),
    ...cachedEvents(store),
    now: () => nowOf(config),
    redraw: () => undefined,
  };
  mount(app, store);
}

function firstState(config: StandInConfig): State {
  const date = config.now.slice(0, 10);
  return {
    module: 'calendar',
    view: 'week',
    date,
    slot: { start: `${date}T12:00`, end: `${date}T12:30` },
    showDeclined: true,
    hiddenCalendars: new HiddenCalendars(config.user.email, localStorage),
    category: null,
    pickerMonth: date,
  };
}
