/** Milliseconds: far above what anything takes on a busy machine. */
export const PATIENCE = 15_000;

/** Asks until there is an answer. */
export async function waitFor<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  const started = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() - started > PATIENCE) throw new Error(`${what} never came.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
