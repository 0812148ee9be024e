import { titlePattern } from '@/utils/domain/detection/title-pattern';
import { HalfhourError } from '@/utils/domain/errors';
import { suggestedNames } from '@/utils/domain/identity/other-person';
import { hashId } from '@/utils/domain/rows/id';
import type { SightingRow, VerdictRuleRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import type { OwnPagesProtocol } from '@/utils/messaging/own-pages-protocol';
import { remove, upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { type Understanding, understand } from '../calendar/judge-sighting';
import { dropMeeting } from '../meetings/drop-meeting';
import { meet } from '../meetings/meet';
import type { WorkerContext } from '../worker-context';
import { loadCircle } from './circle';
import { keepAlias, makePerson } from './make-person';

type Say = Parameters<OwnPagesProtocol['verdict/say']>[0];

/** The user's word: kept as a rule, and acted on at once for the event it was said of. */
export function sayVerdict(context: WorkerContext, said: Say): Promise<void> {
  return context.database.write(async (unit) => {
    const sighting = await unit.get('sighting', said.sightingId);
    if (!sighting) throw new HalfhourError('not-found');
    const before = await understand(unit, await loadCircle(unit), sighting);
    const personId = await personSaid(unit, said, sighting, before);
    await keepRule(unit, said, sighting, personId);
    // Read again: the rule, the person and the spelling are new.
    const circle = await loadCircle(unit);
    const now = await understand(unit, circle, sighting);
    if (now.verdict.verdict !== 'yes') return dropMeeting(unit, sighting);
    const known = personId ?? now.personId;
    await meet(
      unit,
      circle,
      sighting,
      { ...now, personId: known, candidates: known ? [] : now.candidates },
      context.zone(),
    );
  });
}

export function forgetVerdict(context: WorkerContext, { ruleId }: { ruleId: Id }): Promise<void> {
  return context.database.write((unit) => remove(unit, 'verdict-rule', ruleId));
}

/** Whom the user means: picked, named, or as the event tells. A named person is made once, however often it is sent. */
async function personSaid(unit: Unit, said: Say, sighting: SightingRow, before: Understanding): Promise<Id | null> {
  if (said.say === 'never') {
    if (said.about !== 'person' || before.personId || !before.other) return before.personId;
    return madeOf(unit, sighting, before.other.name, before);
  }
  const chosen = said.personId ?? null;
  if (chosen !== null) {
    if (!(await unit.get('person', chosen))) throw new HalfhourError('not-found');
    await rememberSpelling(unit, chosen, sighting, before);
    return chosen;
  }
  const name = said.personName ?? (before.personId || before.other ? null : guess(sighting));
  if (name === null) return before.personId;
  return madeOf(unit, sighting, name, before);
}

async function madeOf(unit: Unit, sighting: SightingRow, name: string, before: Understanding): Promise<Id> {
  const id = hashId('person-said', sighting.id, name);
  await makePerson(unit, { id, name });
  await keepAlias(unit, { personId: id, kind: 'name', value: name, account: sighting.account });
  await rememberSpelling(unit, id, sighting, before);
  return id;
}

/** The one name that the title gives; two or none is nobody. */
function guess(sighting: SightingRow): string | null {
  const names = suggestedNames(sighting.title, { emails: [], names: [] });
  return names.length === 1 ? names[0]! : null;
}

/** What the calendar shows this person under is theirs from now on. */
async function rememberSpelling(unit: Unit, personId: Id, sighting: SightingRow, before: Understanding): Promise<void> {
  const { other } = before;
  if (!other) return;
  if (other.email) await keepAlias(unit, { personId, kind: 'email', value: other.email, account: null });
  else await keepAlias(unit, { personId, kind: 'name', value: other.name, account: sighting.account });
}

async function keepRule(unit: Unit, said: Say, sighting: SightingRow, personId: Id | null): Promise<void> {
  const key = keyOf(said.about, sighting, personId);
  if (!key) throw new HalfhourError('bad-request');
  const id = hashId('rule', said.about, key);
  await upsert(unit, 'verdict-rule', id, 'vault', { about: said.about, key, say: said.say });
}

function keyOf(about: VerdictRuleRow['about'], sighting: SightingRow, personId: Id | null): string | null {
  if (about === 'event') return sighting.eventId;
  if (about === 'series') return sighting.seriesKey;
  if (about === 'title') return titlePattern(sighting.title);
  return personId;
}
