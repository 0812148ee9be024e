/** Where a link of a note may lead. Another one stays in the text and leads nowhere. */
export function isSafeLink(address: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(address);
}
