import { HalfhourError } from '@/utils/domain/errors';
import { hashId } from '@/utils/domain/rows/id';
import type { PromptWrite } from '@/utils/messaging/own-pages-protocol';
import { remove, upsert } from '@/utils/store/commands';
import type { WorkerContext } from '../worker-context';

/** What one answers to oneself before a meeting; nothing is no answer. */
export function writePrompt(context: WorkerContext, { meetingId, prompt, text }: PromptWrite): Promise<void> {
  return context.database.write(async (unit) => {
    const meeting = await unit.get('meeting', meetingId);
    if (!meeting) throw new HalfhourError('not-found');
    const id = hashId('prompt', meetingId, prompt);
    const answer = text.trim();
    if (answer)
      await upsert(unit, 'prompt-answer', id, 'vault', { pairId: meeting.pairId, meetingId, prompt, text: answer });
    else if (await unit.get('prompt-answer', id)) await remove(unit, 'prompt-answer', id);
  });
}
