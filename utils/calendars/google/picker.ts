import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import { readChip } from '@/utils/readings/google/read-chip';
import type { EventPicker } from '../adapter';
import { scrubStructure } from '../scrub';
import { chipAround } from './chip-elements';
import { collectChip } from './collect-chip';
import { pageContext } from './page-context';
import { readEditor } from './read-editor';
import { readPopup } from './read-popup';
import { openPopup, popupSettled } from './settle-popup';

function eventAt(target: EventTarget | null, document: Document, url: URL): CalendarEvent | null {
  const node = target as Node | null;
  const element = node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
  const chip = element && chipAround(element);
  return chip ? pickedIn(chip, document, url) : null;
}

function pickedIn(chip: HTMLElement, document: Document, url: URL): CalendarEvent | null {
  const context = pageContext(document, url);
  return readChip(collectChip(chip, context), context);
}

export const googlePicker: EventPicker = {
  site: 'google',
  eventAt,
  readOpenEvent: (document, url) => readPopup(document, url) ?? readEditor(document, url),
  isOpenEventSettled: popupSettled,
  openEventBox: (document) => openPopup(document)?.getBoundingClientRect() ?? null,
  timeZone: (reading) => (reading.site === 'google' ? reading.timeZone : null),
  scrubbedStructure: (document) => scrubStructure(document, (id) => /^(x[A-Z]|rAECCd|yDmH0d|drawer|tab[A-Z])/.test(id)),
};
