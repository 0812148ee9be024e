import { withoutSpentPrompts } from '@/utils/domain/agenda/spent-prompts';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { instantToDate } from '@/utils/domain/time/zone';
import type { ShareQuery, ShareView } from '@/utils/domain/views/share-view';
import type { Unit } from '@/utils/store/unit';
import { agendaText } from '@/utils/transfer/agenda-text';
import { printHtml } from '@/utils/transfer/print-html';
import { printMarkdown } from '@/utils/transfer/print-markdown';
import { printPlain } from '@/utils/transfer/print-plain';
import { recapText } from '@/utils/transfer/recap-text';
import { assemble } from '@/utils/transfer/share-pieces';
import { sharedOnly } from '@/utils/transfer/shared-only';
import { editAddress, lastPlace, usualSite } from '../meetings/calendar-place';
import { settlePast } from '../meetings/settle';
import { meetingWith } from '../people/meeting-with';
import { composeAt } from '../repair/compose-at';
import { emailOf } from '../repair/email-of';
import { meetingsOf } from '../views/pair-history';
import type { WorkerContext } from '../worker-context';
import { countPrivate, gatherRows, ownNameIn } from './gather';
import { shareTitle, shareWords } from './words';

/** The agenda or the recap of a meeting as it goes out. Every word of it passed the choke point. */
export async function shareView(context: WorkerContext, query: ShareQuery): Promise<ShareView> {
  await settlePast(context);
  const { meeting, eventId, ...view } = await context.database.read((unit) => inUnit(unit, query, context.zone()));
  const site = meeting.site ?? (await usualSite(context));
  const place = await lastPlace(context, site);
  return {
    ...view,
    composeAt: composeAt(site, place.origin),
    eventAddress: meeting.site && eventId !== null ? editAddress(meeting.site, place, eventId) : null,
  };
}

type InUnit = Omit<ShareView, 'composeAt' | 'eventAddress'> & { meeting: MeetingRow; eventId: string | null };

async function inUnit(unit: Unit, { meetingId, about, leaveOut }: ShareQuery, zone: string): Promise<InUnit> {
  const { meeting, circle, person, pairIds } = await meetingWith(unit, meetingId);
  const [meetings, gathered, me, email, sightings] = await Promise.all([
    meetingsOf(unit, pairIds),
    gatherRows(unit, meeting, pairIds),
    ownNameIn(unit, meetingId),
    emailOf(unit, circle, person, meeting),
    unit.where('sighting', 'meeting', meetingId, 1),
  ]);
  const around = { meeting, meetings, zone, now: unit.now };
  const topics = withoutSpentPrompts(gathered.topics, { ...around, meetingId, sections: gathered.sections });
  const rows = { ...gathered, topics };
  const subject = shareTitle(about, meeting, zone, unit.now);
  const words = shareWords({ me, them: person.name }, instantToDate(unit.now, zone));
  const text = about === 'agenda' ? agendaText : recapText;
  const { document, parts } = assemble(subject, text(sharedOnly(pairIds, rows), around, words), leaveOut);
  return {
    about,
    personName: person.name,
    email,
    parts,
    document,
    subject,
    markdown: printMarkdown(document),
    html: printHtml(document),
    plain: printPlain(document),
    privateThings: await countPrivate(unit, meetingId, rows),
    meeting,
    eventId: sightings[0]?.eventId ?? null,
  };
}
