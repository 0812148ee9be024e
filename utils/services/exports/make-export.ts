import type { ExportFile, ExportQuery } from '@/utils/domain/views/export-view';
import { settlePast } from '../meetings/settle';
import type { WorkerContext } from '../worker-context';
import { careerFile } from './career-file';
import { itemsFile } from './items-file';
import { notesFile } from './notes-file';

/** Makes a file for the user. It is built here, so that no page stands still while years are written down. */
export async function makeExport(context: WorkerContext, query: ExportQuery): Promise<ExportFile> {
  await settlePast(context);
  switch (query.what) {
    case 'notes':
      return notesFile(context, query);
    case 'items':
      return itemsFile(context, query);
    case 'career':
      return careerFile(context);
  }
}
