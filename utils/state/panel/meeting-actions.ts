import { randomId } from '@/utils/domain/rows/id';
import type { VerdictRuleRow } from '@/utils/domain/rows/meeting';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { FoundTime } from '@/utils/domain/views/parts';
import type { LiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** A person picked from the known ones, or a new name. */
export type PickedPerson = { id: string } | { name: string };

/** What can be said of the event and of the meeting itself. */
export function createMeetingActions(port: WorkerPort, live: LiveView<PanelView>, now: () => number) {
  const same = (view: PanelView) => view;
  return {
    say: (about: VerdictRuleRow['about'], say: VerdictRuleRow['say'], picked: PickedPerson | null = null) => {
      const sightingId = live.shown.peek()?.event?.sightingId;
      if (!sightingId) return;
      const personId = picked && 'id' in picked ? picked.id : null;
      const personName = picked && 'name' in picked ? picked.name : null;
      live.edit(same, () => port.write('verdict/say', { sightingId, about, say, personId, personName }));
    },
    answer: (answer: 'held' | 'not-held' | 'dismiss') => {
      const meeting = live.shown.peek()?.meeting;
      if (!meeting) return;
      const state = answer === 'held' ? 'held' : answer === 'not-held' ? 'missed' : null;
      live.edit(
        (view) => (state && view.meeting ? { ...view, meeting: { ...view.meeting, state } } : view),
        () => port.write('meeting/answer', { meetingId: meeting.id, answer }),
      );
    },
    /** What came into the calendar is something else than the new time. */
    denyFound: ({ meetingId }: Pick<FoundTime, 'meetingId'>) =>
      live.edit(
        (view) => ({ ...view, found: null }),
        () => port.write('repair/reopen', { meetingId }),
      ),
    /** A7: a one-on-one without an event, now. */
    start: (picked: PickedPerson) => {
      const personId = 'id' in picked ? picked.id : null;
      const name = 'name' in picked ? picked.name : null;
      const meetingId = randomId();
      live.edit(same, () => port.write('meeting/start', { meetingId, personId, name, start: now() }));
    },
  };
}
