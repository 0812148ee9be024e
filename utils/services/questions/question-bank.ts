import { BANK, QUIET_KEYS, type TaggedQuestion } from '@/utils/domain/questions/bank';
import { askerTowards, type Listener } from '@/utils/domain/questions/fits-person';
import { offerQuestions } from '@/utils/domain/questions/offer';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { AskedRow, QuestionRow } from '@/utils/domain/rows/question';
import type { Id } from '@/utils/domain/rows/row';
import type { Settings } from '@/utils/domain/settings/settings';
import { instantToDate } from '@/utils/domain/time/zone';
import type { AskedQuestion, OwnQuestion, QuestionBankView } from '@/utils/domain/views/question-bank-view';
import type { Unit } from '@/utils/store/unit';
import { settingsIn } from '../data/settings';
import { type Circle, loadCircle, pairIdsOf, personIn, personOfPair } from '../people/circle';
import { ofPairs } from '../people/of-pairs';
import type { WorkerContext } from '../worker-context';
import { spokenOf, themesOf } from './themes-of';

/** What breaks a silence makes no sense without one. */
const OFFERABLE = BANK.filter(({ key }) => !QUIET_KEYS.includes(key));

/** The bank as it stands towards a person, or towards nobody in particular. */
export function questionBank(context: WorkerContext, personId: Id | null): Promise<QuestionBankView> {
  return context.database.read(async (unit) => {
    const [circle, rows, settings] = await Promise.all([loadCircle(unit), unit.all('question'), settingsIn(unit)]);
    const own = rows.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).map(ownQuestion);
    if (personId === null) {
      return { asker: null, offered: [], own, asked: lastAsked(circle, await unit.all('asked')) };
    }
    const person = personIn(circle, personId);
    const pairIds = pairIdsOf(circle, person.id);
    const asked = await ofPairs(unit, pairIds, 'asked', 'pair');
    const listener = listenerOf(person, settings);
    const questions = [...own.map(tagged), ...OFFERABLE];
    const around = { pairIds, asked, own: rows, listener, zone: context.zone(), questions };
    return {
      asker: askerTowards(listener),
      offered: await offer(unit, person.id, around),
      own,
      asked: lastAsked(circle, asked),
    };
  });
}

interface Around {
  pairIds: Id[];
  asked: AskedRow[];
  own: QuestionRow[];
  listener: Listener;
  zone: string;
  questions: TaggedQuestion[];
}

async function offer(unit: Unit, personId: Id, { pairIds, asked, own, listener, zone, questions }: Around) {
  const today = instantToDate(unit.now, zone);
  const dated = asked.map(({ questionKey: key, askedAt }) => ({ key, on: instantToDate(askedAt, zone) }));
  const { touchedOn, waiting, met } = await themesOf(unit, pairIds, spokenOf(asked, own, zone), zone);
  const askedOn = new Map<string, string>();
  for (const { key, on } of dated) if ((askedOn.get(key) ?? '') < on) askedOn.set(key, on);
  return offerQuestions({ today, personId, listener, questions, askedOn, touchedOn, waiting, met });
}

function listenerOf(person: PersonRow, { role, field }: Settings): Listener {
  return { relation: person.relation, stage: person.stage, field: person.field ?? field, role };
}

function ownQuestion({ id, text, asker, theme, stage, field, tone }: QuestionRow): OwnQuestion {
  return { id, text, asker, theme, stage, field, tone, visibility: 'private' };
}

function tagged({ id, asker, theme, tone, stage, field }: OwnQuestion): TaggedQuestion {
  return { key: id, asker, theme, tone, stage, field, direct: false };
}

/** The last time each question was asked, latest first. Those asked of people who are gone are nobody's memory. */
function lastAsked(circle: Circle, rows: readonly AskedRow[]): AskedQuestion[] {
  const last = new Map<string, AskedQuestion>();
  for (const { pairId, questionKey: key, askedAt: at } of rows.toSorted((a, b) => b.askedAt - a.askedAt)) {
    const personName = personOfPair(circle, pairId)?.name;
    if (personName !== undefined && !last.has(key)) last.set(key, { key, at, personName, visibility: 'private' });
  }
  return [...last.values()];
}
