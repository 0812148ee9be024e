import type { StandInEvent } from '../shared/stand-in';
import { addMinutes } from '../shared/wall-time';
import type { UserActions } from './actions';
import type { App, Draft } from './app';
import { openCompose } from './form/compose-form';
import { draftFromQuery, draftOf, emptyDraft, nextHalfHour } from './form/draft';
import { openItem } from './form/item-form';
import { openMailCompose } from './form/mail-compose';
import { closeModal } from './form/modal';
import { closeQuickCompose, openQuickCompose, watchQuickCompose } from './form/quick-compose';
import { standingOf } from './label/standing';
import { type Route, showItem, showView } from './router';

/** The forms over the calendar, and how they follow and write the address. */
export interface Forms {
  compose(): void;
  quick(slot: { start: string; end: string }, anchor: HTMLElement): void;
  mail(query: URLSearchParams): void;
  openItem(id: string): void;
  follow(route: Route): void;
  closeAll(): void;
  isOpen(): boolean;
}

export function createForms(app: App, actions: UserActions): Forms {
  let open = false;

  const closeAll = () => {
    open = false;
    closeModal();
    closeQuickCompose();
  };
  const backToView = () => {
    closeAll();
    showView(app);
  };
  const saved = (draft: Draft) => {
    if (draft.id === null) app.state.date = draft.start.slice(0, 10);
    backToView();
    void actions.save(draft).then(() => app.redraw('reload'));
  };

  function editor(draft: Draft): void {
    open = true;
    openCompose(draft, app, { save: saved, close: backToView });
  }

  function show(id: string): void {
    const event = app.event(id);
    open = event !== undefined;
    if (!event) backToView();
    else if (standingOf(event, app.config).isOrganizer && !event.cancelled) editor(draftOf(event, app));
    else read(event);
  }

  function read(event: StandInEvent): void {
    const done = (act: () => void) => () => {
      backToView();
      act();
    };
    openItem(event, app, {
      respond: (target, response) => done(() => actions.respond(target, response))(),
      remove: (target) => done(() => void actions.remove(target))(),
      close: backToView,
    });
  }

  watchQuickCompose();
  return {
    compose: () => {
      const start = nextHalfHour(app);
      editor(emptyDraft(start, addMinutes(start, 30)));
    },
    quick: (slot, anchor) => openQuickCompose(slot, anchor, app, { save: actions.save, more: editor }),
    mail: (query) => openMailCompose(query, app),
    openItem: (id) => {
      showItem(app, id);
      show(id);
    },
    follow: (route) => {
      closeAll();
      if (route.to === 'item') show(route.id);
      if (route.to === 'compose') editor(draftFromQuery(route.query, app));
      if (route.to === 'mail-compose') openMailCompose(route.query, app);
    },
    closeAll,
    isOpen: () => open,
  };
}
