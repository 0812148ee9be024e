import { HalfhourError } from '@/utils/domain/errors';
import { hashId } from '@/utils/domain/rows/id';
import type { Fields, Id } from '@/utils/domain/rows/row';
import type { WrapUpRow } from '@/utils/domain/rows/wrap-up';
import type { Theme } from '@/utils/domain/themes/theme';
import { SLOT_MS } from '@/utils/domain/wrap-up/talk-balance';
import type { TalkCount, WrapUpPatch } from '@/utils/messaging/own-pages-protocol';
import { patch, remove, upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import type { WorkerContext } from '../worker-context';

/** What the owner thinks of a meeting. Nothing of it says that the meeting was held, and nobody else ever sees it. */
export function patchWrapUp(context: WorkerContext, { meetingId, fields }: WrapUpPatch): Promise<void> {
  return context.database.write((unit) => write(unit, meetingId, fields));
}

/**
 * Adds what two keys counted. A slot of time is counted once for a meeting, by whichever panel comes first: sending
 * it again, or a second panel that counts as well, changes nothing.
 */
export function countTalk(context: WorkerContext, { meetingId, slots }: TalkCount): Promise<void> {
  return context.database.write(async (unit) => {
    const added = { me: 0, them: 0 };
    let until = 0;
    for (const { slot, side } of slots) {
      const name = hashId('talk', meetingId, String(slot));
      if (await unit.wasWritten(name)) continue;
      await unit.markWritten(name);
      added[side] += SLOT_MS / 1_000;
      until = Math.max(until, (slot + 1) * SLOT_MS);
    }
    if (added.me + added.them === 0) return;
    const row = await unit.get('wrap-up', wrapUpId(meetingId));
    await write(unit, meetingId, {
      secondsMe: (row?.secondsMe ?? 0) + added.me,
      secondsThem: (row?.secondsThem ?? 0) + added.them,
      talkedUntil: Math.max(row?.talkedUntil ?? 0, until),
    });
  });
}

/** The owner's word on a theme of a meeting; null takes it back, and the guess stands again. */
export function touchTheme(
  context: WorkerContext,
  { meetingId, theme, touched }: { meetingId: Id; theme: Theme; touched: boolean | null },
): Promise<void> {
  return context.database.write(async (unit) => {
    const meeting = await unit.get('meeting', meetingId);
    if (!meeting) throw new HalfhourError('not-found');
    const id = themeTouchId(meetingId, theme);
    if (touched !== null) {
      await upsert(unit, 'theme-touch', id, 'vault', { pairId: meeting.pairId, meetingId, theme, touched });
    } else if (await unit.get('theme-touch', id)) await remove(unit, 'theme-touch', id);
  });
}

export function wrapUpId(meetingId: Id): Id {
  return hashId('wrap-up', meetingId);
}

export function themeTouchId(meetingId: Id, theme: Theme): Id {
  return hashId('theme-touch', meetingId, theme);
}

async function write(unit: Unit, meetingId: Id, fields: Partial<Fields<WrapUpRow>>): Promise<void> {
  const meeting = await unit.get('meeting', meetingId);
  if (!meeting) throw new HalfhourError('not-found');
  const id = wrapUpId(meetingId);
  if (await unit.get('wrap-up', id)) await patch(unit, 'wrap-up', id, fields);
  else await upsert(unit, 'wrap-up', id, 'vault', { ...EMPTY, ...fields, pairId: meeting.pairId, meetingId });
}

const EMPTY = {
  rating: null,
  better: null,
  betterClosedAt: null,
  secondsMe: 0,
  secondsThem: 0,
  talkedUntil: null,
  guessedShare: null,
  wentQuiet: false,
};
