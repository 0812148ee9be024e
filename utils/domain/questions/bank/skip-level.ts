import type { ThemeQuestions } from './entry';

/** What a manager's manager asks. */
export const SKIP_LEVEL: ThemeQuestions = {
  'well-being': [
    ['skip-people-doing', 'light'],
    ['skip-home-content', 'light'],
    ['skip-pace', 'open'],
    ['skip-pressure-above', 'open'],
    ['skip-follows-home', 'deep'],
  ],
  priorities: [
    ['skip-goal-noticed', 'light'],
    ['skip-direction', 'open'],
    ['skip-unseen-from-here', 'open'],
    ['skip-had-its-day', 'open'],
    ['skip-two-at-once', 'deep'],
  ],
  feedback: [
    ['skip-thank-you', 'light'],
    ['skip-what-arrives', 'open'],
    ['skip-my-position', 'open'],
    ['skip-how-often', 'open'],
    ['skip-backing', 'deep'],
  ],
  roadblocks: [
    ['skip-fix-in-a-week', 'light'],
    ['skip-decision-above', 'light'],
    ['skip-between-teams', 'open'],
    ['skip-senseless-rule', 'open'],
    ['skip-warning-signs', 'deep'],
  ],
  growth: [
    ['skip-look-into', 'light'],
    ['skip-way-forward', 'open'],
    ['skip-hidden-skill', 'open'],
    ['skip-hear-of-chances', 'open'],
    ['skip-want-to-leave', 'deep'],
  ],
  belonging: [
    ['skip-part-of-bigger', 'light'],
    ['skip-heard-rarely', 'open'],
    ['skip-decisions-fair', 'open'],
    ['skip-find-feet', 'open'],
    ['skip-speak-mind', 'deep'],
  ],
  team: [
    ['skip-better-than-others', 'light'],
    ['skip-only-i-can', 'open'],
    ['skip-tell-friends', 'open'],
    ['skip-comes-hard', 'open'],
    ['skip-in-ten-years', 'deep'],
  ],
};
