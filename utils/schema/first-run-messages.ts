import * as v from 'valibot';
import { userText } from './limits';
import { rowTable } from './rows';

/** Far more than a sample has, with all that was written to its people. */
const SAMPLE_ROWS = 20_000;

/** What each message of FirstRunProtocol carries. */
export const firstRunMessages = {
  'view/sample': v.optional(v.null()),
  'view/sample-texts': v.optional(v.null()),
  // The service looks at each row as a restore does (utils/schema/rows.ts).
  'sample/fill': v.strictObject({
    rows: v.pipe(v.array(v.strictObject({ table: rowTable, row: v.looseObject({}) })), v.maxLength(SAMPLE_ROWS)),
  }),
  'sample/clear': v.strictObject({ keep: v.pipe(v.array(userText(10_000)), v.maxLength(SAMPLE_ROWS)) }),
  'calendar/show': v.strictObject({ calendar: v.picklist(['google', 'outlook-work', 'outlook-home']) }),
  'nudge/try': v.optional(v.null()),
};
