import type { ReadSteps } from './adapter';

/** One turn of ours on the page's main thread, in milliseconds; a step more may follow before we look at the clock. */
const TURN = 3;

/** A turn waits for an idle moment of the page, but no longer than this. */
const LONGEST_WAIT = 600;

/** Runs something in an idle moment of the page. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: LONGEST_WAIT });
  else setTimeout(run, 16);
}

/** Runs steps in short turns between which the page lives on. Ends with null when the signal says stop. */
export function runInSlices<Result>(steps: ReadSteps<Result>, signal: AbortSignal): Promise<Result | null> {
  return new Promise((resolve, reject) => {
    const turn = () => {
      if (signal.aborted) return resolve(null);
      const until = performance.now() + TURN;
      try {
        do {
          const step = steps.next();
          // What is done with the result is a turn of its own.
          if (step.done) return whenIdle(() => resolve(step.value));
        } while (performance.now() < until);
      } catch (error) {
        return reject(error);
      }
      whenIdle(turn);
    };
    whenIdle(turn);
  });
}
