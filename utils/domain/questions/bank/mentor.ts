import type { ThemeQuestions } from './entry';

/** What a mentor asks. */
export const MENTOR: ThemeQuestions = {
  'well-being': [
    ['mentor-came-with', 'light'],
    ['mentor-fun-lately', 'light'],
    ['mentor-fills-up', 'open'],
    ['mentor-kinder', 'open'],
    ['mentor-limit', 'deep'],
  ],
  priorities: [
    ['mentor-useful-today', 'light'],
    ['mentor-tried-since', 'open'],
    ['mentor-little-return', 'open'],
    ['mentor-biggest-effect', 'open'],
    ['mentor-not-give-up', 'deep'],
  ],
  feedback: [
    ['mentor-honest-view', 'light'],
    ['mentor-heard-lately', 'open'],
    ['mentor-did-not-fit', 'open'],
    ['mentor-stings', 'open'],
    ['mentor-hard-to-believe', 'deep'],
  ],
  roadblocks: [
    ['mentor-smallest-step', 'light'],
    ['mentor-wide-berth', 'open'],
    ['mentor-earlier-hurdle', 'open'],
    ['mentor-stands-behind', 'open'],
    ['mentor-own-way', 'deep'],
  ],
  growth: [
    ['mentor-introduce', 'light'],
    ['mentor-look-back', 'open'],
    ['mentor-practising', 'open'],
    ['mentor-little-beyond', 'open'],
    ['mentor-envy', 'deep'],
    ['mentor-two-roads', 'deep'],
  ],
  belonging: [
    ['mentor-first-day', 'light'],
    ['mentor-understood', 'open'],
    ['mentor-hard-rooms', 'open'],
    ['mentor-speaks-well', 'open'],
    ['mentor-at-the-door', 'deep'],
  ],
  team: [
    ['mentor-people-around', 'light'],
    ['mentor-has-a-say', 'open'],
    ['mentor-hard-time', 'open'],
    ['mentor-manager-needs', 'open'],
    ['mentor-would-be-missing', 'deep'],
  ],
};
