import { afterChange, againId } from '@/utils/domain/agenda/again';
import type { TopicRow } from '@/utils/domain/rows/agenda';
import { remove, upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';

/** Keeps the fresh copy of a pinned topic in step with it, in the transaction that changes it. */
export async function settleAgain(unit: Unit, before: TopicRow, after: TopicRow): Promise<void> {
  if (!before.pinned && !after.pinned) return;
  const id = againId(after.id);
  const step = afterChange(before, after, await unit.find('topic', id));
  if (step.do === 'write') await upsert(unit, 'topic', id, after.scope, step.fields);
  if (step.do === 'remove') await remove(unit, 'topic', id);
}

/** A topic became a row of its own elsewhere: what waits for the next time is made anew from that one. */
export async function followAgain(unit: Unit, from: TopicRow, to: TopicRow): Promise<void> {
  await settleAgain(unit, from, { ...from, pinned: false });
  await settleAgain(unit, { ...to, doneAt: null }, to);
}
