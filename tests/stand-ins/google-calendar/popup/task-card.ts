import { h, icon } from '../../shared/dom';
import type { StandInEvent } from '../../shared/stand-in';
import { ICONS } from '../icons';
import type { PageContext } from '../page-context';
import { whenLines } from './when-lines';

/** A task's popup: the title's id is the same, `#xDetDlg` is missing (evidence). */
export function taskCard(event: StandInEvent, context: PageContext, close: () => void): HTMLElement {
  const { page } = context.words;
  return h(
    'div',
    { 'data-taskid': event.id.replace('tasks_', ''), class: 'task-card' },
    h(
      'div',
      { class: 'pPTZAe' },
      h('button', { 'aria-label': page.close, class: 'icon-button', onclick: close }, icon(ICONS.close)),
    ),
    h(
      'div',
      { class: 'toUqff' },
      icon(ICONS.check),
      h(
        'div',
        {},
        h('span', { id: 'rAECCd', role: 'heading', 'aria-level': 1 }, event.title),
        ...whenLines(event, context),
      ),
    ),
  );
}
