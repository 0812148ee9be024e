import { instantToDate } from '@/utils/domain/time/zone';
import type { WorkerContext } from '../worker-context';

const LONGEST = 60;

/** "halfhour-ben-okafor-2026-11-26.md": letters and digits of any language, nothing a file system stumbles over. */
export function fileName(context: WorkerContext, parts: readonly (string | null)[], ending: string): string {
  const words = parts
    .filter((part) => part !== null)
    .map((part) =>
      [
        ...part
          .normalize('NFC')
          .toLowerCase()
          .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
      ]
        .slice(0, LONGEST)
        .join('')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '');
  return `${['halfhour', ...words, instantToDate(context.now(), context.zone())].join('-')}.${ending}`;
}

/** Lets other messages have their turn in a long piece of work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
