/** The full address of the calendar: the second quoted text of `jslog` (2019 to 2026). */
export function calendarIn(log: string | null): string | null {
  return /1:\["([^"]+@[^"]+)"/.exec(log ?? '')?.[1] ?? null;
}
