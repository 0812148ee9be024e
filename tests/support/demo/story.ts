import type { Relation } from '@/utils/domain/rows/person';
import type { PersonKey } from '../../stand-ins/shared/seed-people';

/** What was said in one meeting, `week` weeks from the present one (negative: before). */
export interface Chapter {
  week: number;
  talked: string[];
  shared: string;
  private?: string;
  promised?: { text: string; by: 'me' | 'them'; done?: boolean; due?: number }[];
}

export interface PersonStory {
  key: PersonKey;
  relation: Relation;
  chapters: Chapter[];
  /** Topics that wait: text, who raised it, how many days ago. */
  waiting: { text: string; by: 'me' | 'them'; days: number; private?: true }[];
}

/** A month of Maya's one-on-ones. Everything is invented. */
export const STORIES: PersonStory[] = [
  {
    key: 'tomas',
    relation: 'report',
    chapters: [
      {
        week: -3,
        talked: ['First weeks as shift lead', 'Who covers the early round'],
        shared:
          '- Settling in well; the handover sheet is still too long\n- Early round: **Leila** covers until the new rota',
        private: 'Sounds tired on Mondays. Ask how the commute is going.',
        promised: [{ text: 'Shorten the handover sheet to one page', by: 'them', done: true }],
      },
      {
        week: -2,
        talked: ['Handover sheet', 'Training budget'],
        shared:
          '## Handover\nOne page now, in use since Thursday.\n\n- [x] Try it for two weeks\n- [ ] Ask the night team',
        promised: [
          { text: 'Find out what is left in the training budget', by: 'me', due: -6 },
          { text: 'Ask the night team about the new sheet', by: 'them', done: true },
        ],
      },
      {
        week: -1,
        talked: ['Night team feedback'],
        shared: 'The night team likes the sheet but misses the phone list. Tomás adds it on the back.',
        private: 'Ready for a bigger task in spring. Mention the depot move?',
        promised: [{ text: 'Put the phone list on the back of the sheet', by: 'them' }],
      },
    ],
    waiting: [
      { text: 'Swap of the Tuesday shift', by: 'them', days: 9 },
      { text: 'Would he want to lead the depot move?', by: 'me', days: 4, private: true },
    ],
  },
  {
    key: 'aiko',
    relation: 'report',
    chapters: [
      {
        week: -2,
        talked: ['Supplier delays', 'Course in March'],
        shared: 'Two suppliers are late again. Aiko keeps a list for the quarterly talk.',
        promised: [{ text: 'Sign the course application', by: 'me', done: true }],
      },
      {
        week: -1,
        talked: ['List of delays'],
        shared: 'Six delays in four weeks, all on Fridays.\n\n1. Move the order to Wednesday\n2. Look again in a month',
        promised: [
          { text: 'Call the linen supplier', by: 'me', due: 2 },
          { text: 'Move the standing order to Wednesday', by: 'them' },
        ],
      },
    ],
    waiting: [{ text: 'What went well with the Wednesday order', by: 'them', days: 3 }],
  },
  {
    key: 'kwame',
    relation: 'report',
    chapters: [
      {
        week: -2,
        talked: ['Complaint from ward 4', 'Time off in January'],
        shared: 'Spoke with ward 4 together; sorted. January is fine if the plan is in by the 10th.',
        private: 'He took the complaint very personally. Praise how he handled the call.',
        promised: [{ text: 'Hand in the January plan', by: 'them', due: 6 }],
      },
    ],
    waiting: [{ text: 'January plan', by: 'me', days: 12 }],
  },
  {
    key: 'denise',
    relation: 'manager',
    chapters: [
      {
        week: -2,
        talked: ['Budget for the second site', 'My next role'],
        shared: 'Denise takes the second site to the board in December.',
        private: 'She asked twice about Lyon. Is that what she has in mind for me?',
        promised: [{ text: 'Numbers for the second site', by: 'me', done: true }],
      },
      {
        week: -1,
        talked: ['Board paper'],
        shared: 'Paper is with finance. We go through it once more before the board.',
        promised: [{ text: 'Send the board paper when finance is done', by: 'them' }],
      },
    ],
    waiting: [
      { text: 'What would need to be true for Lyon?', by: 'me', days: 8 },
      { text: 'Hiring freeze', by: 'me', days: 2, private: true },
    ],
  },
  {
    key: 'wei',
    relation: 'peer',
    chapters: [
      {
        week: -1,
        talked: ['Shared storage room'],
        shared: 'Halves until spring, then we look at the numbers.',
        promised: [{ text: 'Draw the plan of the storage room', by: 'them', due: -2 }],
      },
    ],
    waiting: [{ text: 'Joint stocktake', by: 'them', days: 5 }],
  },
];
