import { eventId } from '../../stand-ins/shared/event-id';
import type { StandInConfig, StandInEvent, StandInGuest } from '../../stand-ins/shared/stand-in';
import { standInConfig } from '../../stand-ins/shared/stand-in-config';
import { addDays, addMinutes, startOfWeek } from '../../stand-ins/shared/wall-time';
import type { Site } from './places';

/** What people put into titles and names when they mean harm, by what it tries. */
export const HOSTILE_TEXTS = {
  script: '<script>window.pwned=1</script>',
  image: '<img src=x onerror="window.pwned=1">',
  breakout: `"><svg/onload=window.pwned=1>'--></textarea></title>`,
  address: 'javascript:window.pwned=1//',
  markdown: '![x](https://evil.example/x.png) [x](javascript:window.pwned=1) <https://evil.example/z9>',
  template: '$1 $& {name} {{name}} $' + '{name} %s __MSG_extName__ &lt;b&gt;',
  control: 'a\u0000b\u0007c\u001bd\u200be\ufefff\u2028g\u0085h',
  override: '\u202egnp.exe\u2066\u2067 עברית \u2069',
  popped: '\u2069\u2069\u202eB\u202c\u2069\u202eC',
  joined: '👩‍👩‍👧‍👦👨🏽‍🚀'.repeat(60),
  marks: `Z${'\u0351\u036b\u0343'.repeat(80)}`,
  word: 'W'.repeat(10_000),
  long: 'lorem ipsum dolor '.repeat(540),
} as const;

type Hostile = keyof typeof HOSTILE_TEXTS;

/** A one-on-one whose title, people, place and guest list hold one of them; `mark` finds it again. */
export interface HostileEvent {
  kind: Hostile;
  mark: string;
  event: StandInEvent;
}

/** A calendar of nothing else: three a day from Sunday to Thursday of this week. */
export function hostileCalendar(site: Site): { config: StandInConfig; events: HostileEvent[] } {
  const base = standInConfig(site, { popupDelay: 200 });
  const template = base.events.find((event) => event.kind === 'event' && !event.allDay)!;
  const me = template.guests.find((guest) => guest.email === base.user.email) ?? asGuest(base.user, true);
  const sunday = startOfWeek(base.now.slice(0, 10), 0);
  const events = (Object.keys(HOSTILE_TEXTS) as Hostile[]).map((kind, i) => {
    const text = HOSTILE_TEXTS[kind];
    const mark = `Mark${i}`;
    const start = `${addDays(sunday, i % 5)}T${['08:00', '10:30', '14:00'][Math.floor(i / 5)]}`;
    const guest = asGuest({ name: `${mark} ${text}`, email: `guest${i}@hostile.example` }, false);
    const event: StandInEvent = {
      ...template,
      ...{ id: eventId(site, `hostile ${kind}`), seriesId: null, cancelled: false, private: false, kind: 'event' },
      ...{ title: `1:1 ${mark} ${text}`, location: text, start, end: addMinutes(start, 60) },
      ...{ guests: [{ ...me, response: 'accepted' }, guest], guestsHidden: false, charm: null, colour: null },
    };
    return { kind, mark, event };
  });
  return { config: { ...base, events: events.map(({ event }) => event) }, events };
}

function asGuest(person: { name: string; email: string }, organizer: boolean): StandInGuest {
  return { ...person, kind: 'person', response: 'accepted', organizer };
}
