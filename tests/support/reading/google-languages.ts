/**
 * How a chip speaks in languages beyond those of the stand-in: time phrases, separators and dates as the scrape of June 2024
 * has them, on days of our own. Whole-day words are Google's usual ones where no capture has them.
 */
export interface SpokenLanguage {
  lang: string;
  separator: string;
  /** 07:30 to 08:00; 2:30 to 3:15 in the afternoon; noon to one, whole hours. */
  morning24: string;
  afternoon12: string;
  noon12: string;
  /** 25 November 2026, 22:15 to the 26th, 06:30, in both clocks. */
  night24: string;
  night12: string;
  allDay: string;
  calendar: string;
  noPlace: string;
  /** 24 November 2026; 24 to 26 November. */
  date: string;
  dates: string;
}

const TABLE = `
en ¦ , ¦ 07:30 to 08:00 ¦ 2:30pm to 3:15pm ¦ 12pm to 1pm ¦ November 25, 2026 at 22:15 to November 26, 2026 at 06:30 ¦ November 25, 2026 at 10:15pm to November 26, 2026 at 6:30am ¦ All day ¦ Calendar: Chore ¦ No location ¦ November 24, 2026 ¦ November 24 – 26, 2026
en-GB ¦ , ¦ 07:30 to 08:00 ¦ 2:30pm to 3:15pm ¦ 12pm to 1pm ¦ 25 November 2026 at 22:15 to 26 November 2026 at 06:30 ¦ 25 November 2026 at 10:15pm to 26 November 2026 at 6:30am ¦ All day ¦ Calendar: Chore ¦ No location ¦ 24 November 2026 ¦ 24 – 26 November 2026
de ¦ , ¦ 07:30 bis 08:00 ¦ 2:30PM bis 3:15PM ¦ 12PM bis 1PM ¦ 25. November 2026 um 22:15 bis 26. November 2026 um 06:30 ¦ 25. November 2026 um 10:15PM bis 26. November 2026 um 6:30AM ¦ Ganztägig ¦ Kalender: Chore ¦ Kein Ort ¦ 24. November 2026 ¦ 24. – 26. November 2026
fr ¦ , ¦ de 07:30 à 08:00 ¦ de 2:30pm à 3:15pm ¦ de 12pm à 1pm ¦ du 25 novembre 2026, 22:15 au 26 novembre 2026, 06:30 ¦ du 25 novembre 2026, 10:15pm au 26 novembre 2026, 6:30am ¦ Toute la journée ¦ Agenda : Chore ¦ Aucun lieu ¦ 24 novembre 2026 ¦ 24 – 26 novembre 2026
es ¦ , ¦ De 07:30 a 08:00 ¦ De 2:30pm a 3:15pm ¦ De 12pm a 1pm ¦ Del 25 de noviembre de 2026 a las 22:15 al 26 de noviembre de 2026 a las 06:30 ¦ Del 25 de noviembre de 2026 a las 10:15pm al 26 de noviembre de 2026 a las 6:30am ¦ Todo el día ¦ Calendario: Chore ¦ Sin ubicación ¦ 24 de noviembre de 2026 ¦ 24 – 26 de noviembre de 2026
it ¦ , ¦ 07:30 a 08:00 ¦ 2:30PM a 3:15PM ¦ 12PM a 1PM ¦ Dal 25 novembre 2026 alle 22:15 fino al 26 novembre 2026 alle 06:30 ¦ Dal 25 novembre 2026 alle 10:15PM fino al 26 novembre 2026 alle 6:30AM ¦ Tutto il giorno ¦ Calendario: Chore ¦ Nessuna posizione ¦ 24 novembre 2026 ¦ 24 – 26 novembre 2026
pt-BR ¦ , ¦ 07:30 - 08:00 ¦ 2:30pm - 3:15pm ¦ 12pm - 1pm ¦ 25 de novembro de 2026 às 22:15 - 26 de novembro de 2026 às 06:30 ¦ 25 de novembro de 2026 às 10:15pm - 26 de novembro de 2026 às 6:30am ¦ O dia inteiro ¦ Agenda: Chore ¦ Nenhum local ¦ 24 de novembro de 2026 ¦ 24 – 26 de novembro de 2026
nl ¦ , ¦ Van 07:30 tot 08:00 ¦ Van 2:30pm tot 3:15pm ¦ Van 12pm tot 1pm ¦ Van 25 november 2026 om 22:15 tot 26 november 2026 om 06:30 ¦ Van 25 november 2026 om 10:15pm tot 26 november 2026 om 6:30am ¦ De hele dag ¦ Agenda: Chore ¦ Geen locatie ¦ 24 november 2026 ¦ 24 – 26 november 2026
pl ¦ , ¦ Od 07:30 do 08:00 ¦ Od 2:30pm do 3:15pm ¦ Od 12pm do 1pm ¦ Od 25 listopada 2026, 22:15 do 26 listopada 2026, 06:30 ¦ Od 25 listopada 2026, 10:15pm do 26 listopada 2026, 6:30am ¦ Cały dzień ¦ Kalendarz: Chore ¦ Brak lokalizacji ¦ 24 listopada 2026 ¦ 24–26 listopada 2026
sv ¦ , ¦ 07:30 till 08:00 ¦ 2:30pm till 3:15pm ¦ 12pm till 1pm ¦ den 25 november 2026 kl. 22:15 till den 26 november 2026 kl. 06:30 ¦ den 25 november 2026 kl. 10:15pm till den 26 november 2026 kl. 6:30am ¦ Heldag ¦ Kalender: Chore ¦ Ingen plats ¦ den 24 november 2026 ¦ 24 – 26 november 2026
ru ¦ , ¦ С 07:30 до 08:00 ¦ С 2:30PM до 3:15PM ¦ С 12PM до 1PM ¦ С 22:15 25 ноября 2026 до 06:30 26 ноября 2026 ¦ С 10:15PM 25 ноября 2026 до 6:30AM 26 ноября 2026 ¦ Весь день ¦ Календарь: Chore ¦ Место проведения неизвестно ¦ 24 ноября 2026 ¦ 24–26 ноября 2026
tr ¦ , ¦ 07:30 ile 08:00 arası ¦ 2:30pm ile 3:15pm arası ¦ 12pm ile 1pm arası ¦ 25 Kasım 2026 saat 22:15 ile 26 Kasım 2026 saat 06:30 arası ¦ 25 Kasım 2026 saat 10:15pm ile 26 Kasım 2026 saat 6:30am arası ¦ Tüm gün ¦ Takvim: Chore ¦ Konum bilgisi yok ¦ 24 Kasım 2026 ¦ 24–26 Kasım 2026
ja ¦ 、 ¦ 07:30～08:00 ¦ 午後2:30～午後3:15 ¦ 午後12時～午後1時 ¦ 2026年 11月 25日 22:15～2026年 11月 26日 06:30 ¦ 2026年 11月 25日 午後10:15～2026年 11月 26日 午前6:30 ¦ 終日 ¦ カレンダー: Chore ¦ 場所の指定なし ¦ 2026年 11月 24日 ¦ 2026年 11月 24日～26日
ko ¦ , ¦ 07:30~08:00 ¦ 오후 2:30~오후 3:15 ¦ 오후 12시~오후 1시 ¦ 2026년 11월 25일 22:15~2026년 11월 26일 06:30 ¦ 2026년 11월 25일 오후 10:15~2026년 11월 26일 오전 6:30 ¦ 종일 ¦ 캘린더: Chore ¦ 위치 없음 ¦ 2026년 11월 24일 ¦ 2026년 11월 24일~26일
zh-CN ¦ ， ¦ 07:30至08:00 ¦ 下午2:30至下午3:15 ¦ 下午12点至下午1点 ¦ 2026年11月25日22:15至 2026年11月26日06:30 ¦ 2026年11月25日下午10:15至 2026年11月26日上午6:30 ¦ 全天 ¦ 日历：Chore ¦ 没有位置信息 ¦ 2026年11月24日 ¦ 2026年11月24日至26日
zh-TW ¦ ， ¦ 07:30 至 08:00 ¦ 下午2:30 至 下午3:15 ¦ 中午12點 至 下午1點 ¦ 2026年11月25日 22:15 至 2026年11月26日 06:30 ¦ 2026年11月25日 下午10:15 至 2026年11月26日 上午6:30 ¦ 整天 ¦ 日曆：Chore ¦ 沒有任何地點資訊 ¦ 2026年11月24日 ¦ 2026年11月24日至26日
lv ¦ ; ¦ 07:30–08:00 ¦ 2:30pm–3:15pm ¦ 12pm–1pm ¦ 2026. gada 25. novembris, plkst. 22:15–2026. gada 26. novembris, plkst. 06:30 ¦ 2026. gada 25. novembris, plkst. 10:15pm–2026. gada 26. novembris, plkst. 6:30am ¦ Visu dienu ¦ Kalendārs: Chore ¦ Nav datu par atrašanās vietu ¦ 2026. gada 24. novembris ¦ 2026. gada 24.–26. novembris
fi ¦ , ¦ 07:30 - 08:00 ¦ 2:30ip - 3:15ip ¦ 12ip - 1ip ¦ 25. marraskuuta 2026 klo 22:15 - 26. marraskuuta 2026 klo 06:30 ¦ 25. marraskuuta 2026 klo 10:15ip - 26. marraskuuta 2026 klo 6:30ap ¦ Koko päivä ¦ Kalenteri: Chore ¦ Ei sijaintia ¦ 24. marraskuuta 2026 ¦ 24.–26. marraskuuta 2026
ar ¦ ، ¦ 07:30 إلى 08:00 ¦ 2:30 م إلى 3:15 م ¦ 12 م إلى 1 م ¦ 25 نوفمبر 2026 في الساعة 22:15 إلى 26 نوفمبر 2026 في الساعة 06:30 ¦ 25 نوفمبر 2026 في الساعة 10:15 م إلى 26 نوفمبر 2026 في الساعة 6:30 ص ¦ طوال اليوم ¦ التقويم: Chore ¦ ليس هناك موقع ¦ 24 نوفمبر 2026 ¦ 24 – 26 نوفمبر 2026
iw ¦ , ¦ 07:30 עד 08:00 ¦ 2:30 אח. עד 3:15 אח. ¦ 12 אח. עד 1 אח. ¦ מ-25 בנובמבר 2026 בשעה 22:15 עד 26 בנובמבר 2026 בשעה 06:30 ¦ מ-25 בנובמבר 2026 בשעה 10:15 אח. עד 26 בנובמבר 2026 בשעה 6:30 לפ. ¦ כל היום ¦ יומן: Chore ¦ ללא מיקום ¦ 24 בנובמבר 2026 ¦ 24 – 26 בנובמבר 2026
hi ¦ , ¦ 07:30 से 08:00 ¦ 2:30 pm से 3:15 pm ¦ 12 pm से 1 pm ¦ 25 नवंबर 2026 को 22:15 से 26 नवंबर 2026 को 06:30 तक ¦ 25 नवंबर 2026 को 10:15 pm से 26 नवंबर 2026 को 6:30 am तक ¦ पूरे दिन ¦ कैलेंडर: Chore ¦ कोई जगह नहीं ¦ 24 नवंबर 2026 ¦ 24 – 26 नवंबर 2026
id ¦ , ¦ 07.30 sampai 08.00 ¦ 2.30pm sampai 3.15pm ¦ 12pm sampai 1pm ¦ 25 November 2026 pukul 22.15 sampai 26 November 2026 pukul 06.30 ¦ 25 November 2026 pukul 10.15pm sampai 26 November 2026 pukul 6.30am ¦ Sepanjang hari ¦ Kalender: Chore ¦ Tak ada lokasi ¦ 24 November 2026 ¦ 24 – 26 November 2026
vi ¦ , ¦ Từ 07:30 đến 08:00 ¦ Từ 02:30PM đến 03:15PM ¦ Từ 12PM đến 01PM ¦ Từ 22:15 25 tháng 11, 2026 đến 06:30 26 tháng 11, 2026 ¦ Từ 10:15PM 25 tháng 11, 2026 đến 06:30AM 26 tháng 11, 2026 ¦ Cả ngày ¦ Lịch: Chore ¦ Không có vị trí nào ¦ 24 tháng 11, 2026 ¦ 24 – 26 tháng 11, 2026
`;

export const SPOKEN: SpokenLanguage[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const cells = line.split(' ¦ ').map((cell) => cell.trim());
    const [lang = '', mark = ',', morning24 = '', afternoon12 = '', noon12 = '', night24 = '', night12 = ''] = cells;
    const [allDay = '', calendar = '', noPlace = '', date = '', dates = ''] = cells.slice(7);
    const separator = /[、，]/.test(mark) ? mark : `${mark} `;
    return {
      lang,
      separator,
      morning24,
      afternoon12,
      noon12,
      night24,
      night12,
      allDay,
      calendar,
      noPlace,
      date,
      dates,
    };
  });

/** TIME, TITLE, OWNER, PLACE, DATE; Japanese puts the title into brackets. */
export function say(
  { lang, separator, noPlace }: SpokenLanguage,
  time: string,
  title: string,
  owner: string,
  date: string,
): string {
  return [time, lang === 'ja' ? `「${title}」` : title, owner, noPlace, date].join(separator);
}
