import type { StandInEvent } from '../../shared/stand-in';
import { keyOf } from '../chips/chip-marks';
import type { PageContext } from '../page-context';
import type { Route } from '../routes';
import { type Draft, draftOf } from './deep-link';
import { EditorForm } from './editor-form';

export interface Editor {
  element: HTMLElement;
}

export function removeEditor(editor: Editor | null): void {
  editor?.element.remove();
  document.getElementById('YPCqFe')?.style.removeProperty('display');
}

/**
 * The full-page editor (evidence for ids and `data-is-create`; the arrangement is a guess). The main area is
 * hidden behind it. `Loaded` is said when it is ready.
 */
export function openEditor(context: PageContext, route: Route): Editor {
  const event = context.store.all().find((candidate) => keyOf(candidate, context) === route.eventKey) ?? null;
  const form = new EditorForm(context, event, event ? draftFrom(event) : draftOf(route.query, context.config));
  const wrapper = document.getElementById('YPCqFe');
  if (wrapper) wrapper.style.display = 'none';
  document.body.append(form.element);
  document.title = `Fernhill - ${context.words.page.calendar} - ${event?.title ?? context.words.page.create}`;
  return { element: form.element };
}

function draftFrom(event: StandInEvent): Draft {
  const { title, start, end, allDay, location } = event;
  return { title, start, end, allDay, location, guests: [...event.guests], description: '', everyWeeks: null };
}
