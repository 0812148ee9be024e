import { i18n } from '#i18n';
import { visibleText } from '@/utils/domain/identity/normalise';
import { countMeetings } from '@/utils/domain/insights/count-meetings';
import { isIn, rangeOf, upTo } from '@/utils/domain/insights/range';
import { emptyTally } from '@/utils/domain/insights/tally';
import { firstName } from '@/utils/domain/repair/first-name';
import { instantToDate } from '@/utils/domain/time/zone';
import type { ReviewQuery, ReviewView } from '@/utils/domain/views/review-view';
import { isolated } from '@/utils/i18n/isolated';
import type { Unit } from '@/utils/store/unit';
import { clipped } from '@/utils/transfer/paper';
import { printHtml } from '@/utils/transfer/print-html';
import { printMarkdown } from '@/utils/transfer/print-markdown';
import { printPlain } from '@/utils/transfer/print-plain';
import { reviewDocument, reviewSections } from '@/utils/transfer/review-sheet';
import { sharedOnly } from '@/utils/transfer/shared-only';
import { fileName } from '../exports/file-name';
import { rowsOfPeople } from '../exports/pair-rows';
import { settlePast } from '../meetings/settle';
import { loadCircle, personIn } from '../people/circle';
import type { WorkerContext } from '../worker-context';
import { ownNameIn } from './gather';
import { type ReviewNames, reviewFacts, reviewWords } from './review-words';

/** Longer names leave no room for what was said. */
const NAME = 48;

/** A look back at one relationship, for a sheet of paper. Every word that somebody wrote passed the choke point. */
export async function reviewView(context: WorkerContext, query: ReviewQuery): Promise<ReviewView> {
  await settlePast(context);
  const zone = context.zone();
  const { person, me, rows } = await context.database.read((unit) => gather(unit, query.personId));
  const now = context.now();
  const range = rangeOf(query.days, zone);
  const tally = emptyTally();
  const past = upTo(range, now);
  countMeetings({ meetings: rows.meetings, moves: [] }, (at) => (isIn(at, past) ? tally : null));
  const name = shortName(person.name);
  const words = reviewWords(calledBy(me, name), instantToDate(now, zone), zone);
  const around = { meetings: rows.meetings, range, zone };
  const sections = reviewSections(sharedOnly(rows.pairIds, rows), around, words, query.leaveOut);
  const title = i18n.t('review.doc.title', { name: isolated(name) });
  const facts = reviewFacts(person.relation, query.days, tally);
  const document = reviewDocument(title, facts, sections);
  return {
    ...{ personId: person.id, personName: person.name, title, facts, sections, document },
    markdown: printMarkdown(document),
    html: printHtml(document),
    plain: printPlain(document),
    fileName: fileName(context, [person.name, i18n.t('review.fileName')], 'md'),
  };
}

async function gather(unit: Unit, personId: string) {
  const circle = await loadCircle(unit);
  const person = personIn(circle, personId);
  const [rows] = await rowsOfPeople(unit, circle, [person], ['meeting', 'topic', 'note', 'action-item']);
  const last = rows!.meetings.at(-1);
  return { person, rows: rows!, me: last ? await ownNameIn(unit, last.id) : null };
}

/** On one sheet of two people first names tell them apart, unless they are the same. */
function calledBy(me: string | null, them: string): ReviewNames {
  const [mine, theirs] = [me && firstName(shortName(me)), firstName(them)];
  return mine === theirs ? { me: shortName(me!), them } : { me: mine, them: theirs };
}

function shortName(name: string): string {
  return clipped(visibleText(name), NAME);
}
