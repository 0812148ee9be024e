import { computed, createModel, signal } from '@preact/signals';
import { randomId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import {
  type FileProblem,
  LARGEST_FILE,
  readTemplateFile,
  type TemplateFields,
} from '@/utils/domain/templates/template-file';
import type { OwnTemplate, TemplatesView } from '@/utils/domain/views/templates-view';
import type { WorkerPort } from '../worker-port';
import { type Shelf, ShelfModel } from './shelf-model';

/** After the last key. */
const SAVE_AFTER_MS = 400;

const visibility = 'private' as const;

function withTemplate({ templates }: TemplatesView, one: OwnTemplate): TemplatesView {
  return { templates: [...templates.filter(({ id }) => id !== one.id), one] };
}

/** The user's own templates: written, copied, brought in from a file, deleted and had back. */
export const OwnTemplatesModel = createModel((port: WorkerPort) => {
  const shelf: Shelf = new ShelfModel(port);
  const { live } = shelf;
  /** What was typed and not sent yet, by template. */
  const drafts = signal<ReadonlyMap<Id, Partial<TemplateFields>>>(new Map());
  let pause: ReturnType<typeof setTimeout> | undefined;

  const own = computed<OwnTemplate[] | null>(
    () => shelf.own.value?.map((one) => ({ ...one, ...drafts.value.get(one.id) })) ?? null,
  );
  const find = (id: Id) => own.peek()?.find((one) => one.id === id);

  const flush = () => {
    clearTimeout(pause);
    const waiting = drafts.peek();
    drafts.value = new Map();
    for (const [id, fields] of waiting) {
      live.edit(
        ({ templates }) => ({ templates: templates.map((one) => (one.id === id ? { ...one, ...fields } : one)) }),
        () => port.write('row/patch', { table: 'template', id, fields }),
      );
    }
  };

  const add = (fields: TemplateFields): Id => {
    const id = randomId();
    live.edit(
      (view) => withTemplate(view, { id, ...fields }),
      () => port.write('row/create', { table: 'template', id, visibility, fields }),
    );
    return id;
  };

  return {
    shelf,
    /** With what is being typed. */
    own,
    failure: live.failure,
    error: live.error,
    add,
    type: (id: Id, fields: Partial<TemplateFields>) => {
      drafts.value = new Map(drafts.peek()).set(id, { ...drafts.peek().get(id), ...fields });
      clearTimeout(pause);
      pause = setTimeout(flush, SAVE_AFTER_MS);
    },
    /** Returns how to have it back. */
    remove: (id: Id): (() => void) => {
      flush();
      const gone = find(id);
      live.edit(
        ({ templates }) => ({ templates: templates.filter((one) => one.id !== id) }),
        () => port.write('row/delete', { table: 'template', id }),
      );
      return () =>
        gone &&
        live.edit(
          (view) => withTemplate(view, gone),
          () => port.write('row/restore', { table: 'template', id }),
        );
    },
    /** Keeps the template of a file; nothing is kept of a file that is none. */
    bring: async (file: Pick<File, 'name' | 'size' | 'text'>): Promise<{ id: Id; name: string } | FileProblem> => {
      // Not even read: a film dropped here must not fill the memory.
      if (file.size > LARGEST_FILE) return 'too-large';
      const text = await file.text().catch(() => null);
      if (text === null) return 'broken';
      const read = readTemplateFile(text, file.name);
      return 'problem' in read ? read.problem : { id: add(read.template), name: read.template.name };
    },
    start: () => {
      const stops = [shelf.start(), port.onLeave(flush)];
      return () => {
        flush();
        for (const stop of stops) stop();
      };
    },
  };
});

export type OwnTemplates = InstanceType<typeof OwnTemplatesModel>;
