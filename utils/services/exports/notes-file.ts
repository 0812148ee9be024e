import { i18n } from '#i18n';
import { HalfhourError } from '@/utils/domain/errors';
import type { Id } from '@/utils/domain/rows/row';
import { instantToDate } from '@/utils/domain/time/zone';
import type { ExportFile, ExportQuery } from '@/utils/domain/views/export-view';
import { dayOfDate } from '@/utils/i18n/dates';
import {
  meetingDocument,
  type NotesFile,
  type NotesWords,
  notesDocument,
  type OwnPart,
} from '@/utils/transfer/notes-file';
import { ownOnly } from '@/utils/transfer/own-only';
import { printMarkdown } from '@/utils/transfer/print-markdown';
import type { ShareMeeting } from '@/utils/transfer/share-pieces';
import { sharedOnly } from '@/utils/transfer/shared-only';
import { loadCircle, personOfPair, shownPeople } from '../people/circle';
import { shareWords } from '../share/words';
import type { WorkerContext } from '../worker-context';
import { breathe, fileName } from './file-name';
import { type PersonRows, rowsOfPeople } from './pair-rows';

/** One-on-ones as Markdown: of one meeting, of one person, or of everyone in one file. */
export async function notesFile(context: WorkerContext, query: ExportQuery): Promise<ExportFile> {
  const { people, meetingId } = await context.database.read(async (unit) => {
    const circle = await loadCircle(unit);
    const meeting = await unit.get('meeting', query.meetingId);
    if (query.meetingId !== null && !meeting) throw new HalfhourError('not-found');
    const wanted = meeting ? personOfPair(circle, meeting.pairId)?.id : query.personId;
    const all = shownPeople(circle);
    const shown = wanted === null ? all : all.filter(({ id }) => id === circle.closure.canonical(wanted ?? ''));
    if (wanted !== null && shown.length === 0) throw new HalfhourError('not-found');
    return { people: await rowsOfPeople(unit, circle, shown), meetingId: meeting?.id ?? null };
  });
  const texts: string[] = [];
  for (const rows of people) {
    const text = markdownOf(context, rows, query.mine, meetingId);
    if (text !== null || people.length === 1) texts.push(text ?? '');
    await breathe();
  }
  const name = people.length === 1 && (query.personId ?? meetingId) !== null ? people[0]!.person.name : null;
  const mark = query.mine ? i18n.t('export.privateName') : null;
  return { name: fileName(context, [name, mark], 'md'), type: 'text/markdown', text: texts.join('\n\n') };
}

/** Null: nothing was written with this person. */
function markdownOf(context: WorkerContext, rows: PersonRows, mine: boolean, meetingId: Id | null): string | null {
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
  const document = meeting ? meetingDocument(file, meeting, words) : notesDocument(file, words);
  return document.blocks.length === (mine ? 1 : 0) ? null : printMarkdown(document);
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
