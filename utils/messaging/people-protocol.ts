import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { Relation } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import type { PeopleView, PersonNeedsView, PersonView } from '@/utils/domain/views/dashboard-view';
import type { ProfileView } from '@/utils/domain/views/profile-view';

export interface GroupMembership {
  groupId: Id;
  personId: Id;
  on: boolean;
}

/** "Not yet": what somebody's stage is is not asked again before that day; null: it may be asked at once. */
export interface StageAside {
  personId: Id;
  until: CalendarDate | null;
}

/** What own pages may ask and say of people themselves: a part of OwnPagesProtocol. */
export interface PeopleProtocol {
  'view/people': () => PeopleView;
  'view/person': (query: { personId: Id }) => PersonView;
  'view/person-needs': (query: { personId: Id }) => PersonNeedsView;
  /** What somebody was and is at work, and what the calendar shows of them; the owner's alone. */
  'view/profile': (query: { personId: Id }) => ProfileView;
  'stage/aside': (command: StageAside) => void;
  /** Somebody is in a group, or is not. */
  'group/member': (command: GroupMembership) => void;
  'person/create': (command: { id: Id; name: string; relation: Relation }) => void;
  'person/merge': (command: { personId: Id; into: Id }) => void;
  'person/unmerge': (command: { personId: Id }) => void;
  'person/alias': (command: { personId: Id; kind: 'email' | 'name'; value: string }) => void;
  'alias/delete': (command: { id: Id }) => void;
  'self/alias': (command: { kind: 'email' | 'name'; value: string }) => void;
  'self/forget': (command: { id: Id }) => void;
}
