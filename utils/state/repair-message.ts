import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { namedTopics } from '@/utils/domain/repair/shared-topics';
import type { Tone } from '@/utils/domain/repair/tone';
import type { RepairView } from '@/utils/domain/views/repair-view';
import type { RepairTimes } from './repair-times';
import { chatWords, messageWords, timeWords, withoutGreeting } from './repair-words';
import type { WorkerPort } from './worker-port';

/** The words that ask for another time: ours, in the tone and with the times chosen, until the user writes their own. */
export function createMessage(port: WorkerPort, view: ReadonlySignal<RepairView | null>, times: RepairTimes) {
  const chosenTone = signal<Tone | null>(null);
  const naming = signal(false);
  const offerAll = signal(false);
  /** What the user wrote themselves; null while the words are ours. */
  const own = signal<string | null>(null);

  const tone = computed<Tone>(() => chosenTone.value ?? view.value?.tone ?? 'warm');
  const several = computed(() => offerAll.value && times.typed.value === null && times.shown.value.length > 1);
  const said = computed(() => ({
    tone: tone.value,
    times: several.value ? times.shown.value : times.time.value ? [times.time.value] : [],
    naming: naming.value,
  }));
  const ours = computed(() => (view.value ? messageWords(view.value, said.value) : ''));

  // Also in the user's own words the old time gives way to the new one, where it still stands.
  let before = times.time.peek();
  effect(() => {
    const after = times.time.value;
    if (after && before && own.peek() !== null) {
      own.value = own.peek()!.split(timeWords(before)).join(timeWords(after));
    }
    if (after) before = after;
  });

  return {
    text: computed(() => own.value ?? ours.value),
    /** Plain and without a greeting, as people write to each other in a chat. */
    chat: computed(() => {
      if (!view.value) return '';
      return own.value === null ? chatWords(view.value, said.value) : withoutGreeting(view.value, own.value);
    }),
    tone,
    naming: computed(() => naming.value),
    canName: computed(() => namedTopics(view.value?.waiting ?? []).length),
    offerAll: computed(() => offerAll.value),
    isOwn: computed(() => own.value !== null),
    write: (text: string) => {
      own.value = text === ours.peek() ? null : text;
    },
    useOurs: () => {
      own.value = null;
    },
    /** What the user wrote stays, whatever is chosen. The tone is remembered. */
    setTone: (chosen: Tone) => {
      chosenTone.value = chosen;
      void port.write('settings/patch', { repairTone: chosen });
    },
    name: (on: boolean) => {
      naming.value = on;
    },
    offerSeveral: (on: boolean) => {
      offerAll.value = on;
    },
  };
}
