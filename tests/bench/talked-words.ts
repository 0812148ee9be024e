const COMMON =
  'we the a to and of for with on about that this next week agreed talked said need will can should more time team plan'.split(
    ' ',
  );
const TOPICS =
  'budget review holiday figures handover rota training hiring feedback Zürich workshop visit friday supplier release customer shift budget safety course goal'.split(
    ' ',
  );
/** Words that stand in few notes: a language's long tail. */
const RARE = 4_000;

/** Made-up notes: as common and as rare words as in a real language, the same for the same number. */
export function talkedWords(seed: number, words: number): string {
  let state = (seed + 1) * 2_654_435_761;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  return Array.from({ length: words }, () => {
    const kind = next(10);
    if (kind < 5) return COMMON[next(COMMON.length)];
    if (kind < 8) return TOPICS[next(TOPICS.length)];
    const rare = Math.floor((next(RARE) * next(RARE)) / RARE);
    return `${TOPICS[rare % TOPICS.length]?.slice(0, 4)}${rare.toString(36)}`;
  }).join(' ');
}
