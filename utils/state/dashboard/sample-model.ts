import { createModel, signal } from '@preact/signals';
import type { SampleRow } from '@/utils/domain/sample/sheet';
import type { SampleView } from '@/utils/domain/views/sample-view';
import { loadAllSampleWords, loadSampleWords } from '@/utils/i18n/sample/load-sample';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** As long as a captured thought may be. */
const LONGEST = 10_000;

const zone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** The sample data: filled, looked through for the user's own words, taken out, and put back. */
export const SampleModel = createModel((port: WorkerPort, now: () => number = Date.now) => {
  const live = createLiveView<SampleView>(() => port.ask('view/sample'));
  const busy = signal(false);
  /** What the user wrote with sample people, while they are asked what becomes of it; null: nothing is asked. */
  const own = signal<string[] | null>(null);

  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    busy.value = true;
    try {
      return await work();
    } finally {
      busy.value = false;
      await live.reload();
    }
  };

  const putBack = (rows: SampleRow[]) => void during(() => port.write('sample/fill', { rows })).catch(() => undefined);

  /** `keep`: the user's own words become thoughts in the popup. Answers how to take it back. */
  const clear = ({ keep }: { keep: boolean }) =>
    during(async () => {
      const kept = keep ? (own.peek() ?? []).flatMap(inPieces) : [];
      const rows = await port.write('sample/clear', { keep: kept });
      own.value = null;
      return () => putBack(rows);
    });

  return {
    view: live.shown,
    busy,
    own,
    start: () => follow(port, live, ['person', 'setting']),
    /** Rejects when the worker refuses it. */
    fill: () =>
      during(async () => {
        const [words, { sampleWorld }, { role }] = await Promise.all([
          loadSampleWords(),
          import('@/utils/domain/sample/sample-world'),
          port.ask('view/settings'),
        ]);
        await port.write('sample/fill', { rows: sampleWorld(role, words, { now: now(), zone: zone() }) });
      }),
    /** Takes it out, unless there is something of the user's own in it: then `own` has it, and null is answered. */
    remove: async () => {
      const found = await during(() => findOwn(port));
      own.value = found.length > 0 ? found : null;
      return found.length > 0 ? null : clear({ keep: false });
    },
    keepAll: () => {
      own.value = null;
    },
    clear,
  };
});

export type Sample = InstanceType<typeof SampleModel>;

/** Of the texts with sample people those that are no sentence of the sample, whichever language it was filled in. */
async function findOwn(port: WorkerPort): Promise<string[]> {
  const [texts, languages, { sampleSentences }] = await Promise.all([
    port.ask('view/sample-texts'),
    loadAllSampleWords(),
    import('@/utils/domain/sample/sample-words'),
  ]);
  const known = languages.map(sampleSentences);
  const isOwn = (text: string) => !known.some((sentences) => sentences.has(text));
  return texts.map((ofRow) => ofRow.filter(isOwn).join('\n\n')).filter((text) => text !== '');
}

function inPieces(text: string): string[] {
  const count = Math.ceil(text.length / LONGEST);
  return Array.from({ length: count }, (_, at) => text.slice(at * LONGEST, (at + 1) * LONGEST));
}
