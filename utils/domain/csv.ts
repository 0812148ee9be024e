/**
 * A byte order mark stands first: without it Excel reads UTF-8 as the machine's old code page and breaks every umlaut;
 * LibreOffice, Google Sheets, Numbers and pandas (`utf-8-sig`) take it or pass over it.
 */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as CSV by RFC 4180: commas, CR LF, quotes doubled. The first line is its head. */
export function csvText(lines: readonly (readonly (string | number)[])[]): string {
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
