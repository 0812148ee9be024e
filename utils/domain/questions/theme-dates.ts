import type { CalendarDate } from '../calendar/calendar-event';
import type { TopicRow } from '../rows/agenda';
import type { ThemeTouchRow } from '../rows/wrap-up';
import { THEMES, type Theme } from '../themes/theme';
import { themesTouched } from '../wrap-up/themes-touched';

/** The day each theme was last spoken of; what was never touched is not in it. */
export type ThemeDates = ReadonlyMap<Theme, CalendarDate>;

/** What was spoken of on a day: in a meeting, or outside of any. */
export interface TalkedDay {
  on: CalendarDate;
  ticked: readonly Pick<TopicRow, 'text' | 'theme'>[];
  /** The owner's word on the themes of that meeting. */
  said: readonly Pick<ThemeTouchRow, 'theme' | 'touched'>[];
}

/** From the latest day back until every theme is found: in years of meetings, few topics need to be guessed. */
export function themeDates(
  days: readonly TalkedDay[],
  asked: readonly { theme: Theme; on: CalendarDate }[],
): ThemeDates {
  const dates = new Map<Theme, CalendarDate>();
  const later = (theme: Theme, on: CalendarDate) => {
    const known = dates.get(theme);
    if (known === undefined || known < on) dates.set(theme, on);
  };
  for (const { on, ticked, said } of days.toSorted((a, b) => (a.on < b.on ? 1 : -1))) {
    if (dates.size === THEMES.length) break;
    for (const mark of themesTouched(ticked, said)) if (mark.touched) later(mark.theme, on);
  }
  for (const { theme, on } of asked) later(theme, on);
  return dates;
}
