import { computed, createModel, signal } from '@preact/signals';
import { BUILT_IN_KEYS, BUILT_INS } from '@/utils/domain/templates/built-in';
import { parseTemplate, type TemplatePart } from '@/utils/domain/templates/template-text';
import type { OwnTemplate, TemplatesView } from '@/utils/domain/views/templates-view';
import { loadTemplateWords } from '@/utils/i18n/templates/load-words';
import type { TemplateWords } from '@/utils/i18n/templates/words';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** A template as one picks it, built-in or own. */
export interface ShelfTemplate {
  /** A built-in key or the id of an own one. */
  key: string;
  name: string;
  purpose: string;
  body: string;
  parts: TemplatePart[];
  /** The meeting keeps no trace of it (utils/domain/templates/built-in.ts). */
  discreet: boolean;
  /** Days after which it is worth doing again; null: nothing is said. */
  rhythmDays: number | null;
}

export function shelved({ id, name, purpose, body }: OwnTemplate): ShelfTemplate {
  return { key: id, name, purpose, body, parts: parseTemplate(body).parts, discreet: false, rhythmDays: null };
}

export function builtIns({ templates }: TemplateWords): ShelfTemplate[] {
  return BUILT_IN_KEYS.flatMap((key) => {
    const words = templates[key];
    if (!words) return [];
    const { discreet, rhythmDays } = BUILT_INS[key];
    return [{ key, ...words, parts: parseTemplate(words.body).parts, discreet, rhythmDays }];
  });
}

/** All templates there are: the built-in ones in the interface's language, and the user's own. */
export const ShelfModel = createModel((port: WorkerPort) => {
  const live = createLiveView<TemplatesView>(() => port.ask('view/templates'));
  const words = signal<TemplateWords | null>(null);
  return {
    live,
    own: computed(() => live.shown.value?.templates ?? null),
    builtIn: computed(() => (words.value ? builtIns(words.value) : null)),
    starters: computed(() => words.value?.starters ?? null),
    start: () => {
      void loadTemplateWords().then((loaded) => {
        words.value = loaded;
      });
      return follow(port, live, ['template']);
    },
  };
});

export type Shelf = InstanceType<typeof ShelfModel>;
