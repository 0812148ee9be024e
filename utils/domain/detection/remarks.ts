import type { Piece } from './piece';

/** What opens a remark: a bracket, a colon, a dash with space around it. */
const OPENS_REMARK = /[([{:;|,]|\s[-–]\s|\/\//;

/**
 * Whether a piece stands in a remark behind "1:1 Grace" or "Ana / Ben 1:1": there it is a topic or a workplace of
 * theirs ("1:1 Grace (hospice)", "1:1 Omar – audit"), while "audit 1:1" and "1:1 piano lesson" are what they say.
 * The marker comes first, or two names do: "John 1:1 (sermon)" is a verse.
 */
export function isRemark(piece: Piece, pieces: readonly Piece[], hasPair: boolean, text: string): boolean {
  const marker = pieces.find(({ is }) => is === 'marker');
  if (!marker) return false;
  const person = pieces.find(({ is, start }) => (is === 'name' || is === 'role') && (hasPair || start > marker.start));
  if (!person) return false;
  const said = Math.max(marker.end, person.end);
  return piece.start >= said && OPENS_REMARK.test(text.slice(said, piece.start));
}
