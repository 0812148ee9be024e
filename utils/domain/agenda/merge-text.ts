import { diffCleanupSemantic, diffMain, patchApply, patchMake } from 'diff-match-patch-es';

/**
 * Three-way merge: what an editor changed (`base` to `body`) done to what is there now. Two panels that write in
 * different places both keep their words; where they meet, both texts stay, one after the other. Text that could not
 * be placed is appended, never dropped.
 */
export function mergeText(base: string, body: string, current: string): string {
  if (current === base || current === body) return body;
  if (base === body) return current;
  const diffs = diffMain(base, body);
  diffCleanupSemantic(diffs);
  const patches = patchMake(base, diffs);
  const [merged, applied] = patchApply(patches, current) as [string, boolean[]];
  const lost = patches.filter((_, i) => !applied[i]).flatMap((patch) => insertions(patch.diffs));
  return lost.length === 0 ? merged : `${merged}\n\n${lost.join('\n')}`;
}

function insertions(diffs: readonly (readonly [number, string])[]): string[] {
  return diffs.filter(([kind, text]) => kind === 1 && text.trim() !== '').map(([, text]) => text.trim());
}
