import type { Prompt } from '@/utils/domain/preparation/prompts';
import type { ActionItemRow, Side, TopicRow } from '@/utils/domain/rows/agenda';
import type { FeedbackRow } from '@/utils/domain/rows/feedback';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { CaptureKind } from '@/utils/domain/rows/preparation';
import type { Theme } from '@/utils/domain/themes/theme';
import type { PersonKey } from '../../stand-ins/shared/seed-people';

interface Promised {
  text: string;
  by: Side;
  done?: true;
  /** Days from today; left out: the next one-on-one. */
  due?: number;
  more?: Partial<Pick<ActionItemRow, 'movedTimes' | 'repeats'>> & { dropped?: string };
}

/** What was said in one meeting; `ago` 1 is the last one with this person, 2 the one before. */
export interface Chapter {
  ago: number;
  /** Topic, and what came of it where something did. */
  talked: (string | { text: string; outcome: string })[];
  shared: string;
  private?: string;
  promised?: Promised[];
  rating: number;
  themes: Theme[];
}

export interface PersonStory {
  key: PersonKey;
  profile: Pick<PersonRow, 'relation'> & Partial<Pick<PersonRow, 'stage' | 'employment' | 'place'>>;
  chapters: Chapter[];
  /** Topics that wait: text, who raised it, how many days ago. */
  waiting: {
    text: string;
    by: Side;
    days: number;
    private?: true;
    more?: Partial<Pick<TopicRow, 'kind' | 'unblocker' | 'detail' | 'pinned'>>;
  }[];
  captures?: { kind: CaptureKind; text: string; days: number; source?: string }[];
  feedback?: (Pick<FeedbackRow, 'kind' | 'situation' | 'behaviour' | 'impact'> & { days: number })[];
  /** What was answered to oneself before the last meeting. */
  answers?: Partial<Record<Prompt, string>>;
}

/** A month of Maya's one-on-ones. Everything is invented. */
export const STORIES: PersonStory[] = [
  {
    key: 'tomas',
    profile: { relation: 'report', stage: 'new', employment: 'hourly', place: 'in-person' },
    chapters: [
      {
        ago: 3,
        talked: [
          'First weeks as shift lead',
          { text: 'Who covers the early round', outcome: 'Leila, until the new rota' },
        ],
        shared:
          '- Settling in well; the handover sheet is still too long\n- Early round: **Leila** covers until the new rota',
        private: 'Sounds tired on Mondays. Ask how the commute is going.',
        promised: [{ text: 'Shorten the handover sheet to one page', by: 'them', done: true }],
        rating: 3,
        themes: ['well-being', 'priorities'],
      },
      {
        ago: 2,
        talked: [{ text: 'Handover sheet', outcome: 'One page now, in use since Thursday' }, 'Training budget'],
        shared:
          '## Handover\nOne page now, in use since Thursday.\n\n- [x] Try it for two weeks\n- [ ] Ask the night team',
        promised: [
          { text: 'Find out what is left in the training budget', by: 'me', more: { movedTimes: 1 } },
          { text: 'Ask the night team about the new sheet', by: 'them', done: true },
        ],
        rating: 4,
        themes: ['roadblocks', 'growth'],
      },
      {
        ago: 1,
        talked: [
          { text: 'Night team feedback', outcome: 'They like the sheet; the phone list goes on the back' },
          'Parking at the depot',
        ],
        shared: 'The night team likes the sheet but misses the phone list. Tomás adds it on the back.',
        private: 'Ready for a bigger task in spring. Mention the depot move?',
        promised: [{ text: 'Put the phone list on the back of the sheet', by: 'them' }],
        rating: 4,
        themes: ['team', 'feedback'],
      },
    ],
    waiting: [
      { text: 'Swap of the Tuesday shift', by: 'them', days: 9 },
      {
        text: 'Two lifts are out of order',
        by: 'them',
        days: 3,
        more: { kind: 'blocker', unblocker: 'Building services' },
      },
      { text: 'Would he want to lead the depot move?', by: 'me', days: 4, private: true },
    ],
    captures: [
      { kind: 'win', text: 'Handled the lift outage on Friday without calling anyone', days: 2 },
      { kind: 'question', text: 'Who trains the new starters in March?', days: 4 },
    ],
    feedback: [
      {
        kind: 'praise',
        situation: 'When the lifts failed on Friday',
        behaviour: 'You moved two rounds by yourself and told the wards first',
        impact: 'Nobody waited longer than ten minutes',
        days: 2,
      },
    ],
    answers: { 'their-mind': 'The exam in December, I think.' },
  },
  {
    key: 'aiko',
    profile: { relation: 'report', stage: 'settled', employment: 'salaried', place: 'hybrid' },
    chapters: [
      {
        ago: 2,
        talked: ['Supplier delays', { text: 'Course in March', outcome: 'Signed; a place is kept for her' }],
        shared: 'Two suppliers are late again. Aiko keeps a list for the quarterly talk.',
        promised: [{ text: 'Sign the course application', by: 'me', done: true }],
        rating: 4,
        themes: ['roadblocks', 'growth'],
      },
      {
        ago: 1,
        talked: ['List of delays'],
        shared: 'Six delays in four weeks, all on Fridays.\n\n1. Move the order to Wednesday\n2. Look again in a month',
        promised: [
          { text: 'Call the linen supplier', by: 'me', due: 2 },
          { text: 'Move the standing order to Wednesday', by: 'them' },
        ],
        rating: 5,
        themes: ['roadblocks', 'priorities'],
      },
    ],
    waiting: [
      { text: 'What went well with the Wednesday order', by: 'them', days: 3 },
      { text: 'How are you, really?', by: 'me', days: 16, more: { pinned: true } },
    ],
  },
  {
    key: 'kwame',
    profile: { relation: 'report', stage: 'senior', employment: 'salaried', place: 'in-person' },
    chapters: [
      {
        ago: 1,
        talked: [{ text: 'Complaint from ward 4', outcome: 'Sorted together with the ward' }, 'Time off in January'],
        shared: 'Spoke with ward 4 together; sorted. January is fine if the plan is in by the 10th.',
        private: 'He took the complaint very personally. Praise how he handled the call.',
        promised: [{ text: 'Hand in the January plan', by: 'them', due: 6 }],
        rating: 3,
        themes: ['feedback', 'well-being'],
      },
    ],
    waiting: [{ text: 'January plan', by: 'me', days: 12 }],
  },
  {
    key: 'denise',
    profile: { relation: 'manager', place: 'hybrid' },
    chapters: [
      {
        ago: 2,
        talked: [{ text: 'Budget for the second site', outcome: 'Denise takes it to the board' }, 'My next role'],
        shared: 'Denise takes the second site to the board in December.',
        private: 'She asked twice about Lyon. Is that what she has in mind for me?',
        promised: [
          { text: 'Numbers for the second site', by: 'me', done: true },
          { text: 'A date for the visit in Lyon', by: 'them', more: { movedTimes: 2 } },
        ],
        rating: 4,
        themes: ['growth', 'priorities'],
      },
      {
        ago: 1,
        talked: [{ text: 'Board paper', outcome: 'With finance; one more look before the board' }],
        shared: 'Paper is with finance. We go through it once more before the board.',
        promised: [{ text: 'Send the board paper when finance is done', by: 'them' }],
        rating: 3,
        themes: ['priorities'],
      },
    ],
    waiting: [
      { text: 'What would need to be true for Lyon?', by: 'me', days: 8 },
      { text: 'Hiring freeze', by: 'me', days: 2, private: true },
    ],
    captures: [{ kind: 'win', text: 'Sick days are down by a third since the new rota', days: 1 }],
    answers: { 'in-the-way': 'Two open posts. Denise could free one.' },
  },
  {
    key: 'wei',
    profile: { relation: 'peer' },
    chapters: [
      {
        ago: 1,
        talked: ['Shared storage room'],
        shared: 'Halves until spring, then we look at the numbers.',
        promised: [{ text: 'Draw the plan of the storage room', by: 'them', due: -2 }],
        rating: 4,
        themes: ['team'],
      },
    ],
    waiting: [{ text: 'Joint stocktake', by: 'them', days: 5 }],
  },
];
