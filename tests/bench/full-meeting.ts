import type { Frame } from '@playwright/test';
import { newTopic } from '@/utils/domain/rows/new-rows';
import type { Id } from '@/utils/domain/rows/row';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { askWorker } from '../support/drive/own-page';

/** The meeting that is open in the panel. */
export async function openMeeting(panel: Frame): Promise<{ id: Id; pairId: Id }> {
  const { meeting } = await askWorker<PanelView>(panel, 'view/panel');
  if (!meeting) throw new Error('No meeting is open.');
  return meeting;
}

/** Writes the shared note of a meeting that has none yet. */
export async function writeNote(panel: Frame, meetingId: Id, body: string): Promise<void> {
  await askWorker(panel, 'note/write', { meetingId, visibility: 'shared', base: '', body });
}

export async function addTopics(panel: Frame, pairId: Id, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const rank = `a${String(n).padStart(3, '0')}x`;
    const fields = newTopic({ pairId, text: `Topic ${n}: what we do about the rota`, raisedBy: 'me', rank });
    await askWorker(panel, 'row/create', { table: 'topic', id: `bench-topic-${n}`, visibility: 'shared', fields });
  }
}
