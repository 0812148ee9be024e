import { lastTouched } from '@/utils/domain/insights/last-touched';
import { type DayRange, rangeBefore, rangeOf } from '@/utils/domain/insights/range';
import type { Relationship } from '@/utils/domain/insights/relationship';
import { stepsOf } from '@/utils/domain/insights/steps';
import { sumTallies } from '@/utils/domain/insights/tally';
import { type WaitingAges, waitingAges } from '@/utils/domain/insights/waiting-ages';
import { longestGap } from '@/utils/domain/rhythm/gap';
import { type Around, personRhythm } from '@/utils/domain/rhythm/person-rhythm';
import type { PersonRow } from '@/utils/domain/rows/person';
import { byRank } from '@/utils/domain/rows/rank';
import { THEMES } from '@/utils/domain/themes/theme';
import { instantToDate } from '@/utils/domain/time/zone';
import type { InsightsAbout, InsightsQuery, InsightsView, PersonFigures } from '@/utils/domain/views/insights-view';
import { settlePast } from '../meetings/settle';
import { loadCircle } from '../people/circle';
import { aroundIn } from '../rhythm/around-in';
import type { WorkerContext } from '../worker-context';
import { type Counted, countedOf } from './counted';
import { peopleOf } from './people-of';
import { relationshipCache } from './relationship-cache';
import { relationshipsOf } from './relationships-of';

interface CountedPerson extends Counted {
  person: PersonRow;
  relationship: Relationship;
}

/** Everything that is counted, for one person, a group or everyone. Throws `not-found`. */
export async function insightsView(context: WorkerContext, query: InsightsQuery): Promise<InsightsView> {
  await settlePast(context);
  const cache = relationshipCache(context);
  return context.database.read(async (unit) => {
    const [circle, groups, around] = await Promise.all([
      loadCircle(unit),
      unit.all('group'),
      aroundIn(unit, context.zone()),
    ]);
    const people = await peopleOf(unit, circle, query.about);
    const relationships = await relationshipsOf(unit, cache, circle, people);
    const spans = spansOf(query, context.zone());
    const asked = {
      spans: spans.all,
      key: JSON.stringify([query.days, query.firstDay]),
      now: around.now,
      zone: context.zone(),
    };
    const counted = people.map((person, at) => {
      const relationship = relationships[at]!;
      return { person, relationship, ...countedOf(relationship, asked) };
    });
    return {
      name: nameOf(query.about, people, groups),
      days: query.days,
      before: spans.beforeDays,
      tally: sumTallies(counted.map(({ all }) => all)),
      compared: sumTallies(counted.map(({ before }) => before)),
      steps: spans.stepDays.map((days, at) => ({ days, tally: sumTallies(counted.map(({ steps }) => steps[at]!)) })),
      people: counted
        .map((one) => figuresOf(one, spans.whole.from, around))
        .sort((a, b) => a.name.localeCompare(b.name)),
      waiting: addAges(counted.map(({ relationship }) => waitingAges(relationship.topics, around.now))),
      themes: query.about.kind === 'person' ? themesOf(relationships[0]!, around.now, context.zone()) : [],
      groups: groups.sort(byRank).map(({ id, name }) => ({ id, name })),
    };
  });
}

function spansOf({ days, firstDay }: Pick<InsightsQuery, 'days' | 'firstDay'>, zone: string) {
  const beforeDays: DayRange = rangeBefore(days);
  const stepDays = stepsOf(days, firstDay);
  return {
    beforeDays,
    stepDays,
    whole: rangeOf(days, zone),
    /** The range before, then each step: counted in one go. */
    all: [rangeOf(beforeDays, zone), ...stepDays.map((step) => rangeOf(step, zone))],
  };
}

function figuresOf({ person, relationship, all }: CountedPerson, from: number, around: Around): PersonFigures {
  const { plan, contacts } = personRhythm(person, relationship.meetings, around);
  return {
    personId: person.id,
    name: person.name,
    relation: person.relation,
    rhythmDays: plan?.days ?? null,
    tally: all,
    longestGap: longestGap(relationship.meetings, from, around.now),
    lastMet: contacts.last,
  };
}

function addAges(ages: readonly WaitingAges[]): WaitingAges {
  return ages.reduce<WaitingAges>((sum, one) => sum.map((count, at) => count + one[at]!) as WaitingAges, [0, 0, 0, 0]);
}

function themesOf(relationship: Relationship, now: number, zone: string): InsightsView['themes'] {
  const last = lastTouched(relationship, now);
  return THEMES.map((theme) => {
    const at = last.get(theme);
    return { theme, on: at === undefined ? null : instantToDate(at, zone) };
  });
}

function nameOf(
  about: InsightsAbout,
  people: readonly PersonRow[],
  groups: readonly { id: string; name: string }[],
): string | null {
  if (about.kind === 'person') return people[0]!.name;
  return about.kind === 'group' ? (groups.find(({ id }) => id === about.id)?.name ?? null) : null;
}
