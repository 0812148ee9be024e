import type { TemplateWords } from './words';

export const ENGLISH: TemplateWords = {
  templates: {
    'three-part': {
      name: 'Three parts',
      purpose: 'The everyday one: arrive, talk about what matters, agree on what happens.',
      body: `## Check-in (5 min)
- How has it been since we last talked, honestly?

## What matters now (20 min)
- What is most worth our time today?
- What is in the way?

## Who does what (5 min)
- What did we agree on, who does it, and by when?`,
    },
    'five-part': {
      name: 'Five parts',
      purpose: 'For a longer talk: work, feedback, what is stuck, and a look ahead.',
      body: `## Check-in (5 min)
- With what are you coming into this talk?

## Priorities (15 min)
- What deserves most of the time until we meet again?
- What may wait?

## Feedback (10 min)
- What went well and should happen again?
- What could each of us try another way?

## What is stuck (10 min)
- What does not move, and who could get it going?

## Looking ahead (5 min)
- What would you like to do more of in half a year?`,
    },
    'ten-ten-ten': {
      name: 'Ten, ten, ten',
      purpose: 'Equal time for both, and a third for what lies ahead. Whoever reports to the other goes first.',
      body: `## Ten for one (10 min)
- What do you bring along today?

## Ten for the other (10 min)
- What do I want to add, ask or pass on?

## Ten for what comes (10 min)
- What is worth preparing for now?`,
    },
    first: {
      name: 'First 1:1',
      purpose: 'For two who do not know each other at work yet.',
      body: `## Getting to know each other (10 min)
- What should I know about the way you like to work?
- What makes a working day a good one for you?

## Working together (15 min)
- How would you like to hear feedback: right away or later, spoken or written?
- When something went well, how should that be noticed?
- How would I see that it is too much, and what helps then?

## Our 1:1s (5 min)
- How often, how long, and who brings the topics?
- 🔒 What did I learn today that I want to remember?`,
    },
    career: {
      name: 'Career',
      purpose: 'An hour or less that is only about where somebody wants to go.',
      body: `## Where you stand (10 min)
- Which part of your work would you never give away?
- Which part would you hand over tomorrow?

## Where you want to go (15 min)
- What would you like to be known for in two years?
- Which skill would open the next door?

## The way there (15 min)
- Which task of the coming months could be practice for it?
- Who could show you how it is done?

## First step (5 min)
- What happens before we come back to this?`,
    },
    'skip-level': {
      name: 'Skip-level',
      purpose: 'For two with a level between them: hear how things look from the other side.',
      body: `## Coming closer (5 min)
- What does each of us not see of the other's days?

## How things run (15 min)
- Where do we lose time or quality again and again?
- Which decision of late needs more explaining?
- What works well and deserves to be known?

## Ahead (10 min)
- What should change within half a year, and what should stay?
- 🔒 What do I take from this, and to whom may I pass it on without giving anyone away?`,
    },
    performance: {
      name: 'Performance concern',
      purpose: 'Early and plainly: what was seen, what it leads to, what would help, what is agreed.',
      body: `## What I have seen (10 min)
- 🔒 Two or three moments with their day, facts only, no verdict
- How do you see it?

## What follows from it (5 min)
- 🔒 What it does to the work, the team and those we work for
- What does it mean for you?

## What would help (10 min)
- What gets in your way, and what can I take out of it?

## What we agree on (5 min)
- What will be different, and on which day do we look at it again?
- 🔒 Write down today what was said`,
    },
    crisis: {
      name: 'Crisis check-in',
      purpose: 'Ten minutes while things are rough: what comes first, safety, enough hands.',
      body: `## Right now (4 min)
- What comes first today, and what can be left?
- Is anybody in danger, or anything unsafe?

## People (4 min)
- Are there enough hands for the next days?
- How are you holding up, and what would take some weight off?

## Until next time (2 min)
- Who does what before we talk again?`,
    },
  },
  starters: {
    field: {
      technology: [
        'What slows the team down that nobody has written a ticket for?',
        'Which part of the system would you rather not be called about at night?',
        'Is the plan for this quarter still the right one?',
        'What did you learn lately that others should know?',
        'How is the balance of deep work and meetings?',
      ],
      hospital: [
        'Which shift of late was the hardest, and what would have helped?',
        'Where does a handover go wrong?',
        'Is there anything about patient safety that worries you?',
        'When did you last have a real break?',
        'What do patients thank you for?',
      ],
      school: [
        'Which class or pupil takes the most out of you at the moment?',
        'What worked in a lesson that others could use?',
        'How are the talks with parents going?',
        'What could be taken off your desk until the holidays?',
        'Which training would help in the coming term?',
      ],
      'fast-food': [
        'How did the last rush go at your station?',
        'Which station would you like to learn next?',
        'Does the rota leave you enough time between shifts?',
        'What runs out or breaks too often?',
        'What would make the next shift easier?',
      ],
      'real-estate': [
        'Which client takes more time than they should?',
        'What is holding up the next closing?',
        'Where do good leads get lost?',
        'How do you keep evenings and weekends for yourself?',
        'Which part of town would you like to know better?',
      ],
      grocery: [
        'Which aisle or counter gives you the most trouble?',
        'How do you get on with deliveries and stock?',
        'Was there a customer you would have liked help with?',
        'Do the hours on the rota fit your life?',
        'What do customers ask for that we do not have?',
      ],
    },
    employment: {
      salaried: [
        'What would you like to have achieved by the end of the year?',
        'With which other team should you talk more often?',
        'Which task could help you grow and is not yours yet?',
      ],
      hourly: [
        'How do your shifts fit with everything else?',
        'What was unclear in your last shift?',
        'What did you do well lately that nobody mentioned?',
      ],
      contract: [
        'What do you need from us to finish what you came for?',
        'Are you told in time what concerns you?',
        'What happens when the contract ends, and when do we talk about it?',
      ],
    },
    place: {
      remote: [
        'What do you miss because you are not on site?',
        'Do you know enough of what the others are doing?',
        'How do you end your working day?',
      ],
      hybrid: [
        'Which days together are worth the way?',
        'What goes better at home, and what on site?',
        'Does anyone hear things later because of where they work?',
      ],
      'in-person': [
        'How do you find the place you work in?',
        'When can you work without being interrupted?',
        'Shall we take a walk for our next talk?',
      ],
    },
    stage: {
      new: [
        'What surprised you since you began?',
        'Whom should you get to know next?',
        'Is it clear what is expected of you in the next weeks?',
        'What would you already do another way?',
      ],
      settled: [
        'What has become routine and could be made better?',
        'What would you like to learn next?',
        'Who has helped you lately, and do they know?',
        'What do you want less of?',
      ],
      senior: [
        'Whom could you hand something over to, so that they grow?',
        'Which risk do we not talk about?',
        'Where should we be in a year?',
        'What keeps your work interesting?',
      ],
    },
  },
};
