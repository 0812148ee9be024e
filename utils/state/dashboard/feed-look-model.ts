import { batch, createModel, signal } from '@preact/signals';
import { type ErrorCode, errorCode } from '@/utils/domain/errors';
import { hostPattern, readFeedAddress } from '@/utils/domain/feeds/feed-address';
import { type FeedWords, LARGEST_FEED, type SentFile } from '@/utils/domain/feeds/feed-source';
import type { FeedFound, FeedLook, FeedTrouble } from '@/utils/domain/views/feeds-view';
import { allowHost } from '../calendar-access';
import type { WorkerPort } from '../worker-port';

/** What is being asked or read: an address by its host, a file by its name. */
export type LookedAt = { kind: 'address'; host: string } | { kind: 'file'; fileName: string };

const refused = (code: FeedTrouble['code']): FeedLook => ({ found: null, trouble: { code, host: null } });

/** A calendar on its way in: given, looked at, judged, followed. Nothing is kept before the last step. */
export const FeedLookModel = createModel((port: WorkerPort, allow = allowHost) => {
  /** A secret. It is in this page's memory and nowhere else, until it is followed or dropped. */
  const address = signal('');
  const looking = signal<LookedAt | null>(null);
  const about = signal<LookedAt | null>(null);
  const found = signal<FeedFound | null>(null);
  const trouble = signal<FeedTrouble | null>(null);
  const error = signal<ErrorCode | null>(null);
  const keeping = signal(false);
  let file: SentFile | null = null;
  let allowedHost: string | null = null;
  /** The answer to a question that was taken back is not heard. */
  let turn = 0;

  const run = async (of: LookedAt, look: () => Promise<FeedLook>) => {
    turn += 1;
    const mine = turn;
    batch(() => {
      looking.value = of;
      about.value = of;
      found.value = null;
      trouble.value = null;
      error.value = null;
    });
    const answer = await look().catch((thrown: unknown) => errorCode(thrown));
    if (mine !== turn) return;
    batch(() => {
      looking.value = null;
      if (typeof answer === 'string') error.value = answer;
      else {
        found.value = answer.found;
        trouble.value = answer.trouble;
      }
    });
  };

  const ask = (allowed: Promise<boolean>) => {
    const given = readFeedAddress(address.peek());
    const of: LookedAt = { kind: 'address', host: given?.host ?? '' };
    return run(of, async () => {
      if (!given) return refused('bad-address');
      if (!(await allowed)) return refused('no-permission');
      return port.ask('feed/look', { address: given.address, allowedHost });
    });
  };

  const clear = () => {
    turn += 1;
    file = null;
    allowedHost = null;
    batch(() => {
      address.value = '';
      for (const one of [looking, about, found, trouble, error]) one.value = null;
    });
  };

  return {
    ...{ address, looking, about, found, trouble, error, keeping, clear },
    /** Straight from a click: the browser asks for the host only then. */
    look: () => {
      file = null;
      allowedHost = null;
      const given = readFeedAddress(address.peek());
      return ask(given ? allow(given.pattern) : Promise.resolve(false));
    },
    /** Goes to the other host, too; straight from a click. */
    lookThere: (host: string) => {
      allowedHost = host;
      return ask(allow(hostPattern(host)));
    },
    lookInto: (chosen: File) =>
      run({ kind: 'file', fileName: chosen.name }, async () => {
        if (chosen.size > LARGEST_FEED) return refused('too-large');
        const base64 = await base64Of(chosen).catch(() => null);
        if (base64 === null) return refused('not-calendar');
        file = { fileName: chosen.name, base64 };
        return port.ask('feed/look', { file });
      }),
    /** Takes the question back; what was typed stays. */
    cancel: () => {
      turn += 1;
      looking.value = null;
    },
    /** True when it is kept. */
    follow: async (words: FeedWords): Promise<boolean> => {
      const of = about.peek();
      keeping.value = true;
      try {
        if (of?.kind === 'file' && file) await port.ask('feed/take-file', { ...file, ...words });
        else await port.ask('feed/add', { ...words, address: address.peek(), allowedHost });
        clear();
        return true;
      } catch (thrown) {
        error.value = errorCode(thrown);
        return false;
      } finally {
        keeping.value = false;
      }
    },
  };
});

export type FeedLookState = InstanceType<typeof FeedLookModel>;

/** Rejects for what is no file, as a folder is. */
function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new TypeError('unreadable'));
    reader.readAsDataURL(file);
  });
}
