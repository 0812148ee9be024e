/** The questions of the bank (utils/domain/questions/bank.ts) in English. */
export const ENGLISH = {
  // anybody: well-being
  'any-head-full': 'How full is your head today?',
  'any-weather': 'If your energy were weather today, what would it be?',
  'any-good-moment': 'What gave you a good moment this week?',
  'any-evening': 'What helps you leave work behind in the evening?',
  'any-carrying': 'What are you carrying around that nobody sees?',
  'any-quiet-unfinished': 'What would be good to say out loud, even half finished?',
  'any-quiet-head': 'What is going through your head right now?',
  'any-quiet-need': 'What would help you right now: a pause, an ear or an idea?',

  // anybody: priorities
  'any-just-one': 'If you finish just one thing this week, which one should it be?',
  'any-could-wait': 'What on your list could wait without anyone missing it?',
  'any-week-match': 'How well does your week match what matters to you?',
  'any-say-no': 'What would you like to say no to?',
  'any-better-off': 'Who is better off when your current work is done?',
  'any-quiet-begin': 'Where would you like to begin?',

  // anybody: feedback
  'any-quietly-proud': 'What did you do lately that you are quietly proud of?',
  'any-words-stayed': 'Whose words about your work have stayed with you?',
  'any-our-talks': 'How could our talks be more useful to you?',
  'any-easier-with-me': 'How could I be easier to work with?',
  'any-unsaid': 'What have you wanted to tell me for a while?',
  'any-quiet-understand': 'What should I understand better?',

  // anybody: roadblocks
  'any-slower': 'What is going slower than it should?',
  'any-waiting-for': 'Who or what are you waiting for?',
  'any-small-annoyance': 'Which small thing annoys you again and again?',
  'any-overnight': 'Which hurdle would you make vanish overnight if you could?',
  'any-hardest-part': 'Which part of your work is hardest right now?',
  'any-quiet-weight': 'Which part of this weighs the most?',

  // anybody: growth
  'any-learned-lately': "What have you picked up lately that you didn't know before?",
  'any-second-helping': 'Which kind of work would you like a second helping of?',
  'any-unused-talent': 'Which of your talents gets too little use here?',
  'any-workday-ahead': 'What should a normal workday look like for you in two years?',
  'any-brave-step': 'Which step would you take if you knew it would turn out fine?',

  // anybody: belonging
  'any-most-yourself': 'Where at work can you be most yourself?',
  'any-listened-to': 'When did you last feel really listened to here?',
  'any-know-about-you': 'What would you like people here to know about you?',
  'any-shared-fairly': 'How fairly is work shared out around you?',
  'any-outsider': 'When, if ever, do you feel like an outsider here?',

  // anybody: team
  'any-made-easier': 'Who made your work easier lately?',
  'any-mood-around': 'What is the mood like around you?',
  'any-work-together': 'What would you change about how we all work together?',
  'any-said-aloud': 'What is being whispered that should be said aloud?',
  'any-understand-decision': 'Which decision of this organisation would you like to understand better?',

  // manager: well-being
  'manager-week-felt': 'How did the last week feel to you?',
  'manager-last-pause': 'When did you last take a proper breather?',
  'manager-amount': 'How does the amount of work feel right now?',
  'manager-took-most': 'What took the most out of you since we last spoke?',
  'manager-lifts-you': 'Which part of your work lifts you up?',
  'manager-notice-too-much': 'How would I notice that it is getting too much for you?',
  'manager-off-plate': 'What could I take off your hands this month?',
  'manager-outside-work': 'What from your life outside of work should I take into account?',
  'manager-settling': 'How are you settling in, honestly?',
  'manager-ward-moment': 'Which moment on the ward is still with you?',
  'manager-after-rush': 'How do you come down after a rush?',
  'manager-end-of-term': 'How much strength do you have left for this half of the school year?',

  // manager: priorities
  'manager-must-not-slip': 'Which three things must not slip until we talk again?',
  'manager-further': 'Where have you come further than expected?',
  'manager-foggy-goal': 'Which of your goals is still foggy?',
  'manager-pull-apart': 'Which of your tasks pull in different directions?',
  'manager-drop-first': 'If something had to go, what would you drop first?',
  'manager-unplanned': "What takes up time that you hadn't planned for?",
  'manager-decide-alone': 'Which decisions would you rather make without me?',
  'manager-where-heading': 'How does your work fit into where we are heading?',
  'manager-first-months': 'How would you know that your first three months went well?',
  'manager-pays-off-later': 'What should we begin now although it pays off only next year?',
  'manager-repair-first': 'What in our systems should we repair before we build on it?',
  'manager-clients-time': 'Which clients deserve more of your time than they get?',

  // manager: feedback
  'manager-hear-praise': 'How do you like to hear that something went well?',
  'manager-applause': 'Whose work in the team deserves more applause?',
  'manager-take-in': 'When is feedback easiest for you to take in?',
  'manager-missed-work': 'What did you do lately that I probably missed?',
  'manager-do-more': 'What from me would you like more often?',
  'manager-came-of-it': 'What came of the last thing I told you about your work?',
  'manager-own-judgement': 'How do you judge your own work of the last month?',
  'manager-honest-opinion': 'On what would you like an honest opinion from me?',
  'manager-i-make-harder': 'What do I do that makes your work harder?',
  'manager-see-differently': 'Where do you see something differently than I do?',
  'manager-surprised-you': 'What has surprised you about the way we work here?',
  'manager-one-lesson': 'Which lesson would you like to talk through with me?',

  // manager: roadblocks
  'manager-not-moving': 'Where are things not moving at the moment?',
  'manager-tool-in-way': 'Which tool gets in your way?',
  'manager-open-door': 'Which door could I open for you?',
  'manager-whose-help': "Whose help could you use that you haven't got yet?",
  'manager-costly-rule': 'Which of our rules costs you more than it helps?',
  'manager-need-to-know': 'What would you need to know to get on faster?',
  'manager-put-off': 'Which problem have we put off for too long?',
  'manager-nobody-watching': 'What could go wrong that nobody is watching?',
  'manager-still-missing': 'What are you still missing to do your job well?',
  'manager-equipment': 'Which equipment lets you down when it counts?',
  'manager-shop-floor': 'What holds you up most on the shop floor?',
  'manager-before-shipping': 'Where does work lie around longest before it ships?',

  // manager: growth
  'manager-grab-task': 'Which task would you grab if it came up tomorrow?',
  'manager-look-close': 'Whose way of working would you like to see up close?',
  'manager-better-by': 'What would you like to be better at by the end of the year?',
  'manager-too-easy': 'What has become too easy for you?',
  'manager-dare-bigger': 'What would you need to dare something bigger?',
  'manager-room-to-learn': 'How could we make room for learning in your week?',
  'manager-role-change': 'How should your role change over the next two years?',
  'manager-miss-first': 'What would you miss first if you worked somewhere else?',
  'manager-good-career': 'What does a good career mean to you?',
  'manager-unused-strength': "Which strength do you bring that we haven't used yet?",
  'manager-next-exciting': 'What would be the next exciting thing in this job for you?',
  'manager-pass-on': 'What could somebody learn only from you?',
  'manager-next-station': 'Which station would you like to learn next?',
  'manager-specialise': 'Which specialist training tempts you?',
  'manager-own-listing': 'Which kind of property would you like to become our expert for?',

  // manager: belonging
  'manager-get-on-with': 'With whom here do you get on well?',
  'manager-customs': 'Which days or customs of yours should I plan around?',
  'manager-word-in': 'How easily do you get a word in when we are all together?',
  'manager-part-of-decision': 'Which decision would you have liked to be part of?',
  'manager-hand-out-work': 'How fair is the way I hand out work?',
  'manager-close-from-afar': 'What helps you feel close to the team when you are not in the room?',
  'manager-admit-mistake': 'How safe does it feel to admit a mistake here?',
  'manager-work-at-best': 'What should I know about you so that you can work at your best?',
  'manager-respectful': 'How respectfully do we treat each other, in your eyes?',
  'manager-felt-welcome': 'Who has made you feel welcome so far?',
  'manager-staff-room': 'How at home do you feel in the staff room?',
  'manager-roster-fair': 'How fair do you find the roster?',

  // manager: team
  'manager-drop-meeting': 'Which meeting could we do without?',
  'manager-worth-keeping': 'What works so well in our team that we should keep it?',
  'manager-where-it-grates': 'Where does it grate between people at the moment?',
  'manager-idea-left': 'Which idea of yours has nobody picked up yet?',
  'manager-explain-above': 'What from higher up would you like me to explain?',
  'manager-who-is-missing': 'What kind of person is our team missing?',
  'manager-people-we-serve': 'What do you hear from the people we work for?',
  'manager-lead-a-month': 'What would you do first if you led the team for a month?',
  'manager-get-to-know': 'Whom would you like to get to know next?',
  'manager-use-your-help': 'Who in the team could do with your help?',
  'manager-handovers': 'How well do handovers between shifts work?',
  'manager-parents-say': 'What do you hear from parents that I should know?',
  'manager-market-talk': "What do clients tell you that others haven't noticed yet?",
  'manager-crew-flow': 'With whom does a busy shift run smoothly?',
  'manager-review-wait': 'How well do we help each other when somebody asks for a review?',

  // employee: well-being
  'employee-you-yourself': 'How are you doing yourself these days?',
  'employee-days-off': 'When would be a good time for my next days off?',
  'employee-all-at-once': 'What should I do when everything lands on me at once?',
  'employee-lighten': 'How could we lighten my load for the next weeks?',
  'employee-reachable': 'When do you expect me to be reachable?',
  'employee-quiet-hours': 'How could I protect a few quiet hours each week?',
  'employee-stay-healthy': 'How do you keep work from taking over?',
  'employee-when-where': 'How free am I to choose when and where I work?',
  'employee-own-pressure': 'Where do I put more pressure on myself than needed?',
  'employee-rest-between': 'How can we plan my shifts so that I can rest in between?',
  'employee-know-shifts': 'How early can I know my shifts?',

  // employee: priorities
  'employee-matters-most': 'What matters most to you in my work until next time?',
  'employee-good-enough': 'Where would good enough really be good enough?',
  'employee-comes-first': "If I can't do everything, what should come first?",
  'employee-what-changed': 'What has changed lately that I should plan for?',
  'employee-good-result': 'What would a really good result of my work look like to you?',
  'employee-your-goals': 'Which of your own goals can I help with?',
  'employee-may-decide': 'What may I decide without asking you?',
  'employee-bigger-aim': 'Which bigger aim does my work serve?',
  'employee-choose-today': 'How do you choose what to do first on a full day?',
  'employee-three-months': 'What should I have achieved after three months?',
  'employee-help-shape': 'Which of the coming decisions could I help to shape?',

  // employee: feedback
  'employee-hold-on-to': 'Which of my habits should I hold on to?',
  'employee-my-strength': 'What do you see as my strength?',
  'employee-change-one': 'If I changed one thing about how I work, what would help you most?',
  'employee-came-across': 'How did my last piece of work come across to you?',
  'employee-differently-seen': 'Where do you see me differently than I see myself?',
  'employee-others-say': 'What do you hear about working with me?',
  'employee-about-leading': 'What would you like to hear from me about how you lead?',
  'employee-blind-spot': "What do others notice about me that I don't?",
  'employee-trust-more': 'What would it take for you to trust me with more?',
  'employee-so-far': 'How am I doing so far, seen from your side?',
  'employee-in-class': 'What would you look at first if you sat in my class?',

  // employee: roadblocks
  'employee-whom-to-ask': 'Whom should I turn to when I am stuck?',
  'employee-decision-when': 'By when can I count on the decision I am waiting for?',
  'employee-word-from-you': 'Where could a word from you get things moving for me?',
  'employee-how-would-you': 'How would you tackle what I am stuck on?',
  'employee-trouble-ahead': 'Which trouble do you see coming my way?',
  'employee-tell-when': 'At which point do you want to hear of a problem from me?',
  'employee-shorten': 'Which of our routines may I shorten?',
  'employee-get-what-i-need': 'How can I get what I need for my work?',
  'employee-unnamed-brake': 'What holds our team back without anyone naming it?',
  'employee-clear-the-way': 'Who can clear the way for a change that touches several teams?',
  'employee-too-few': 'What should I do when we are too few on the floor?',

  // employee: growth
  'employee-hard-lesson': 'What did you learn the hard way at my stage?',
  'employee-whom-to-meet': 'Whom should I get to know for where I want to go?',
  'employee-training': 'Which training would you support for me?',
  'employee-next-step': 'What could my next step here look like?',
  'employee-still-lack': 'What do I still lack for the next level?',
  'employee-bigger-task': 'Which bigger task could I try my hand at?',
  'employee-pay': 'How does one move up in pay here?',
  'employee-show-what': 'Where could I show what I can do?',
  'employee-picture-me': 'What could you picture me doing in three years?',
  'employee-role-grow': 'How could my role grow without my changing jobs?',
  'employee-own-deal': 'What do I need to lead a deal from start to end on my own?',

  // employee: belonging
  'employee-unwritten': 'Which unwritten rules here should I know?',
  'employee-raise-it': 'How can I best raise something that bothers me?',
  'employee-my-place': 'How do you see my place in the team?',
  'employee-conversations': 'Which conversations would it help me to be part of?',
  'employee-contribution-seen': 'How do others learn what I contribute?',
  'employee-in-the-loop': 'How do I stay in the loop on days when I work elsewhere?',
  'employee-fits-my-life': 'How can we make my work fit better with what I need?',
  'employee-fair-chance': 'How do you make sure that everyone gets a fair chance?',
  'employee-told-mistake': 'How do you take it when somebody tells you about a mistake?',

  // employee: team
  'employee-most-useful': 'Where could I be most useful to the others?',
  'employee-other-teams': 'What are other teams doing that touches our work?',
  'employee-who-comes': 'Which changes among the people around us are coming?',
  'employee-coming-up': 'What is coming up in the organisation that will reach us?',
  'employee-thinking-behind': 'What was the thinking behind the last big decision?',
  'employee-known-for': 'What should our team be known for?',
  'employee-idea-off-ground': 'How do I get an idea off the ground here?',
  'employee-your-worry': 'What worries you most about our team?',
  'employee-tension': 'How should I deal with tension between colleagues?',
  'employee-next-shift': 'What should the next shift hear from us that gets lost today?',

  // skip-level: well-being
  'skip-people-doing': 'How are the people in your team doing, as you see it?',
  'skip-home-content': 'When did you last go home content?',
  'skip-pace': 'How long could you keep up the pace of the last month?',
  'skip-pressure-above': 'Which pressure from above could I take away?',
  'skip-follows-home': 'What about work follows you home?',

  // skip-level: priorities
  'skip-goal-noticed': 'Which of our goals do you notice in your daily work?',
  'skip-direction': 'How clear is it to you where we are going?',
  'skip-unseen-from-here': "What matters in your work that I can't see from here?",
  'skip-had-its-day': 'Which habit of this organisation has had its day?',
  'skip-two-at-once': "Where do we ask for two things that don't go together?",

  // skip-level: feedback
  'skip-thank-you': 'Who in your team deserves a thank-you from me?',
  'skip-what-arrives': 'What reaches you of what I say to everyone?',
  'skip-my-position': 'What could I do better from my position?',
  'skip-how-often': 'How often do you hear how you are doing?',
  'skip-backing': 'Which support from your manager helps you most?',

  // skip-level: roadblocks
  'skip-fix-in-a-week': 'What could we fix within a week that would help many?',
  'skip-decision-above': 'Which decision from above are you waiting for?',
  'skip-between-teams': 'What gets stuck between teams?',
  'skip-senseless-rule': 'Which of our rules make little sense from where you are?',
  'skip-warning-signs': 'Which warning signs should I take seriously?',

  // skip-level: growth
  'skip-look-into': 'Which part of the organisation would you like to look into?',
  'skip-way-forward': 'How well can you see a way forward for yourself here?',
  'skip-hidden-skill': 'What can you do that nobody at my level knows of?',
  'skip-hear-of-chances': 'How do people here hear of new chances?',
  'skip-want-to-leave': 'What would have to happen for you to want to leave?',

  // skip-level: belonging
  'skip-part-of-bigger': 'When do you feel part of something bigger here?',
  'skip-heard-rarely': 'Whose view do we hear too rarely?',
  'skip-decisions-fair': 'How fair do decisions feel where you are?',
  'skip-find-feet': 'How easily do new people find their feet with you?',
  'skip-speak-mind': 'How freely can people speak their mind here?',

  // skip-level: team
  'skip-better-than-others': 'What does your team do especially well?',
  'skip-only-i-can': 'What does your team need that only I can give?',
  'skip-tell-friends': 'What do you tell friends about working here?',
  'skip-comes-hard': 'With which team does working together come hard?',
  'skip-in-ten-years': 'What should still be true of us in ten years?',

  // mentor: well-being
  'mentor-came-with': 'With what feeling did you come here today?',
  'mentor-fun-lately': 'What was fun lately?',
  'mentor-fills-up': 'What fills you up again after a hard week?',
  'mentor-kinder': 'Where could you be kinder to yourself?',
  'mentor-limit': 'How do you notice that you have reached a limit?',

  // mentor: priorities
  'mentor-useful-today': 'What would be most useful to talk about today?',
  'mentor-tried-since': 'What have you tried since we last talked?',
  'mentor-little-return': 'What do you spend time on that brings you little?',
  'mentor-biggest-effect': 'Which single change would have the biggest effect?',
  'mentor-not-give-up': 'What would you not give up for any job?',

  // mentor: feedback
  'mentor-honest-view': 'Whom could you ask for an honest view?',
  'mentor-heard-lately': 'What have others said about your work lately?',
  'mentor-did-not-fit': 'Which of my suggestions did not fit you?',
  'mentor-stings': 'How do you handle criticism that stings?',
  'mentor-hard-to-believe': 'Which praise do you find hard to believe?',

  // mentor: roadblocks
  'mentor-smallest-step': 'What would be the smallest first step?',
  'mentor-wide-berth': 'What are you giving a wide berth at the moment?',
  'mentor-earlier-hurdle': 'Which earlier hurdle can you learn from now?',
  'mentor-stands-behind': 'Who stands behind you when it gets difficult?',
  'mentor-own-way': 'How do you get in your own way?',

  // mentor: growth
  'mentor-introduce': 'To whom should I introduce you?',
  'mentor-look-back': 'What do you want to look back on in a year?',
  'mentor-practising': 'What are you practising at the moment?',
  'mentor-little-beyond': 'What would be just a little beyond what you dare today?',
  'mentor-envy': 'Whose path do you sometimes envy a little?',
  'mentor-two-roads': 'Between which two roads are you torn?',

  // mentor: belonging
  'mentor-first-day': 'What do you wish you had known on your first day?',
  'mentor-understood': 'Where do you meet people who understand you?',
  'mentor-hard-rooms': 'In which rooms do you find it hard to speak?',
  'mentor-speaks-well': 'Who speaks well of you when you are not there?',
  'mentor-at-the-door': 'Which part of yourself do you leave at the door?',

  // mentor: team
  'mentor-people-around': 'How would you describe the people you work with?',
  'mentor-has-a-say': 'Who has a say in what you want to achieve?',
  'mentor-hard-time': 'With whom do you have a hard time?',
  'mentor-manager-needs': 'What does your manager need from you to back you?',
  'mentor-would-be-missing': 'What would be missing if you left the team?',
};
