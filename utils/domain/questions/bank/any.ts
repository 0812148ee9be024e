import type { ThemeQuestions } from './entry';

/** Anybody may ask these of anybody: peers too. */
export const ANYBODY: ThemeQuestions = {
  'well-being': [
    ['any-head-full', 'light'],
    ['any-weather', 'light'],
    ['any-good-moment', 'light'],
    ['any-evening', 'open'],
    ['any-carrying', 'deep'],
    ['any-quiet-unfinished', 'open'],
    ['any-quiet-head', 'open'],
    ['any-quiet-need', 'open'],
  ],
  priorities: [
    ['any-just-one', 'light'],
    ['any-could-wait', 'open'],
    ['any-week-match', 'open'],
    ['any-say-no', 'open'],
    ['any-better-off', 'deep'],
    ['any-quiet-begin', 'open'],
  ],
  feedback: [
    ['any-quietly-proud', 'light'],
    ['any-words-stayed', 'light'],
    ['any-our-talks', 'open'],
    ['any-easier-with-me', 'open'],
    ['any-unsaid', 'deep'],
    ['any-quiet-understand', 'open'],
  ],
  roadblocks: [
    ['any-slower', 'open'],
    ['any-waiting-for', 'light'],
    ['any-small-annoyance', 'light'],
    ['any-overnight', 'light'],
    ['any-hardest-part', 'open'],
    ['any-quiet-weight', 'open'],
  ],
  growth: [
    ['any-learned-lately', 'light'],
    ['any-second-helping', 'light'],
    ['any-unused-talent', 'open'],
    ['any-workday-ahead', 'deep'],
    ['any-brave-step', 'deep'],
  ],
  belonging: [
    ['any-most-yourself', 'open'],
    ['any-listened-to', 'open'],
    ['any-know-about-you', 'light'],
    ['any-shared-fairly', 'open'],
    ['any-outsider', 'deep'],
  ],
  team: [
    ['any-made-easier', 'light'],
    ['any-mood-around', 'light'],
    ['any-work-together', 'open'],
    ['any-said-aloud', 'open'],
    ['any-understand-decision', 'deep'],
  ],
};
