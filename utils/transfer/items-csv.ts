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

/**
 * A byte order mark stands first: without it Excel reads UTF-8 as the machine's old code page and breaks every umlaut;
 * LibreOffice, Google Sheets, Numbers and pandas (`utf-8-sig`) take it or pass over it.
 */
const BYTE_ORDER_MARK = '\ufeff';

/** Action items as CSV by RFC 4180: commas, CR LF, quotes doubled, a head line. */
export function itemsCsv(items: readonly ItemRecord[], heads: Record<keyof ItemRecord, string>): string {
  const lines = [ITEM_COLUMNS.map((column) => heads[column]), ...items.map((item) => ITEM_COLUMNS.map((c) => item[c]))];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

/** What a spreadsheet would reckon as a formula; also behind spaces, which some of them skip. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** Always in quotes; a text that begins as a formula does gets an apostrophe before it and stays text. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.toWellFormed().replaceAll('\0', '');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
