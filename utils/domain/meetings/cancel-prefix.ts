/**
 * Words that calendars put before the title of a cancelled event. Outlook writes them in the language of the one
 * who cancels, so any of them can stand in any interface. English, French, Russian and Japanese were seen
 * (facts/outlook.md §3), Spanish and Dutch stand in facts/one-on-ones.md §3; the others are the dictionary's words.
 */
const CANCEL_WORDS = [
  ...['canceled', 'cancelled', 'canceled event', 'cancelled event'],
  ...['abgesagt', 'abgesagter termin', 'storniert', 'entfällt', 'fällt aus'],
  ...['annulé', 'annulée', 'événement annulé', 'réunion annulée'],
  ...['cancelado', 'cancelada', 'evento cancelado', 'anulado', 'anulada', 'suspendido'],
  ...['annullato', 'annullata', 'evento annullato', 'geannuleerd', 'afgelast', 'vervallen'],
  ...['aflyst', 'avlyst', 'avlyse', 'inställt', 'inställd', 'avbokat', 'avbokad', 'avbokning'],
  ...['peruttu', 'peruutettu', 'aflýst', 'cancel·lat', 'cancel·lada', 'bertan behera'],
  ...['odwołane', 'odwołano', 'anulowane', 'anulowano', 'zrušeno', 'zrušené', 'zrušená', 'zrušená udalosť'],
  ...['lemondva', 'törölve', 'elmarad', 'visszavonva', 'anulat', 'anulată', 'anulare'],
  ...['otkazano', 'otkazan', 'preklicano', 'odpovedano', 'atcelts', 'atšaukta', 'atšauktas', 'tühistatud'],
  ...['отменено', 'отменена', 'отмена', 'отменён', 'отменен', 'скасовано', 'скасована', 'отказано', 'отменено събитие'],
  ...['ακυρώθηκε', 'ακυρωμένο', 'iptal', 'iptal edildi', 'ləğv edildi', 'გაუქმებულია', 'չեղարկված'],
  ...[
    'ملغى',
    'ملغاة',
    'ملغي',
    'تم الإلغاء',
    'تم إلغاء',
    'أُلغي',
    'لغو شد',
    'لغو شده',
    'מבוטל',
    'בוטל',
    'בוטלה',
    'منسوخ',
  ],
  ...['キャンセル', 'キャンセル済み', '予定のキャンセル', 'キャンセルイベント', '中止', '取り消し', '取消'],
  ...['취소', '취소됨', '취소된 이벤트', '已取消', '取消', '已取消的活动', '已取消的活動'],
  ...['ยกเลิก', 'ยกเลิกแล้ว', 'đã hủy', 'đã huỷ', 'hủy', 'huỷ', 'dibatalkan', 'batal', 'kinansela', 'imeghairiwa'],
  ...['रद्द', 'रद्द किया गया', 'বাতিল', 'বাতিল করা হয়েছে', 'ரத்து செய்யப்பட்டது', 'రద్దు చేయబడింది', 'रद्द केले'],
];

/** Full-width forms and the dotted capital I of Turkish become the plain ones; direction marks go. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .trim();
}

const WORDS = new Set(CANCEL_WORDS.map(fold));
/** A mark is closed by a colon, a spaced dash or a bracket, so that "Cancelled orders review" is a title. */
const MARK = /^(?:\[([^\]]{2,40})\]|\(([^)]{2,40})\)|【([^】]{2,40})】|([^:\-–—[(]{2,40}?)(?:\s*:|\s+[-–—](?=\s)))\s*/u;

/** The title without its cancel mark, or null when it has none. */
export function withoutCancelPrefix(title: string): string | null {
  const plain = title
    .normalize('NFKC')
    .replace(/^(?:[\s\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Extended_Pictographic}|\ufe0f)+/u, '');
  const match = MARK.exec(plain);
  const word = match?.slice(1).find((group) => group !== undefined);
  if (!match || word === undefined || !WORDS.has(fold(word))) return null;
  return plain.slice(match[0].length).trim();
}
