import { h } from '../../shared/dom';
import type { StandInPerson } from '../../shared/stand-in';
import type { App } from '../app';

/** What the page calls a person: the display name, or the address when there is none (evidence §4.1). */
const shownName = (person: StandInPerson): string => person.name || person.email;

/** Evidence, med (§4.1): two buttons per person, avatar and name, both `Opens card for <Name>`. */
export function persona(person: StandInPerson, app: App): HTMLElement {
  const name = shownName(person);
  return h(
    'span',
    { class: 'persona' },
    personaButton(person, app, h('span', { class: 'avatar', style: `--hue:${hueOf(name)}` }, initials(name))),
    personaButton(person, app, name),
  );
}

function personaButton(person: StandInPerson, app: App, content: Node | string): HTMLElement {
  return h(
    'span',
    {
      role: 'button', // evidence (§4.1)
      tabindex: 0,
      'aria-label': app.words.peek.opensCard(shownName(person)), // evidence in English
      'aria-haspopup': 'dialog', // evidence from pasted markup, low inside the peek (§4.1)
      class: 'lpcCommonWeb-hoverTarget persona-button', // as above
      onclick: ((event: MouseEvent) => {
        event.stopPropagation();
        toggleCard(event.currentTarget as HTMLElement, person);
      }) as never,
    },
    content,
  );
}

/** Guess: the people card is a dialog beside the name. Only here stands an address, and only after a click. */
function toggleCard(anchor: HTMLElement, person: StandInPerson): void {
  const host = anchor.closest('#fluent-default-layer-host') ?? document.body;
  const open = host.querySelector('.people-card');
  open?.remove();
  if (open?.getAttribute('aria-label') === shownName(person)) return;
  const box = anchor.getBoundingClientRect();
  const style = `left:${box.left}px;top:${box.bottom + 4}px`;
  const lines = [h('strong', {}, shownName(person)), h('span', {}, person.email)];
  host.append(h('div', { role: 'dialog', 'aria-label': shownName(person), class: 'people-card', style }, ...lines));
}

function initials(name: string): string {
  const parts = name.split(/[\s,.@]+/).filter(Boolean);
  return [parts[0], parts.length > 1 ? parts.at(-1) : '']
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

function hueOf(name: string): number {
  let hash = 0;
  for (const char of name) hash = (hash * 31 + char.charCodeAt(0)) % 360;
  return hash;
}
