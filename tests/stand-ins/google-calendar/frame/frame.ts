import { h, icon } from '../../shared/dom';
import { addMonths } from '../../shared/wall-time';
import { ICONS } from '../icons';
import type { PageContext } from '../page-context';
import { hue, initials } from '../popup/guest-block';
import type { View } from '../routes';
import { monthAndYear } from '../words/dates';
import { calendarList } from './calendar-list';
import { miniMonth } from './mini-month';
import { tzOffsetOf } from './zone-offset';

/** What stands around the views: header, drawer with mini month and calendars, side bar, hidden account block. */
export interface Frame {
  main: HTMLElement;
  heading: HTMLElement;
  /** Holds the drawn views; two of them while one slides out. */
  stage: HTMLElement;
  /** Writes the period into the header and redraws the mini month. */
  show(period: string, heading: string, periodType: string): void;
}

export interface FrameActions {
  step(direction: -1 | 0 | 1): void;
  create(): void;
  /** A calendar of the list was ticked or unticked. */
  toggle(calendar: number): void;
}

export function drawFrame(context: PageContext, actions: FrameActions): Frame {
  const period = h('div', { class: 'period' });
  const stage = h('div', { class: 'stage' });
  const heading = h('h1', { class: 'XuJrye', 'data-view-heading': '' });
  const main = h('div', { role: 'main', class: 'main' }, heading, stage);
  const mini = h('div', { id: 'drawerMiniMonthNavigator' });
  const select = viewSelect(context);
  const header = h(
    'header',
    {},
    ...headerStart(context, actions),
    period,
    h('span', { class: 'grow' }),
    ...headerEnd(context, select),
  );
  const create = h(
    'button',
    { class: 'create', onclick: () => actions.create() },
    icon(ICONS.plus, 24),
    context.words.page.create,
  );
  const drawer = h('div', { class: 'drawer' }, create, mini, calendarList(context, actions.toggle));
  const wrapper = h('div', { id: 'YPCqFe', class: 'wrapper' }, h('div', { class: 'SGWAac' }, drawer, main, sideBar()));
  document.body.append(userInfo(context), header, wrapper);
  const show = (text: string, hidden: string, periodType: string) => {
    period.textContent = text;
    heading.textContent = hidden;
    main.setAttribute('data-period-type', periodType);
    select.value = context.route().view;
    mini.replaceChildren(...miniMonth(context, context.route().date));
  };
  return { main, heading, stage, show };
}

function headerStart({ words, config }: PageContext, actions: FrameActions): HTMLElement[] {
  const today = config.now.slice(0, 10);
  const round = (label: string, path: string, run: () => void) =>
    h('button', { class: 'icon-button flips', 'aria-label': label, onclick: run }, icon(path));
  return [
    h('button', { class: 'icon-button', 'aria-label': 'Main menu' }, icon(ICONS.menu)),
    h('span', { class: 'logo', 'aria-hidden': 'true' }, String(Number(today.slice(8)))),
    h('span', { class: 'product' }, words.page.calendar),
    h('button', { class: 'pill', onclick: () => actions.step(0) }, words.page.today),
    round(monthAndYear(addMonths(today, -1), words), ICONS.previous, () => actions.step(-1)),
    round(monthAndYear(addMonths(today, 1), words), ICONS.next, () => actions.step(1)),
  ];
}

/** The search button is an `<i>` with the ligature as text; the account's address stands in a label (evidence). */
function headerEnd(context: PageContext, select: HTMLSelectElement): HTMLElement[] {
  const { words, config, go } = context;
  const box = h('input', {
    type: 'search',
    'aria-label': words.page.search,
    placeholder: words.page.search,
  }) as HTMLInputElement;
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    if (box.value.trim()) go({ view: 'search', query: new URLSearchParams({ q: box.value.trim() }) });
  };
  const button = h(
    'button',
    { class: 'icon-button', 'aria-label': words.page.search },
    h('i', { class: 'google-material-icons' }, 'search'),
  );
  const label = `${words.page.account}: ${config.user.name}  \n(${config.user.email})`;
  const account = h(
    'button',
    { class: 'avatar account', 'aria-label': label, style: `--hue: ${hue(config.user.email)}` },
    initials(config.user.name),
  );
  return [h('form', { role: 'search', class: 'search', onsubmit: search }, box, button), select, account];
}

function viewSelect({ words, go }: PageContext): HTMLSelectElement {
  const views = Object.entries(words.page.views) as [View, string][];
  const options = views.map(([view, name]) => h('option', { value: view }, name));
  const select = h(
    'select',
    { class: 'pill views', 'aria-label': words.page.calendar },
    ...options,
  ) as HTMLSelectElement;
  select.addEventListener('change', () => {
    go({ view: select.value as View });
    select.blur();
  });
  return select;
}

/** Guess: the selector of the bar is unknown; it is here so that a panel has to share the edge with something. */
function sideBar(): HTMLElement {
  const dots = ['#b98700', '#2f6fb5', '#2f9e6e'].map((colour) =>
    h('span', { class: 'side-dot', style: `background: ${colour}` }),
  );
  return h('div', { class: 'side-bar', 'aria-hidden': 'true' }, ...dots);
}

/** Evidence: the hidden block with the account, its zone and its language. */
function userInfo({ config }: PageContext): HTMLElement {
  const offset = tzOffsetOf(config.timeZone, config.now);
  return h(
    'div',
    { id: 'xUserInfo', 'aria-hidden': 'true', style: 'display:none' },
    h('div', { id: 'xUserEmail' }, config.user.email),
    h('div', { id: 'xUserName' }, config.user.name),
    h('div', { id: 'xTimezone' }, config.timeZone),
    h('div', { id: 'xGmtOffset' }, String(offset)),
    h('div', { id: 'xUserLocale' }, config.lang),
  );
}
