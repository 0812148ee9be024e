import * as v from 'valibot';
import { MOST_PARTS, MOST_TOPICS } from '@/utils/domain/templates/template-text';
import { id, userText } from './limits';

/** Using a template and taking it back. */

const key = v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{1,128}$/)));
const words = (max: number) => v.pipe(userText(max), v.trim(), v.minLength(1));

const part = v.strictObject({
  title: v.nullable(words(500)),
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440))),
  topics: v.pipe(v.array(v.strictObject({ text: words(10_000), isPrivate: v.boolean() })), v.maxLength(MOST_TOPICS)),
});

export const templateUse = v.strictObject({
  meetingId: id,
  applyId: id,
  templateKey: key,
  // One more for topics that stand in no section.
  parts: v.pipe(v.array(part), v.maxLength(MOST_PARTS + 1)),
});

export const templateUndo = v.strictObject({
  meetingId: id,
  sections: v.pipe(v.array(id), v.maxLength(MOST_PARTS + 1)),
  topics: v.pipe(v.array(id), v.maxLength(MOST_TOPICS)),
  templateKey: v.strictObject({ set: key, before: key }),
});
