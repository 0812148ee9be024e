import * as v from 'valibot';
import { LARGEST_FEED } from '@/utils/domain/feeds/feed-source';
import { userText } from './limits';

/** Calendars that the user gives by address or as a file. What is no address is told in words, not refused here. */

const address = userText(20_000);
export const feedHost = v.pipe(userText(300), v.regex(/^[\w.:[\]-]+$/));
const fileName = v.pipe(userText(500), v.minLength(1));
/** Four signs for three bytes. */
const base64 = userText(Math.ceil(LARGEST_FEED / 3) * 4);

export const feedFile = { fileName, base64 };

export const feedWords = {
  name: v.pipe(userText(500), v.trim(), v.minLength(1)),
  site: v.optional(v.nullable(v.picklist(['google', 'outlook']))),
  account: v.optional(v.nullable(v.pipe(userText(500), v.trim(), v.minLength(1)))),
};

export const feedLook = v.union([
  v.strictObject({ address, allowedHost: v.nullable(feedHost) }),
  v.strictObject({ file: v.strictObject(feedFile) }),
]);

export const newFeed = v.strictObject({ ...feedWords, address, allowedHost: v.optional(v.nullable(feedHost)) });
