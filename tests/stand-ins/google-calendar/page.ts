/**
 * Stand-in for Google Calendar on the web, true to the real page in structure, attributes and behaviour.
 * Each part says in its comments what is *evidence* (public captures of 2018 to October 2026, collected in November
 * 2026; the newest wins where they differ) and what is a *guess*.
 *
 * Views: day, week, custom days, month, schedule, search, full editor. Addresses, body attributes, chips, the one
 * re-used popup that fills itself in two steps, recycled nodes, two weeks in the document while one slides out, chips
 * that come a moment after their grid, single-key shortcuts, focus guards, tasks without `#xDetDlg`, several accounts.
 * Events are kept in localStorage of the address; `window.standIn` (StandInControls) plays the other side.
 * Not drawn: year view, settings, the Gmail side panel, embedded calendars, appointment pages.
 */
import { HiddenCalendars } from '../shared/hidden-calendars';
import type { StandInConfig, StandInControls } from '../shared/stand-in';
import { EventStore } from '../shared/store';
import { controlsOf } from './controls';
import { EventActions } from './event-actions';
import { drawFrame } from './frame/frame';
import { showToast } from './frame/toast';
import { listenToChips } from './input/chip-input';
import { listenToDrag } from './input/drag';
import { listenToShortcuts } from './input/shortcuts';
import { Navigation } from './navigation';
import type { PageContext } from './page-context';
import { Popup } from './popup/popup';
import { accountOf } from './routes';
import { wordsFor } from './words/words-for';

declare global {
  interface Window {
    standIn: StandInControls;
  }
}

export function start(given: StandInConfig): void {
  const account = accountOf(new URL(location.href), given);
  const config = { ...given, ...given.accounts?.[account - 1] };
  const store = new EventStore(config, localStorage);
  const context: PageContext = {
    config,
    store,
    words: wordsFor(config.lang),
    hidden: new HiddenCalendars(config.user.email, localStorage),
    account,
    route: () => navigation.route,
    go: (route) => navigation.go(route),
    toast: showToast,
    openPopup: (id, chip) => {
      const event = store.get(id);
      if (event) popup.open(event, chip);
    },
    closePopup: () => popup.close(),
    popupClosedAt: () => popup.closedAt,
  };
  const actions = new EventActions(context);
  const popup = new Popup(context, {
    edit: (event) => actions.edit(event),
    remove: (event) => actions.remove(event),
    respond: (event, response) => actions.respond(event, response),
    close: () => popup.close(),
  });
  const frame = drawFrame(context, {
    step: (direction) => navigation.step(direction),
    create: () => actions.quickCreate(),
    toggle: (calendar) => {
      context.hidden.toggle(calendar);
      navigation.refresh();
    },
  });
  const navigation = new Navigation(context, frame);
  listenToChips(frame.main, context, actions);
  listenToDrag(frame.main, context, actions);
  listenToShortcuts(context, actions, { popup, step: (direction) => navigation.step(direction) });
  store.subscribe(() => {
    navigation.refresh();
    popup.refresh();
  });
  navigation.begin();
  window.standIn = controlsOf(context, navigation);
}
