import { byNearness } from '@/utils/domain/agenda/person-summary';
import { isSample } from '@/utils/domain/sample/pen';
import { instantToDate } from '@/utils/domain/time/zone';
import type { PopupView } from '@/utils/domain/views/popup-view';
import { calendarAccess } from '@/utils/platform/calendar-access';
import { coverIn } from '../data/settings';
import { settlePast } from '../meetings/settle';
import { loadCircle, shownPeople } from '../people/circle';
import { foundTimes } from '../repair/found-times';
import { aroundIn } from '../rhythm/around-in';
import type { WorkerContext } from '../worker-context';
import { captureViews, waitingCaptures } from './captures';
import { silentFeeds } from './feeds';
import { lostRhythms } from './lost-rhythms';
import { meetingsOnDays } from './meetings-on';
import { openItems } from './open-items';
import { meetingLine, summaryOf } from './pair-history';
import { questionsIn } from './questions';
import { summariesOf } from './summaries';

/** More than a popup shows before it is scrolled: the first picture waits for no more. */
const AT_ONCE = 30;
const SHOWN = 200;
const CAPTURES_SHOWN = 50;
/** The longest gaps: a popup that nags is closed. */
const LOST_SHOWN = 2;

export async function popupView(context: WorkerContext, all = false): Promise<PopupView> {
  const most = all ? SHOWN : AT_ONCE;
  // Mostly no meeting has ended since anyone looked; then nobody waited to hear that.
  const [access, settled, view] = await Promise.all([calendarAccess(), settlePast(context), readPopup(context, most)]);
  const calendars = { calendarAccess: access.google || access.outlook };
  return { ...(settled ? await readPopup(context, most) : view), ...calendars };
}

function readPopup(context: WorkerContext, most: number): Promise<Omit<PopupView, 'calendarAccess'>> {
  const zone = context.zone();
  return context.database.read(async (unit) => {
    const today = instantToDate(unit.now, zone);
    // All is asked at once: IndexedDB fetches the next answer while the last one is being worked on.
    const circleAsked = loadCircle(unit);
    const itemsAsked = unit.where('action-item', 'open');
    const daysAsked = meetingsOnDays(unit, today, 2, zone);
    const pagesAsked = unit.all('health');
    const capturesAsked = waitingCaptures(unit);
    const aroundAsked = aroundIn(unit, zone);
    const coverAsked = coverIn(unit);
    const feedsAsked = unit.all('feed');
    const circle = await circleAsked;
    const people = shownPeople(circle);
    const foundAsked = foundTimes(unit, circle);
    const linesAsked = Promise.all(
      people.map(async (one) => [one.id, await meetingLine(unit, circle, one.id)] as const),
    );
    const [questions, days, pages] = await Promise.all([questionsIn(unit, circle, zone), daysAsked, pagesAsked]);
    const [first, second] = await Promise.all(
      [...days.values()].map((meetings) => summariesOf(unit, circle, meetings)),
    );
    const lines = new Map(await linesAsked);
    const { me, them } = openItems(await itemsAsked, circle, { zone, today, lines }, most);
    const summaries = await Promise.all(people.map((person) => summaryOf(unit, circle, person, lines.get(person.id))));
    const known = people.map((person, i) => ({ person, summary: summaries[i]!, line: lines.get(person.id) ?? [] }));
    const asking = new Set(questions.flatMap((one) => ('meeting' in one ? one.meeting.personId : [])));
    const real = known.filter(({ person }) => !isSample(person));
    const lost = lostRhythms(real, asking, await aroundAsked);
    const captures = await capturesAsked;
    const feeds = await feedsAsked;
    return {
      questions,
      today: first!,
      tomorrow: second!,
      lostRhythms: lost.slice(0, LOST_SHOWN),
      lostRhythmsCount: lost.length,
      mine: me.shown,
      waitingOn: them.shown,
      mineCount: me.count,
      waitingOnCount: them.count,
      found: await foundAsked,
      captures: captureViews(captures.slice(0, CAPTURES_SHOWN), circle),
      capturesCount: captures.length,
      people: summaries.toSorted(byNearness),
      silentFeeds: silentFeeds(feeds, unit.now),
      firstRun: pages.length === 0 && feeds.length === 0,
      sample: people.some(isSample),
      cover: await coverAsked,
    };
  });
}
