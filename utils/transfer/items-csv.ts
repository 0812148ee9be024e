import { csvText } from '@/utils/domain/csv';

/** One action item as a line of the table. Dates are `YYYY-MM-DD`, empty where there is none. */
export interface ItemRecord {
  person: string;
  text: string;
  owner: string;
  status: string;
  made: string;
  due: string;
  closed: string;
  movedTimes: number;
  visibility: string;
}

/** The columns, in order; the caller names them in its language. */
export const ITEM_COLUMNS = [
  ...(['person', 'text', 'owner', 'status', 'made', 'due', 'closed', 'movedTimes', 'visibility'] as const),
] satisfies (keyof ItemRecord)[];

/** Action items as a table with a head line. */
export function itemsCsv(items: readonly ItemRecord[], heads: Record<keyof ItemRecord, string>): string {
  const lines = [ITEM_COLUMNS.map((column) => heads[column]), ...items.map((item) => ITEM_COLUMNS.map((c) => item[c]))];
  return csvText(lines);
}
