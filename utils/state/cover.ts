import { type ReadonlySignal, signal } from '@preact/signals';
import { COVERS, type Cover } from '@/utils/domain/views/cover';
import { onTables } from './follow';
import type { WorkerPort } from './worker-port';

/**
 * The cover of this page. One for the whole page: whoever shows something private asks here, and every view passes it
 * (live-view.ts), so that a part of a screen can't forget it.
 */
const state = signal<Cover>('none');

export const cover: ReadonlySignal<Cover> = state;

let known = true;
let tellKnown: () => void = () => undefined;
let wait: Promise<void> | null = null;

/**
 * Until it is known what may be shown, nothing is: a page that opens under cover never flashes. Null when it is known;
 * the first answer of the worker tells it along.
 */
export function coverKnown(answer: unknown): Promise<void> | null {
  const told = (answer as { cover?: unknown } | null | undefined)?.cover;
  if (!known && COVERS.some((one) => one === told)) learn(told as Cover);
  return known ? null : wait;
}

function learn(next: Cover): void {
  known = true;
  state.value = next;
  tellKnown();
}

let following: { port: WorkerPort; load: () => Promise<void> } | null = null;
/** Own choices that the worker doesn't know yet: until it does, its word is older than ours. */
let choosing = 0;

/** What is half-typed is written down before anything goes out of sight. */
function wear(next: Cover): void {
  if (next === state.peek()) return;
  if (next !== 'none') {
    (globalThis.document?.activeElement as HTMLElement | null)?.blur?.();
    following?.port.flush();
  }
  state.value = next;
}

/** Here at once, and in all other open pages as soon as the worker has told them. */
export function chooseCover(next: Cover): void {
  wear(next);
  if (!following) return;
  const { port, load } = following;
  choosing += 1;
  const settle = () => {
    choosing -= 1;
    void load();
  };
  port.write('settings/patch', { cover: next }).then(settle, settle);
}

/** Follows what any page chose. Called before a page asks for anything; returns how to stop. */
export function followCover(port: WorkerPort): () => void {
  known = false;
  wait = new Promise((done) => {
    tellKnown = done;
  });
  const load = async () => {
    const settings = await port.ask('view/settings').catch(() => null);
    // Whoever can't be asked gives no picture either.
    if (!known) learn(settings?.cover ?? 'none');
    else if (settings && choosing === 0) wear(settings.cover);
  };
  following = { port, load };
  void load();
  const stop = onTables(port, ['setting'], () => void load());
  return () => {
    stop();
    following = null;
    learn('none');
  };
}
