import { phraseKey } from '../detection/dictionary';
import { type WordList, words } from '../detection/words/list';

/**
 * Days on which a whole country rests, by the names that its calendars give them (the country's own and English), and
 * the zones in which one takes part. Nationwide ones alone: what only some regions keep, and what is kept while shops
 * and offices are open (Mother's Day, Christmas Eve), is no day off as far as anybody here can tell. Collected in
 * November 2026 from the countries' own lists; a country that isn't here has none.
 */
const HOLIDAYS: readonly { zones: RegExp; names: WordList }[] = [
  {
    zones: /^Europe\/(Berlin|Busingen)$/,
    names: words(`
      new year's day, good friday, easter monday, labour day, labor day, may day, ascension day, whit monday, pentecost monday, german unity day, day of german unity, christmas day, second day of christmas, second christmas day, boxing day
      neujahr, neujahrstag, karfreitag, ostermontag, tag der arbeit, maifeiertag, erster mai, christi himmelfahrt, himmelfahrt, pfingstmontag, tag der deutschen einheit, weihnachten, weihnachtstag, erster weihnachtstag, zweiter weihnachtstag, 1 weihnachtstag, 2 weihnachtstag, 1 weihnachtsfeiertag, 2 weihnachtsfeiertag
    `),
  },
  {
    zones: /^Europe\/Vienna$/,
    names: words(`
      new year's day, epiphany, easter monday, labour day, national holiday, ascension day, whit monday, corpus christi, assumption day, assumption of mary, austrian national day, national day, all saints' day, immaculate conception, christmas day, st stephen's day
      neujahr, neujahrstag, heilige drei könige, ostermontag, staatsfeiertag, tag der arbeit, christi himmelfahrt, pfingstmontag, fronleichnam, mariä himmelfahrt, nationalfeiertag, allerheiligen, mariä empfängnis, christtag, weihnachtstag, stefanitag, stephanstag
    `),
  },
  {
    zones: /^Europe\/Zurich$/,
    names: words(`
      new year's day, ascension day, swiss national day, national day, christmas day, neujahr, neujahrstag, auffahrt, christi himmelfahrt, bundesfeier, nationalfeiertag, weihnachten, weihnachtstag, jour de l'an, nouvel an, ascension, fête nationale, noël, capodanno, ascensione, festa nazionale, natale
    `),
  },
  {
    zones: /^Europe\/(London|Belfast)$/,
    names: words(`new year's day, good friday, early may bank holiday, spring bank holiday, christmas day, boxing day`),
  },
  {
    zones: /^Europe\/Dublin$/,
    names: words(`
      new year's day, st brigid's day, saint brigid's day, st patrick's day, saint patrick's day, easter monday, may day, may bank holiday, june bank holiday, june holiday, august bank holiday, august holiday, october bank holiday, october holiday, christmas day, st stephen's day
    `),
  },
  {
    zones:
      /^(America\/(New_York|Detroit|Chicago|Denver|Boise|Phoenix|Los_Angeles|Anchorage|Juneau|Indiana\/.*|Kentucky\/.*|Menominee)|Pacific\/Honolulu|US\/.*)$/,
    names: words(
      `new year's day, memorial day, independence day, labor day, thanksgiving, thanksgiving day, christmas day`,
    ),
  },
  {
    zones:
      /^(America\/(Toronto|Vancouver|Edmonton|Winnipeg|Regina|Halifax|Moncton|St_Johns|Whitehorse|Yellowknife)|Canada\/.*)$/,
    names: words(`
      new year's day, good friday, canada day, labour day, christmas day, jour de l'an, vendredi saint, fête du canada, fête du travail, noël
    `),
  },
  {
    zones: /^Australia\//,
    names: words(`new year's day, australia day, good friday, easter monday, anzac day, christmas day, boxing day`),
  },
  {
    zones: /^Pacific\/(Auckland|Chatham)$/,
    names: words(`
      new year's day, day after new year's day, waitangi day, good friday, easter monday, anzac day, king's birthday, matariki, labour day, christmas day, boxing day
    `),
  },
  {
    zones: /^Europe\/Paris$/,
    names: words(`
      new year's day, easter monday, labour day, labor day, may day, victory day, ve day, wwii victory day, ascension day, bastille day, assumption of mary, assumption, all saints' day, armistice day, christmas day
      jour de l'an, nouvel an, lundi de pâques, fête du travail, victoire 1945, victoire de 1945, fête de la victoire 1945, ascension, l'ascension, jeudi de l'ascension, fête nationale, fête nationale française, assomption, l'assomption, toussaint, la toussaint, armistice, armistice 1918, noël, jour de noël
    `),
  },
  {
    zones: /^Europe\/Brussels$/,
    names: words(`
      new year's day, easter monday, labour day, ascension day, whit monday, belgian national day, national day, assumption of mary, all saints' day, armistice day, christmas day
      jour de l'an, nouvel an, lundi de pâques, fête du travail, ascension, lundi de pentecôte, fête nationale, assomption, toussaint, armistice, noël, nieuwjaar, nieuwjaarsdag, paasmaandag, dag van de arbeid, hemelvaart, hemelvaartsdag, pinkstermaandag, nationale feestdag, allerheiligen, wapenstilstand, kerstmis, kerstdag, eerste kerstdag
    `),
  },
  {
    zones: /^Europe\/Amsterdam$/,
    names: words(`
      new year's day, easter monday, king's day, ascension day, whit monday, christmas day, second day of christmas, boxing day
      nieuwjaar, nieuwjaarsdag, tweede paasdag, 2e paasdag, koningsdag, hemelvaart, hemelvaartsdag, tweede pinksterdag, 2e pinksterdag, kerst, eerste kerstdag, tweede kerstdag, 1e kerstdag, 2e kerstdag
    `),
  },
  {
    zones: /^(Europe\/Madrid|Atlantic\/Canary)$/,
    names: words(`
      new year's day, epiphany, good friday, labour day, assumption of mary, national day of spain, hispanic day, all saints' day, constitution day, immaculate conception, christmas day
      año nuevo, epifanía del señor, epifanía, día de reyes, viernes santo, día del trabajo, día del trabajador, fiesta del trabajo, asunción de la virgen, la asunción, fiesta nacional de españa, fiesta nacional, día de la hispanidad, todos los santos, día de todos los santos, día de la constitución, la inmaculada concepción, inmaculada concepción, navidad, día de navidad
    `),
  },
  {
    zones: /^(Europe\/Lisbon|Atlantic\/(Madeira|Azores))$/,
    names: words(`
      new year's day, good friday, freedom day, labour day, portugal day, assumption of mary, republic day, all saints' day, restoration of independence, immaculate conception, christmas day
      ano novo, sexta feira santa, dia da liberdade, dia do trabalhador, corpo de deus, dia de portugal, assunção de nossa senhora, implantação da república, todos os santos, dia de todos os santos, restauração da independência, imaculada conceição, natal, dia de natal
    `),
  },
  {
    zones: /^America\/(Sao_Paulo|Bahia|Fortaleza|Recife|Manaus|Belem|Cuiaba|Campo_Grande|Maceio|Porto_Velho)$/,
    names: words(`
      new year's day, good friday, tiradentes, tiradentes day, labour day, independence day, our lady of aparecida, all souls' day, republic day, republic proclamation day, black consciousness day, christmas day
      ano novo, confraternização universal, sexta feira santa, paixão de cristo, dia do trabalho, dia do trabalhador, independência do brasil, dia da independência, nossa senhora aparecida, finados, dia de finados, proclamação da república, dia da consciência negra, consciência negra, natal
    `),
  },
  {
    zones: /^America\/(Mexico_City|Monterrey|Merida|Cancun|Chihuahua|Hermosillo|Mazatlan|Tijuana)$/,
    names: words(`
      new year's day, labour day, labor day, independence day, christmas day, año nuevo, día de la constitución, natalicio de benito juárez, día del trabajo, día de la independencia, día de la revolución, navidad
    `),
  },
  {
    zones: /^Europe\/Rome$/,
    names: words(`
      new year's day, epiphany, easter monday, liberation day, labour day, republic day, assumption of mary, all saints' day, immaculate conception, christmas day, st stephen's day
      capodanno, epifania, lunedì dell'angelo, pasquetta, lunedì di pasqua, festa della liberazione, festa dei lavoratori, festa del lavoro, festa della repubblica, ferragosto, assunzione, tutti i santi, ognissanti, immacolata concezione, immacolata, natale, santo stefano
    `),
  },
  {
    zones: /^Europe\/Warsaw$/,
    names: words(`
      new year's day, epiphany, easter monday, labour day, may day, constitution day, corpus christi, assumption of mary, all saints' day, independence day, christmas eve, christmas day, second day of christmas
      nowy rok, trzech króli, święto trzech króli, poniedziałek wielkanocny, święto pracy, święto konstytucji 3 maja, boże ciało, wniebowzięcie najświętszej maryi panny, wszystkich świętych, święto niepodległości, wigilia, boże narodzenie, drugi dzień bożego narodzenia
    `),
  },
  {
    zones: /^Europe\/Prague$/,
    names: words(`
      new year's day, good friday, easter monday, labour day, victory day, jan hus day, czech statehood day, independence day, christmas eve, christmas day, nový rok, velký pátek, velikonoční pondělí, svátek práce, den vítězství, den české státnosti, štědrý den, 1 svátek vánoční, 2 svátek vánoční
    `),
  },
  {
    zones: /^Europe\/Stockholm$/,
    names: words(`
      new year's day, epiphany, good friday, easter monday, labour day, may day, ascension day, national day of sweden, national day, midsummer eve, christmas eve, christmas day, boxing day
      nyårsdagen, trettondedag jul, trettondagen, långfredagen, annandag påsk, första maj, kristi himmelsfärdsdag, sveriges nationaldag, nationaldagen, midsommarafton, julafton, juldagen, annandag jul
    `),
  },
  {
    zones: /^(Europe\/Oslo|Arctic\/Longyearbyen)$/,
    names: words(`
      new year's day, maundy thursday, good friday, easter monday, labour day, constitution day, ascension day, whit monday, christmas day, boxing day, første nyttårsdag, nyttårsdag, skjærtorsdag, langfredag, andre påskedag, 2 påskedag, arbeidernes dag, første mai, 1 mai, grunnlovsdagen, grunnlovsdag, 17 mai, kristi himmelfartsdag, andre pinsedag, 2 pinsedag, første juledag, andre juledag, 1 juledag, 2 juledag
    `),
  },
  {
    zones: /^Europe\/Copenhagen$/,
    names: words(`
      new year's day, maundy thursday, good friday, easter monday, ascension day, whit monday, christmas day, boxing day, nytårsdag, skærtorsdag, langfredag, anden påskedag, 2 påskedag, kristi himmelfartsdag, anden pinsedag, 2 pinsedag, juledag, første juledag, 1 juledag, anden juledag, 2 juledag
    `),
  },
  {
    zones: /^Europe\/Helsinki$/,
    names: words(`
      new year's day, epiphany, good friday, easter monday, may day, ascension day, midsummer eve, independence day, christmas eve, christmas day, st stephen's day, uudenvuodenpäivä, loppiainen, pitkäperjantai, toinen pääsiäispäivä, 2 pääsiäispäivä, vappu, helatorstai, juhannusaatto, itsenäisyyspäivä, jouluaatto, joulupäivä, tapaninpäivä
    `),
  },
  {
    zones: /^Asia\/Tokyo$/,
    names: words(`
      new year's day, coming of age day, national foundation day, emperor's birthday, vernal equinox day, spring equinox, showa day, constitution memorial day, constitution day, greenery day, children's day, marine day, sea day, mountain day, respect for the aged day, autumnal equinox day, autumn equinox, sports day, culture day, labor thanksgiving day, labour thanksgiving day, substitute holiday
      元日, 成人の日, 建国記念の日, 建国記念日, 天皇誕生日, 春分の日, 昭和の日, 憲法記念日, みどりの日, こどもの日, 海の日, 山の日, 敬老の日, 秋分の日, スポーツの日, 文化の日, 勤労感謝の日, 国民の休日
    `),
  },
  {
    zones: /^Asia\/Seoul$/,
    names: words(`
      new year's day, seollal, lunar new year's day, independence movement day, children's day, buddha's birthday, memorial day, liberation day, chuseok, national foundation day, hangul day, hangeul day, christmas day, 새해첫날, 신정, 설날, 설날 연휴, 삼일절, 3 1절, 어린이날, 부처님오신날, 석가탄신일, 현충일, 광복절, 추석, 추석 연휴, 개천절, 한글날, 크리스마스, 성탄절
    `),
  },
  {
    zones: /^Asia\/(Kolkata|Calcutta)$/,
    names: words(`republic day, independence day, gandhi jayanti, mahatma gandhi jayanti`),
  },
];

/** Those of one country as keys; a zone rarely changes. */
let known: { zone: string; keys: ReadonlySet<string> } | null = null;

/** Whether a name (a `phraseKey`) is that of a day on which the country around the user rests. */
export function isPublicHoliday(key: string, homeZone: string): boolean {
  if (known?.zone !== homeZone) {
    const lists = HOLIDAYS.filter(({ zones }) => zones.test(homeZone));
    known = { zone: homeZone, keys: new Set(lists.flatMap(({ names }) => names.map(phraseKey))) };
  }
  return known.keys.has(key);
}
