import type { Chromium } from '../browsers/launch-chromium';
import { WorkerSide } from './worker-side';

/**
 * The clocks of all pages and of the worker, so that a story can go from before a meeting to after it. They run on by
 * themselves; only ahead can they be set.
 */
export class Clocks {
  private readonly chromium: Chromium;
  private ahead = 0;

  private constructor(chromium: Chromium) {
    this.chromium = chromium;
  }

  /** Before the first page is opened. */
  static async install(chromium: Chromium): Promise<Clocks> {
    await chromium.context.clock.install({ time: Date.now() });
    return new Clocks(chromium);
  }

  now(): number {
    return Date.now() + this.ahead;
  }

  /** Lets the time pass until an instant. Timers ring on the way, as after a nap of the machine. */
  async goTo(instant: number): Promise<void> {
    const passing = instant - this.now();
    if (passing <= 0) return;
    await this.tellWorker(passing);
    await this.chromium.context.clock.fastForward(passing);
  }

  /** Lets the time pass with every tick of it, for what counts seconds. */
  async live(milliseconds: number): Promise<void> {
    await this.tellWorker(milliseconds);
    await this.chromium.context.clock.runFor(milliseconds);
  }

  private async tellWorker(passing: number): Promise<void> {
    this.ahead += passing;
    await new WorkerSide(this.chromium).runAhead(this.ahead);
  }
}
