import type { WordClass } from './dictionary';

/** `name`: surely a name. `maybe-name`: may be one by its look. `and`: joins two names. `word`: unknown. */
export type PieceClass = WordClass | 'short-marker' | 'name' | 'maybe-name' | 'and' | 'number' | 'word';

/** A piece of a title that was recognised as one thing. Places are those of the unified title. */
export interface Piece {
  is: PieceClass;
  text: string;
  start: number;
  end: number;
  /** Also a place, company or such: "Jordan", "Georgia", "Paris". */
  ambiguous?: boolean;
}

/** A word, or a run of signs, with its place. */
export type Token = Pick<Piece, 'text' | 'start' | 'end'>;
