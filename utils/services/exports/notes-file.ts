import { i18n } from '#i18n';
import { HalfhourError } from '@/utils/domain/errors';
import type { Id } from '@/utils/domain/rows/row';
import { instantToDate } from '@/utils/domain/time/zone';
import type { ExportFile, ExportQuery } from '@/utils/domain/views/export-view';
import { dayOfDate } from '@/utils/i18n/dates';
import type { Unit } from '@/utils/store/unit';
import {
  meetingDocument,
  type NotesFile,
  type NotesWords,
  notesDocuments,
  type OwnPart,
} from '@/utils/transfer/notes-file';
import { ownOnly } from '@/utils/transfer/own-only';
import { printMarkdown } from '@/utils/transfer/print-markdown';
import type { ShareMeeting } from '@/utils/transfer/share-pieces';
import { sharedOnly } from '@/utils/transfer/shared-only';
import { countedPeople, everyone, loadCircle, personOfPair } from '../people/circle';
import { shareWords } from '../share/words';
import type { WorkerContext } from '../worker-context';
import { breathe, fileName } from './file-name';
import { PAIR_TABLES, type PersonRows, rowsOfPeople } from './pair-rows';

/** After this long other messages have their turn. */
const BREATHE_EVERY = 40;

/** One-on-ones as Markdown: of one meeting, of one person, or of everyone, a person in each slice. */
export async function notesFile(context: WorkerContext, query: ExportQuery): Promise<ExportFile> {
  const { rows, meetingId, more } = await context.database.read((unit) => gather(unit, query));
  const isOne = query.personId !== null || meetingId !== null;
  const mark = query.mine ? i18n.t('export.privateName') : null;
  return {
    name: fileName(context, [isOne && rows ? rows.person.name : null, mark], 'md'),
    type: 'text/markdown',
    text: rows ? await markdownOf(context, rows, query.mine, meetingId) : '',
    more,
  };
}

async function gather(unit: Unit, { meetingId, personId, slice }: ExportQuery) {
  const [circle, meeting] = await Promise.all([loadCircle(unit), unit.get('meeting', meetingId)]);
  if (meetingId !== null && !meeting) throw new HalfhourError('not-found');
  const one = meeting ? personOfPair(circle, meeting.pairId)?.id : personId;
  const people = everyone(circle).sort((a, b) =>
    a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1,
  );
  const wanted = one ? people.filter(({ id }) => id === circle.closure.canonical(one)) : countedPeople(people);
  if (one && wanted.length === 0) throw new HalfhourError('not-found');
  const person = wanted[slice];
  const [rows] = person ? await rowsOfPeople(unit, circle, [person], PAIR_TABLES) : [];
  return { rows: rows ?? null, meetingId: meeting?.id ?? null, more: slice + 1 < wanted.length };
}

/** Empty: nothing was written with this person. */
async function markdownOf(context: WorkerContext, rows: PersonRows, mine: boolean, meetingId: Id | null) {
  const words = notesWords(context, rows.person.name);
  const meeting = rows.meetings.find(({ id }) => id === meetingId);
  const file: NotesFile = {
    title: titleOf(rows.person.name, meeting, words),
    warning: mine ? i18n.t('export.privateWarning') : null,
    shared: sharedOnly(rows.pairIds, rows),
    own: mine ? ownPart(rows) : null,
    meetings: rows.meetings,
    zone: context.zone(),
    now: context.now(),
  };
  if (meeting) return printMarkdown(meetingDocument(file, meeting, words));
  const texts: string[] = [];
  let rested = performance.now();
  for (const document of notesDocuments(file, words)) {
    texts.push(printMarkdown(document));
    if (performance.now() - rested < BREATHE_EVERY) continue;
    await breathe();
    rested = performance.now();
  }
  return texts.join('\n');
}

function titleOf(name: string, meeting: ShareMeeting | undefined, words: NotesWords): string {
  if (!meeting) return i18n.t('export.title', { name });
  return i18n.t('export.meetingTitle', { name, when: words.meeting(meeting) });
}

function ownPart(rows: PersonRows): OwnPart {
  const better = rows.wrapUps.flatMap((one) => (one.better ? [[one.meetingId, one.better] as const] : []));
  return { ...ownOnly(rows), answers: rows.answers, better: new Map(better) };
}

/** In a file that is kept for years each day has its year. */
const NO_DAY = '';

function notesWords(context: WorkerContext, them: string): NotesWords {
  return {
    ...shareWords({ me: null, them }, NO_DAY),
    meeting: ({ start, date, timeZone }) => {
      const day = start === null ? date : instantToDate(start, timeZone ?? context.zone());
      if (day === null) return i18n.t('export.noDate');
      return dayOfDate(day, NO_DAY);
    },
  };
}
