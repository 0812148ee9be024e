/**
 * A number that looks random and is the same all day for the same words (FNV-1a): lists are mixed every day and never
 * jump within one.
 */
export function dayOrder(...words: string[]): number {
  let hash = 0x811c9dc5;
  for (const unit of words.join('\n')) {
    hash ^= unit.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193);
  }
  // FNV's last letters change only its low bits; mixed, keys that begin alike lie apart.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
