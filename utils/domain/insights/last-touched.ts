import type { Instant } from '../calendar/calendar-event';
import { timeOfMeeting } from '../meetings/time-of-meeting';
import type { Theme } from '../themes/theme';
import type { Relationship } from './relationship';

/** When each theme was last talked about in a held meeting until now; a theme that never was is not in it. */
export function lastTouched({ meetings, topics, touches }: Relationship, now: Instant): Map<Theme, Instant> {
  const said = new Map(touches.map(({ meetingId, theme, touched }) => [`${meetingId} ${theme}`, touched]));
  const times = new Map(
    meetings
      .filter((meeting) => meeting.state === 'held' && timeOfMeeting(meeting) <= now)
      .map((meeting) => [meeting.id, timeOfMeeting(meeting)]),
  );
  const last = new Map<Theme, Instant>();
  const touch = (theme: Theme, meetingId: string | null) => {
    const at = times.get(meetingId ?? '');
    if (at !== undefined && at > (last.get(theme) ?? Number.NEGATIVE_INFINITY)) last.set(theme, at);
  };
  for (const { theme, doneIn } of topics) {
    if (theme !== null && said.get(`${doneIn} ${theme}`) !== false) touch(theme, doneIn);
  }
  for (const { theme, meetingId, touched } of touches) if (touched) touch(theme, meetingId);
  return last;
}
