import { type AgendaShare, agendaShare, isLopsided, SHARE_MEETINGS } from '@/utils/domain/agenda/agenda-share';
import { roleTowards } from '@/utils/domain/repair/role';
import { hashId } from '@/utils/domain/rows/id';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { settingsIn } from '../data/settings';
import type { WorkerContext } from '../worker-context';

/** As long as the line stays away once it was put away: two months hold new habits. */
const HUSHED = 60 * DAY_MS;

const hushId = (personId: Id) => hashId('lopsided-hushed', personId);

/**
 * Who wrote the last agendas, when the user leads this person, wrote most of them, and has not put the line away.
 * To an employee nothing is said: whose turn it is to write is not theirs to be blamed for. `held`: by time.
 */
export async function lopsidedShare(
  unit: Unit,
  person: PersonRow,
  held: readonly MeetingRow[],
): Promise<AgendaShare | null> {
  const hushed = await unit.get('setting', hushId(person.id));
  if (hushed && Number(hushed.value) > unit.now - HUSHED) return null;
  if (roleTowards(person.relation, await settingsIn(unit)) !== 'manager') return null;
  const last = held.slice(-SHARE_MEETINGS);
  const share = agendaShare(await Promise.all(last.map((meeting) => unit.where('topic', 'doneIn', meeting.id))));
  return share && isLopsided(share) ? share : null;
}

/** Puts the line away for a while. */
export function hushLopsided(context: WorkerContext, { personId }: { personId: Id }): Promise<void> {
  return context.database.write(async (unit) => {
    await upsert(unit, 'setting', hushId(personId), 'vault', { value: JSON.stringify(unit.now) });
  });
}
