import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessTheme } from '@/utils/domain/questions/theme-of';
import { THEMES, type Theme } from '@/utils/domain/themes/theme';

/** Lines as people write them on agendas. */
const LINES: Record<Theme, string[]> = {
  'well-being': [
    'How is your workload at the moment?',
    'Vacation in August',
    'Too many night shifts in a row',
    'Sleeping badly before releases',
    'Urlaub im August',
    'Arbeitsbelastung im Herbst',
    'Wie geht es dir mit den ÜBERSTUNDEN?',
    'Zu wenig Schlaf, zu viel Stress',
  ],
  priorities: [
    'Priorities for the next quarter',
    'Roadmap: what comes first',
    'Deadline of the Acme project',
    'Launch date',
    'Prioritäten bis Ostern',
    'Projektplan durchgehen',
    'Was ist diese Woche das Wichtigste?',
    'Frist beim Amt',
  ],
  feedback: [
    'Feedback on my talk last Tuesday',
    'Kudos for the demo',
    'Performance review in spring',
    'Rückmeldung zu meinem Vortrag',
    'Lob vom Kunden weitergeben',
    'Kritik an meiner Mail',
  ],
  roadblocks: [
    'Blocked by the security approval',
    'Still waiting for a laptop',
    'No access to the ward system',
    'Warte auf die Freigabe vom Einkauf',
    'Kein Zugriff auf das Kassensystem',
    'Engpass in der Küche',
  ],
  growth: [
    'Where is my career going?',
    'Promotion to senior',
    'Training budget: which course?',
    'Gehaltserhöhung ansprechen',
    'Weiterbildung zur Stationsleitung',
    'Was möchte ich als Nächstes lernen?',
  ],
  belonging: [
    'I felt left out of the decision',
    'Fairness of who gets the late shifts',
    'Inclusion of part-time people',
    'Ich fühle mich übergangen',
    'Vielfalt bei Neueinstellungen ist ein Gewinn, Inklusion auch',
    'Respekt im Lager',
  ],
  team: [
    'New colleague starts on Monday',
    'Team offsite in May',
    'Conflict between Ana and Li',
    'Neue Kollegin ab Montag',
    'Zusammenarbeit mit dem Vertrieb',
    'Teamausflug',
  ],
};

/** Nothing in them tells. */
const UNKNOWN = [
  '',
  '   ',
  '???',
  'Ben',
  'lunch',
  'Mittagessen',
  '42',
  'asdf qwer',
  '午後の件',
  'Laptop sticker',
  '\u202e',
];

describe('the theme of a topic is guessed from its words', () => {
  it.each(THEMES.flatMap((theme) => LINES[theme].map((line) => [line, theme] as const)))('%s → %s', (line, theme) => {
    expect(guessTheme(line)).toBe(theme);
  });

  it.each(UNKNOWN)('nothing is said of %j', (line) => {
    expect(guessTheme(line)).toBeNull();
  });

  it('does not find words inside of other words', () => {
    expect(guessTheme('Prestige of the gate')).toBeNull();
    expect(guessTheme('Abfrage')).toBeNull();
  });

  it('lets a strong word beat a weak one, wherever it stands', () => {
    expect(guessTheme('Project: burnout risk')).toBe('well-being');
    expect(guessTheme('Projekt Karriere')).toBe('growth');
  });

  it('takes what is named first where two themes weigh the same', () => {
    expect(guessTheme('Feedback on the roadmap')).toBe('feedback');
    expect(guessTheme('Roadmap feedback')).toBe('priorities');
  });

  it('does not care for case, accents or how often a space is typed', () => {
    const cases = fc.constantFrom('uberstunden', 'ÜBERSTUNDEN', 'Überstunden', 'u\u0308berstunden');
    fc.assert(fc.property(cases, (word) => guessTheme(`die   ${word}  bei uns`) === 'well-being'));
    expect(guessTheme('time \n off')).toBe('well-being');
  });

  it('answers with a theme or with nothing, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const theme = guessTheme(text);
        expect(theme === null || THEMES.includes(theme)).toBe(true);
        expect(guessTheme(text)).toBe(theme);
      }),
    );
  });
});
