/**
 * What a screen shows while others may look at it. `hidden`: nothing private. `presenting`: for a shared screen, so no
 * names of other people either.
 */
export const COVERS = ['none', 'hidden', 'presenting'] as const;

export type Cover = (typeof COVERS)[number];

type Fields = Record<string, unknown>;

/**
 * Fields that only rows of the owner alone have: captures, feedback, concerns, what they thought of a meeting, groups,
 * surveys, answers on how well one-on-ones work.
 */
const OWNERS_ALONE = ['capturedAt', 'behaviour', 'nextStep', 'rating', 'memberIds', 'takenOn', 'scores'];

/** Lists that name people who are not in this meeting. */
const NAMING = new Set(['people', 'questions', 'today', 'tomorrow', 'lostRhythms', 'mine', 'waitingOn', 'found']);

/** What is kept of something private that can't be left out: what it is, never what it says. */
const PLAIN = new Set(['id', 'meetingId', 'visibility']);

/**
 * A view without what the cover hides, in the same shape. Private things go out of lists; one that must stay, as a zone
 * of notes does, is left empty; a list's count forgets them, too.
 */
export function covered<V>(view: V, cover: Cover): V {
  return cover === 'none' ? view : (walk(view, cover) as V);
}

function walk(value: unknown, cover: Cover): unknown {
  if (Array.isArray(value)) return value.filter((one) => !isPrivate(one)).map((one) => walk(one, cover));
  if (!isFields(value)) return value;
  if (isPrivate(value)) return emptied(value);
  const next: Fields = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'profile' && isFields(inner)) next[key] = nothingOf(inner);
    // It tells of a crisis, and why somebody is met often.
    else if (key === 'rhythm') next[key] = null;
    else if (cover === 'presenting' && NAMING.has(key) && Array.isArray(inner)) next[key] = [];
    else next[key] = walk(inner, cover);
  }
  for (const [key, count] of Object.entries(value)) {
    const list = key.endsWith('Count') ? key.slice(0, -'Count'.length) : null;
    if (list === null || typeof count !== 'number') continue;
    const [all, left] = [value[list], next[list]];
    if (Array.isArray(all) && Array.isArray(left))
      next[key] = left.length === 0 ? 0 : count - (all.length - left.length);
  }
  return next;
}

function isPrivate(value: unknown): boolean {
  return isFields(value) && (value.visibility === 'private' || OWNERS_ALONE.some((key) => Object.hasOwn(value, key)));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function emptied(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (typeof value === 'number') return 0;
  if (Array.isArray(value)) return [];
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      PLAIN.has(key) ? inner : key === 'rating' ? null : emptied(inner),
    ]),
  );
}

/** What is known of a person: nothing of it. */
function nothingOf(profile: Fields): Fields {
  return Object.fromEntries(Object.keys(profile).map((key) => [key, null]));
}

/** One key goes there and back: it hides when nothing is hidden and shows everything again otherwise. */
export function otherCover(now: Cover, wanted: Exclude<Cover, 'none'>): Cover {
  return now === wanted || (wanted === 'hidden' && now !== 'none') ? 'none' : wanted;
}
