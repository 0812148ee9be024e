/** About what letters of our small text take, in CSS pixels; it is only asked where nothing can be measured. */
const NARROW = 6.2;
const WIDE = 12.5;

/** From here on, letters of East Asian scripts and pictures: about twice as wide. */
const FIRST_WIDE = 0x2e80;

const widthOf = (letter: string) => ((letter.codePointAt(0) ?? 0) >= FIRST_WIDE ? WIDE : NARROW);

/** A text cut to a room, and about how wide it is then. */
export function fitText(text: string, room: number): { text: string; width: number } {
  const letters = [...text];
  let width = 0;
  for (const [i, letter] of letters.entries()) {
    width += widthOf(letter);
    const rest = i < letters.length - 1 ? NARROW : 0;
    if (width + rest > room)
      return { text: `${letters.slice(0, i).join('').trimEnd()}…`, width: Math.min(width, room) };
  }
  return { text, width };
}
