import type { CalendarDate } from '../calendar/calendar-event';
import type { SurveyRow } from '../rows/insight';

/** What somebody reads off a survey. */
export type SurveyFields = Pick<SurveyRow, 'name' | 'value' | 'best' | 'takenOn'>;

/** The same as typed. */
export type SurveyDraft = Record<keyof SurveyFields, string>;

/** What is wrong with a field: nothing there, no number there, nothing at best, more than the scale has, or no day. */
export type SurveyFault = 'missing' | 'number' | 'above' | 'beyond' | 'day';

export interface SurveyReading {
  /** Null while something is wrong. */
  fields: SurveyFields | null;
  faults: Partial<Record<keyof SurveyFields, SurveyFault>>;
  /** Its day is still to come: worth a question, not an error. */
  ahead: boolean;
}

/** Reads what was typed; a value lies between nothing and the best its scale has. */
export function readSurvey(draft: SurveyDraft, today: CalendarDate): SurveyReading {
  const name = draft.name.trim();
  const value = readAmount(draft.value);
  const best = readAmount(draft.best);
  const faults: SurveyReading['faults'] = {};
  if (name === '') faults.name = 'missing';
  if (best === null) faults.best = 'number';
  else if (best === 0) faults.best = 'above';
  if (value === null) faults.value = 'number';
  else if (best !== null && best > 0 && value > best) faults.value = 'beyond';
  if (!isDay(draft.takenOn)) faults.takenOn = 'day';
  const sound = Object.keys(faults).length === 0;
  return {
    fields: sound ? { name, value: value!, best: best!, takenOn: draft.takenOn } : null,
    faults,
    ahead: faults.takenOn === undefined && draft.takenOn > today,
  };
}

/** "4.2", "4,2" or "87 %"; null for anything that is no amount. */
function readAmount(text: string): number | null {
  const found = /^(\d{1,9}(?:[.,]\d{1,6})?)\s*%?$/.exec(text.trim());
  return found ? Number(found[1]!.replace(',', '.')) : null;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

/** In percent of the best, so that surveys with other scales stand on one line; null where the scale is none. */
export function percentOfBest({ value, best }: Pick<SurveyRow, 'value' | 'best'>): number | null {
  if (!(best > 0) || !Number.isFinite(value / best)) return null;
  return Math.round(Math.min(1, Math.max(0, value / best)) * 100);
}
