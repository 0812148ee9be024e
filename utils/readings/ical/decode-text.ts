/**
 * The text of a calendar file. UTF-8 by the rules of iCalendar, but Windows-1252 and UTF-16 are met, too; a server's word
 * on the charset is often its own default, so the bytes are asked first.
 */
export function decodeText(bytes: Uint8Array, charset: string | null = null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return utf8(bytes) ?? utf8(unfoldBytes(bytes)) ?? otherwise(bytes, charset);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const CR = 13;
const LF = 10;

/** Lines are folded by bytes: a fold may stand inside a letter, and only the unfolded bytes are letters again. */
function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const unfolded = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const after = bytes[i] === CR && bytes[i + 1] === LF ? i + 2 : bytes[i] === LF ? i + 1 : 0;
    const folded = after > 0 && (bytes[after] === 32 || bytes[after] === 9);
    if (folded) i = after;
    else unfolded[length++] = bytes[i]!;
  }
  return unfolded.subarray(0, length);
}

function otherwise(bytes: Uint8Array, charset: string | null): string {
  try {
    const said = charset && !/^utf-?8$/i.test(charset) ? charset : 'windows-1252';
    return new TextDecoder(said).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
