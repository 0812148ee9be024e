import { type WordList, words } from '../detection/words/list';

/**
 * How people write down that they don't work, whole phrases only: "Half day off" and "Holiday planning" say something
 * else. Plans to be elsewhere at work (home office, business trip) are none, and neither is being ill: that is nobody's
 * business and mostly known too late to matter. Compared by utils/domain/detection/dictionary.ts `phraseKey`.
 */
export const DAY_OFF_PHRASES = words(`
  vacation, vacations, on vacation, annual leave, on annual leave, on leave, leave, day off, days off, off, day off work, time off, off work, not working, pto, paid time off, pto day, vacation day, leave day, ooo, oof, out of office, out of the office, i'm out of office, out of office all day, away, holiday, holidays, on holiday, on holidays, my holiday, parental leave, maternity leave, paternity leave, family leave, sabbatical, unpaid leave, comp day, comp time, toil, floating holiday, personal day, personal leave, flex day off, bank holiday, bank holidays, public holiday, public holidays, federal holiday, national holiday, company holiday, company holidays, office closed, company shutdown, christmas shutdown, christmas break, winter break, summer break, summer holiday, summer holidays, christmas holidays
  urlaub, im urlaub, jahresurlaub, resturlaub, sommerurlaub, winterurlaub, urlaubstag, bildungsurlaub, sonderurlaub, erholungsurlaub, abwesend, nicht im büro, außer haus, frei, freier tag, tag frei, ich habe frei, dienstfrei, arbeitsfrei, brückentag, überstundenabbau, überstundenausgleich, zeitausgleich, gleittag, gleitzeittag, freizeitausgleich, elternzeit, mutterschutz, feiertag, gesetzlicher feiertag, betriebsferien, betriebsurlaub, büro geschlossen, ferien, weihnachtsferien, weihnachtsurlaub
  congé, congés, en congé, en congés, congés payés, congé annuel, vacances, en vacances, absent, absente, absent du bureau, absente du bureau, jour de congé, rtt, jour rtt, congé parental, congé maternité, congé paternité, jour férié, férié, fermeture annuelle, bureau fermé, pont
  vacaciones, de vacaciones, día libre, días libres, fuera de la oficina, ausente, permiso, baja por maternidad, baja por paternidad, festivo, día festivo, feriado, puente, férias, de férias, em férias, folga, dia de folga, fora do escritório, ausente do escritório, licença maternidade, licença paternidade, feriado nacional, recesso, ponte, ferie, in ferie, vacanza, vacanze, in vacanza, giorno libero, giorno di ferie, permesso, fuori sede, fuori ufficio, festivo, giorno festivo, chiusura aziendale, congedo parentale
  vakantie, op vakantie, verlof, met verlof, vrij, vrije dag, dag vrij, roostervrij, adv dag, adv, niet aanwezig, afwezig, feestdag, collectieve sluiting, ouderschapsverlof, zwangerschapsverlof, på semester, semesterdag, ledig, ledig dag, föräldraledig, föräldraledighet, helgdag, röd dag, klämdag, inte på kontoret, ferie, på ferie, fridag, avspasering, helligdag, permisjon, foreldrepermisjon, ikke på kontoret, feriedag, fridage, barsel, ikke til stede, orlov, loma, lomalla, kesäloma, talviloma, vapaa, vapaapäivä, poissa, pyhäpäivä, vanhempainvapaa
  urlop, na urlopie, urlop wypoczynkowy, dzień wolny, wolne, dzień wolny od pracy, poza biurem, nieobecność, święto, urlop macierzyński, urlop rodzicielski, dovolená, na dovolené, volno, den volna, mimo kancelář, státní svátek, dovolenka, na dovolenke, voľno, štátny sviatok, mimo kancelárie, szabadság, szabadságon, szabadnap, házon kívül, munkaszüneti nap, ünnepnap, concediu, în concediu, zi liberă, liber, zi liberă legală, sărbătoare legală, absent din birou
  отпуск, в отпуск, в отпуске, почивен ден, отсъствам, официален празник, άδεια, σε άδεια, διακοπές, εκτός γραφείου, ρεπό, αργία, επίσημη αργία, отпуск, в отпуске, выходной, выходной день, нерабочий день, отгул, нет на рабочем месте, не на работе, праздничный день, декретный отпуск, відпустка, у відпустці, вихідний, вихідний день, неробочий день, державне свято
  izin, izinli, yıllık izin, izin günü, tatil, tatilde, resmi tatil, ofis dışında, doğum izni, إجازة, في إجازة, إجازة سنوية, يوم إجازة, عطلة, عطلة رسمية, خارج المكتب, חופשה, בחופשה, יום חופש, חופש, מחוץ למשרד, חג, שבתון, مرخصی, تعطیل, تعطیل رسمی, تعطیلات, छुट्टी, छुट्टी पर, अवकाश, वार्षिक अवकाश, सार्वजनिक अवकाश
  休暇, 休み, お休み, 有給, 有給休暇, 有休, 年休, 年次有給休暇, 代休, 振休, 振替休日, 夏季休暇, 夏休み, 冬季休暇, 年末年始休暇, 年末年始, 育休, 育児休業, 産休, 不在, 終日不在, 全休, 祝日, 休日, 会社休日, 休業日, 特別休暇, リフレッシュ休暇, 休假, 年假, 请假, 請假, 特休, 放假, 度假, 调休, 調休, 补休, 補休, 产假, 產假, 陪产假, 不在办公室, 不在辦公室, 公众假期, 公眾假期, 法定节假日, 国定假日, 國定假日, 휴가, 연차, 연차휴가, 월차, 휴무, 휴일, 공휴일, 대체휴무, 대체공휴일, 여름휴가, 하계휴가, 출산휴가, 육아휴직, 부재중, 부재 중
  cuti, cuti tahunan, sedang cuti, cuti bersama, libur, hari libur, libur nasional, cuti melahirkan, tidak di kantor, cuti umum, bercuti, nghỉ phép, nghỉ phép năm, ngày nghỉ, nghỉ lễ, nghỉ mát, nghỉ thai sản, vắng mặt, không ở văn phòng, ลาพักร้อน, ลาพักผ่อน, ลาหยุด, วันหยุด, วันหยุดราชการ, วันหยุดนักขัตฤกษ์, ไม่อยู่ออฟฟิศ, ลาคลอด
`);

/** Words that mean leave at home and something else abroad: a university's half year, a short Friday. */
export const DAY_OFF_AT_HOME: readonly { zones: RegExp; phrases: WordList }[] = [
  { zones: /^Europe\/(Stockholm|Mariehamn|Helsinki)$/, phrases: words('semester') },
  { zones: /^Europe\/(Oslo|Copenhagen)$/, phrases: words('fri') },
];

/** What may stand beside such a phrase without changing what it says. */
export const BESIDE_DAY_OFF = words(`
  all day, whole day, full day, approved, confirmed, booked, no meetings, ganztägig, ganzer tag, genehmigt, bestätigt, eingetragen, toute la journée, journée entière, validé, validés, approuvé, todo el día, aprobado, aprobadas, dia inteiro, dia todo, aprovado, aprovadas, tutto il giorno, approvato, approvate, hele dag, goedgekeurd, hela dagen, godkänd, hele dagen, godkjent, godkendt, koko päivä, hyväksytty, cały dzień, zatwierdzony, celý den, schváleno, celý deň, egész nap, toată ziua, весь день, одобрено, цял ден, όλη μέρα, tüm gün, onaylandı, 終日, 全天, 已批准, 종일, 승인, observed, substitute, substitute day, day in lieu, in lieu, nachgeholt
`);

/** Where somebody is in their leave: "Urlaub in Rom", "Vacation to Rome". */
export const WHERE_WORDS = words(`
  in, to, at, auf, nach, an der, am, im, à, au, aux, en, a, al, em, no, na, op, naar, til, på, i, w, we, v, ve, do
`);
