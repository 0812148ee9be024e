import { h } from '../../shared/dom';
import { addDays, addMinutes, minutesBetween } from '../../shared/wall-time';
import type { PageContext } from '../page-context';
import { clock, longDate } from '../words/dates';
import type { Draft } from './deep-link';

type Times = Pick<Draft, 'start' | 'end' | 'allDay'>;

/**
 * Dates and times of the editor: text fields in the interface language with machine values beside them (old evidence
 * for `data-date` and `data-ical`). A user may type `2026-11-24` and `14:30`, or what the field would show.
 */
export class TimeFields {
  readonly element: HTMLElement;
  readonly #context: PageContext;
  readonly #startDate: HTMLInputElement;
  readonly #startTime: HTMLInputElement;
  readonly #endTime: HTMLInputElement;
  readonly #endDate: HTMLInputElement;
  readonly #allDay: HTMLInputElement;
  #times: Times;

  constructor(context: PageContext, times: Times) {
    this.#context = context;
    this.#times = { start: times.start, end: times.end, allDay: times.allDay };
    const field = (id: string, change: (text: string) => void) => {
      const input = h('input', { id, class: 'editor-time', 'aria-label': id }) as HTMLInputElement;
      input.addEventListener('change', () => {
        change(input.value.trim());
        this.#draw();
      });
      return input;
    };
    this.#startDate = field('xStDaIn', (text) => this.#setStart(this.#dateFrom(text), null));
    this.#startTime = field('xStTiIn', (text) => this.#setStart(null, this.#timeFrom(text)));
    this.#endTime = field('xEnTiIn', (text) => this.#setEnd(null, this.#timeFrom(text)));
    this.#endDate = field('xEnDaIn', (text) => this.#setEnd(this.#dateFrom(text), null));
    this.#allDay = h('input', { id: 'xAlDaCbx', type: 'checkbox' }) as HTMLInputElement;
    this.#allDay.addEventListener('change', () => this.#setAllDay(this.#allDay.checked));
    const { hidden } = context.words;
    const whole = h('label', { class: 'all-day-box' }, this.#allDay, hidden.allDay);
    this.element = h(
      'div',
      { class: 'time-fields' },
      this.#startDate,
      this.#startTime,
      h('span', {}, '–'),
      this.#endTime,
      this.#endDate,
      whole,
    );
    this.#draw();
  }

  value(): Times {
    return { ...this.#times };
  }

  #draw(): void {
    const { start, end, allDay } = this.#times;
    const { words, config } = this.#context;
    const lastShown = allDay ? addDays(end, -1) : end.slice(0, 10);
    const date = (input: HTMLInputElement, day: string) => {
      input.value = longDate(day, words);
      input.setAttribute('data-date', day.replaceAll('-', ''));
      input.setAttribute('data-ical', day.replaceAll('-', ''));
    };
    const time = (input: HTMLInputElement, wall: string) => {
      input.hidden = allDay;
      input.value = allDay ? '' : clock(wall, words, config.hours);
      if (!allDay) input.setAttribute('data-ical', `T${wall.slice(11).replace(':', '')}00`);
    };
    date(this.#startDate, start.slice(0, 10));
    date(this.#endDate, lastShown);
    time(this.#startTime, start);
    time(this.#endTime, end);
    this.#allDay.checked = allDay;
  }

  /** The length is kept, as the real form keeps it. */
  #setStart(date: string | null, time: string | null): void {
    const { start, end, allDay } = this.#times;
    const length = minutesBetween(start, end);
    if (allDay) {
      const from = date ?? start;
      this.#times = { start: from, end: addDays(from, Math.max(1, Math.round(length / 1440))), allDay };
      return;
    }
    const from = `${date ?? start.slice(0, 10)}T${time ?? start.slice(11)}`;
    this.#times = { start: from, end: addMinutes(from, length), allDay };
  }

  #setEnd(date: string | null, time: string | null): void {
    const { start, end, allDay } = this.#times;
    const until = allDay
      ? addDays(date ?? addDays(end, -1), 1)
      : `${date ?? end.slice(0, 10)}T${time ?? end.slice(11)}`;
    this.#times = { start, end: until > start ? until : end, allDay };
  }

  #setAllDay(allDay: boolean): void {
    const { start, end } = this.#times;
    const day = start.slice(0, 10);
    this.#times = allDay
      ? { start: day, end: addDays(end.slice(0, 10), 1), allDay }
      : { start: `${day}T09:00`, end: `${day}T10:00`, allDay };
    this.#draw();
  }

  /** Finds the day whose written form was typed: needs no parser for any language. */
  #dateFrom(text: string): string | null {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
    const around = Array.from({ length: 801 }, (_, i) => addDays(this.#times.start.slice(0, 10), i - 400));
    return around.find((day) => longDate(day, this.#context.words) === text) ?? null;
  }

  #timeFrom(text: string): string | null {
    if (/^\d{1,2}:\d{2}$/.test(text)) return text.padStart(5, '0');
    const { words, config } = this.#context;
    const quarters = Array.from({ length: 288 }, (_, i) => addMinutes('2026-01-01T00:00', i * 5));
    return quarters.find((wall) => clock(wall, words, config.hours) === text)?.slice(11) ?? null;
  }
}
