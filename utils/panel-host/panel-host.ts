import { createHostElement } from './host-element';
import { makeResizable } from './resize';
import { stayAttached } from './stay-attached';
import { HOST_STYLE } from './style';

interface Placement {
  side: 'left' | 'right';
  /** CSS pixels. */
  width: number;
}

export interface PanelHostOptions {
  /** Address of the panel's page. */
  url: string;
  placement: Placement;
  /** Names of the parts, asked for when the first of them shows. */
  labels: () => { panel: string; open: string; resize: string };
  /** The user dragged the edge. */
  onPlaced: (placement: Placement) => void;
  /** After this everything of ours is gone from the page. */
  signal: AbortSignal;
}

/** The frame in the page. It knows nothing of what is in it; it never takes the focus by itself. */
export interface PanelHost {
  /** Loads the panel unseen, so that showing it is immediate. */
  prepare(): void;
  show(): void;
  hide(): void;
  /** For the keyboard: opens it and goes into it; from within, back to the page and it stays open. */
  takeFocus(): void;
  /** Shows the small edge tab while the panel is closed. */
  showTab(): void;
  place(placement: Placement): void;
  /** To the other side of where it stands now. */
  swap(): void;
  /** Steps to the other side when it would cover a box of the page and the other side wouldn't; until it closes. */
  keepClear(box: DOMRect): void;
  /** The page is drawn dark. */
  setDark(dark: boolean): void;
  readonly isOpen: boolean;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The mark of Halfhour: a clock face whose second half is filled. */
function drawMark(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const ring = document.createElementNS(SVG, 'circle');
  for (const [name, value] of Object.entries({ cx: 12, cy: 12, r: 9, fill: 'none', stroke: 'currentColor' })) {
    ring.setAttribute(name, String(value));
  }
  ring.setAttribute('stroke-width', '2');
  const half = document.createElementNS(SVG, 'path');
  half.setAttribute('d', 'M12 3a9 9 0 0 1 0 18z');
  half.setAttribute('fill', 'currentColor');
  svg.append(ring, half);
  return svg;
}

function button(className: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  return element;
}

function name(element: Element, label: string): void {
  element.setAttribute('title', label);
  element.setAttribute('aria-label', label);
}

/** Width of a box of the page that a panel of this width would cover, in CSS pixels. */
function overlap(box: DOMRect, side: 'left' | 'right', width: number): number {
  const [from, to] = side === 'left' ? [0, width] : [window.innerWidth - width, window.innerWidth];
  return Math.max(0, Math.min(box.right, to) - Math.max(box.left, from));
}

export function createPanelHost(options: PanelHostOptions): PanelHost {
  const host = createHostElement(options.signal);
  stayAttached(host.element, options.signal);
  let { side, width } = options.placement;
  let isOpen = false;
  let isTabbed = false;
  let isDark = false;
  /** It stands on the other side because the page's own popup needs the room. */
  let isAside = false;
  let focusBefore: Element | null = null;

  // A style element, not an adopted sheet: Firefox refuses to adopt a sheet that a content script made.
  const style = document.createElement('style');
  style.textContent = HOST_STYLE;

  const box = document.createElement('div');
  const frame = document.createElement('div');
  frame.className = 'frame';
  const handle = button('handle');
  const tab = button('tab');
  tab.append(drawMark());
  frame.append(handle);
  box.append(frame, tab);
  host.root.append(style, box);

  let iframe: HTMLIFrameElement | null = null;
  /** The frame is made once and kept: opening again is then immediate. */
  function ensureFrame(): HTMLIFrameElement {
    if (iframe) return iframe;
    iframe = document.createElement('iframe');
    iframe.src = options.url;
    frame.append(iframe);
    nameParts();
    return iframe;
  }

  function nameParts(): void {
    const { panel, open, resize } = options.labels();
    name(handle, resize);
    name(tab, open);
    if (iframe) iframe.title = panel;
  }

  const standsOn = () => (isAside === (side === 'right') ? 'left' : 'right');

  function draw(): void {
    box.className = [standsOn(), isDark ? 'dark' : 'light', isOpen ? 'open' : 'closed', isTabbed ? 'tabbed' : ''].join(
      ' ',
    );
    box.style.setProperty('--width', `${width}px`);
  }

  function show(): void {
    if (isOpen) return;
    focusBefore = document.activeElement;
    ensureFrame();
    isOpen = true;
    isTabbed = true;
    draw();
  }

  const hasFocus = () => document.activeElement === host.element;

  /** Only a focus that was in the panel is given back: anything else belongs to the page. */
  function giveFocusBack(): void {
    if (focusBefore instanceof HTMLElement && focusBefore.isConnected) focusBefore.focus();
    else {
      iframe?.blur();
      window.focus();
    }
  }

  function takeFocus(): void {
    if (isOpen && hasFocus()) {
      giveFocusBack();
      return;
    }
    show();
    focusBefore = document.activeElement;
    ensureFrame().focus();
  }

  function hide(): void {
    if (!isOpen) return;
    const hadFocus = hasFocus();
    isOpen = false;
    isAside = false;
    draw();
    if (hadFocus) giveFocusBack();
  }

  host.listen(tab, 'mousedown', (event) => event.preventDefault());
  host.listen(tab, 'click', show);
  host.listen(tab, 'keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      takeFocus();
    }
  });
  makeResizable(host, handle, {
    width: () => width,
    side: standsOn,
    resize: (wanted) => {
      width = wanted;
      draw();
    },
    done: () => options.onPlaced({ side, width }),
    dragging: (on) => box.classList.toggle('dragging', on),
  });
  draw();

  return {
    prepare: () => void ensureFrame(),
    show,
    hide,
    takeFocus,
    showTab() {
      if (!isTabbed) nameParts();
      isTabbed = true;
      draw();
    },
    swap() {
      side = standsOn() === 'right' ? 'left' : 'right';
      isAside = false;
      draw();
      options.onPlaced({ side, width });
    },
    place(placement) {
      isAside = false;
      ({ side, width } = placement);
      draw();
    },
    keepClear(popup) {
      const covers = (at: 'left' | 'right') => overlap(popup, at, Math.min(width, window.innerWidth));
      const here = standsOn();
      if (!isOpen || covers(here) <= covers(here === 'right' ? 'left' : 'right')) return;
      isAside = !isAside;
      draw();
    },
    setDark(dark) {
      if (dark === isDark) return;
      isDark = dark;
      draw();
    },
    get isOpen() {
      return isOpen;
    },
  };
}
