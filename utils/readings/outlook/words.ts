/**
 * The words of Outlook on the web, by interface language. Last looked at: 2026-11.
 *
 * Evidence (facts/outlook.md §1.3, §1.5, §3, §4.1): all of `en`; `Annulé` of `fr`; show-as and prefixes of `ja`; the all-day word
 * of `nb`; `wiederholtes Ereignis` of `de`; `Отменено` of `ru`. nb and vi were seen with the English show-as words, so
 * every lookup knows all languages at once. The rest is Outlook's usual wording in that language, not seen on the page:
 * a word that is missing here makes an answer *unknown*, never false.
 *
 * `|` parts alternatives, `{}` stands for a name. Part of the picker, which comes into Outlook tabs: keep it short.
 */
export type ByLanguage = Readonly<Record<string, string>>;

/** Show-as words of somebody who takes part: free, busy, working elsewhere. Whole part of a label. */
export const GOING: ByLanguage = {
  en: 'Free|Busy|Working elsewhere|Accepted',
  de: 'Frei|Beschäftigt|Gebucht|An einem anderen Ort tätig',
  fr: 'Libre|Disponible|Occupé|Occupé(e)|Travaille ailleurs',
  es: 'Libre|Disponible|Ocupado|Trabajando en otro lugar',
  it: 'Disponibile|Libero|Occupato|Lavora in un altro posto',
  pt: 'Livre|Disponível|Ocupado|Trabalhando em outro lugar',
  nl: 'Vrij|Bezet|Werkt elders',
  nb: 'Ledig|Opptatt|Jobber et annet sted',
  sv: 'Ledig|Upptagen|Arbetar på annan plats',
  da: 'Ledig|Optaget|Arbejder et andet sted',
  fi: 'Vapaa|Varattu|Työskentelee muualla',
  pl: 'Wolny|Wolne|Zajęty|Zajęte|Praca w innym miejscu',
  cs: 'Volný|Volno|Zaneprázdněný|Zaneprázdněn|Práce jinde',
  ru: 'Свободен|Занят|Работа в другом месте',
  ja: '空き|空き時間|予定あり|他の場所で作業|他の場所で作業中',
  zh: '闲|空闲|有空|忙|忙碌|在其他地方工作',
  ko: '약속 없음|한가함|약속 있음|다른 용무 중|바쁨|다른 장소에서 근무 중',
  vi: 'Rảnh|Bận|Làm việc ở nơi khác',
  tr: 'Serbest|Meşgul|Başka yerde çalışıyor',
};

/** Show-as word of whole days or hours out of the office. None was seen in a capture yet; authors of tools list the English ones. */
export const AWAY: ByLanguage = {
  en: 'Out of office|OOF|Away',
  de: 'Abwesend|Außer Haus',
  fr: 'Absent|Absent(e)|Absent(e) du bureau|Absent du bureau',
  es: 'Fuera de la oficina|Ausente',
  it: 'Fuori sede',
  pt: 'Fora do escritório|Ausente',
  nl: 'Niet aanwezig|Afwezig',
  nb: 'Ikke på kontoret',
  sv: 'Inte på kontoret',
  da: 'Ikke til stede',
  fi: 'Poissa',
  pl: 'Poza biurem',
  cs: 'Mimo kancelář',
  ru: 'Нет на рабочем месте',
  ja: '外出中|不在',
  zh: '外出|不在办公室',
  ko: '부재 중',
  vi: 'Vắng mặt',
  tr: 'Dışarıda',
};

/** Show-as word of an invitation that is unanswered or answered with maybe; also the standing of a person in the peek. */
export const TENTATIVE: ByLanguage = {
  en: 'Tentative|Tentatively accepted',
  de: 'Mit Vorbehalt|Vorläufig',
  fr: 'Provisoire',
  es: 'Provisional',
  it: 'Provvisorio',
  pt: 'Provisório|Tentativa',
  nl: 'Voorlopig',
  nb: 'Foreløpig',
  sv: 'Preliminär|Preliminärt',
  da: 'Foreløbig|Foreløbigt',
  fi: 'Alustava',
  pl: 'Wstępna akceptacja|Niepewny',
  cs: 'Nezávazně|Předběžně',
  ru: 'Под вопросом',
  ja: '仮の予定|仮承諾',
  zh: '暂定|待定|暫訂',
  ko: '미정',
  vi: 'Dự kiến',
  tr: 'Geçici',
};

export const PRIVATE: ByLanguage = {
  en: 'Private',
  de: 'Privat',
  fr: 'Privé',
  es: 'Privado',
  it: 'Privato',
  pt: 'Particular',
  nl: 'Privé',
  fi: 'Yksityinen',
  pl: 'Prywatne',
  cs: 'Soukromé',
  ru: 'Частное',
  ja: '非公開|プライベート',
  zh: '私密|专用',
  ko: '비공개',
  vi: 'Riêng tư',
  tr: 'Özel',
};

/** Pieces of the last part of a label: both "recurring event" and "exception to recurring event" hold them. */
export const RECURRING: ByLanguage = {
  en: 'recurring|repeating',
  de: 'wiederholte|serien',
  fr: 'périodique|récurrent',
  es: 'periódico|recurrente',
  it: 'ricorrente|periodic',
  pt: 'recorrente',
  nl: 'terugkerend',
  nb: 'regelmessig|gjentak',
  sv: 'återkommande',
  da: 'tilbagevendende',
  fi: 'toistuva',
  pl: 'cykliczn',
  cs: 'opakovan',
  ru: 'повторя',
  ja: '定期|繰り返し',
  zh: '定期|重复|週期',
  ko: '되풀이|반복',
  vi: 'lặp lại|định kỳ',
  tr: 'yinelenen',
};

/** Tells an all-day tile that has no `title`; elsewhere the missing times tell it. */
export const ALL_DAY: ByLanguage = {
  en: 'all day event',
  de: 'ganztägiges Ereignis',
  fr: "événement d'une journée entière",
  nb: 'heldagsarrangement',
  ja: '終日のイベント|終日',
};

/** The organizer in a label. */
export const BY: ByLanguage = {
  en: 'By {}',
  de: 'Von {}',
  fr: 'Par {}',
  es: 'Por {}',
  it: 'Di {}|Da {}',
  nl: 'Door {}',
  nb: 'Av {}',
  da: 'Af {}',
  fi: 'Järjestäjä {}',
  pl: 'Przez {}',
  cs: 'Od {}',
  ru: 'Организатор {}',
  ja: '主催者 {}|開催者 {}',
  zh: '组织者 {}|召集人 {}',
  ko: '주최자 {}',
  vi: 'Bởi {}',
};

/** Prefix of a subject, before a colon, in the language of the organizer's client. */
export const CANCELLED: ByLanguage = {
  en: 'Canceled|Cancelled|Canceled event',
  de: 'Abgesagt',
  fr: 'Annulé|Annulée',
  es: 'Cancelado|Cancelada',
  it: 'Annullato|Annullata',
  nl: 'Geannuleerd',
  nb: 'Avlyst|Kansellert',
  sv: 'Inställt|Inställd|Avbokat',
  da: 'Aflyst|Annulleret',
  fi: 'Peruutettu|Peruttu',
  pl: 'Anulowane|Odwołane',
  cs: 'Zrušeno|Zrušené',
  ru: 'Отменено',
  uk: 'Скасовано',
  ja: 'キャンセル済み|キャンセル|予定のキャンセル',
  zh: '已取消',
  ko: '취소됨|취소',
  vi: 'Đã hủy|Đã huỷ',
  tr: 'İptal edildi|İptal',
  hu: 'Lemondva|Törölve',
  ro: 'Anulat',
  hr: 'Otkazano',
  sl: 'Odpovedano',
  sr: 'Отказано',
  el: 'Ακυρώθηκε|Ακυρωμένη',
  he: 'בוטל|מבוטל',
  ar: 'ملغى|تم الإلغاء',
  id: 'Dibatalkan',
  th: 'ยกเลิก|ยกเลิกแล้ว',
};

/** Prefix of a subject, and the standing of a person in the peek. */
export const DECLINED: ByLanguage = {
  en: 'Declined',
  de: 'Abgelehnt',
  fr: 'Refusé',
  es: 'Rechazado|Rechazada',
  it: 'Rifiutato',
  pt: 'Recusado|Recusou',
  nl: 'Geweigerd|Afgewezen',
  nb: 'Avslått',
  sv: 'Avböjd|Avböjt',
  da: 'Afslået|Afvist',
  fi: 'Hylätty',
  pl: 'Odrzucone|Odrzucono',
  cs: 'Odmítnuto',
  ru: 'Отклонено',
  ja: '辞退|辞退済み',
  zh: '已拒绝|已拒絕',
  ko: '거절됨|거절함',
  vi: 'Đã từ chối',
  tr: 'Reddedildi',
};

export const ACCEPTED: ByLanguage = {
  en: 'Accepted',
  de: 'Zugesagt|Angenommen',
  fr: 'Accepté',
  es: 'Aceptado|Aceptada',
  it: 'Accettato',
  pt: 'Aceito|Aceitou',
  nl: 'Geaccepteerd',
  nb: 'Godtatt',
  sv: 'Accepterat|Accepterad',
  da: 'Accepteret',
  fi: 'Hyväksytty',
  pl: 'Zaakceptowano',
  cs: 'Přijato',
  ru: 'Принято',
  ja: '承諾済み|承諾',
  zh: '已接受',
  ko: '수락함|수락됨',
};

export const NO_RESPONSE: ByLanguage = {
  en: "Didn't respond|Not responded|No response",
  de: 'Nicht geantwortet|Hat nicht geantwortet|Keine Antwort',
  fr: "N'a pas répondu|Sans réponse",
  es: 'No ha respondido|No respondió',
  it: 'Non ha risposto',
  pt: 'Não respondeu',
  nl: 'Heeft niet gereageerd|Niet gereageerd',
  nb: 'Har ikke svart|Svarte ikke',
  sv: 'Har inte svarat|Svarade inte',
  da: 'Har ikke svaret|Svarede ikke',
  fi: 'Ei vastannut',
  pl: 'Brak odpowiedzi',
  cs: 'Bez odpovědi',
  ru: 'Нет ответа',
  ja: '応答なし|返信なし|未返信',
  zh: '未响应|未回复',
  ko: '응답하지 않음|응답 없음',
};

export const ORGANIZER: ByLanguage = {
  en: 'Organizer',
  de: 'Organisator',
  fr: 'Organisateur',
  es: 'Organizador',
  it: 'Organizzatore',
  nb: 'Arrangør|Møtearrangør',
  sv: 'Organisatör',
  fi: 'Järjestäjä',
  pl: 'Organizator',
  cs: 'Organizátor',
  ru: 'Организатор',
  ja: '開催者|主催者',
  zh: '组织者|召集人',
  ko: '이끌이|주최자',
};

/** Label of a persona button. Other languages are read from the button's visible name. */
export const CARD: ByLanguage = {
  en: 'Opens card for {}',
  de: 'Öffnet die Karte für {}|Öffnet Karte für {}',
  fr: 'Ouvre la carte de {}|Ouvre la carte pour {}',
  es: 'Abre la tarjeta de {}',
  nb: 'Åpner kortet for {}|Åpner kort for {}',
  ja: '{} のカードを開きます',
};

/** Follows the organizer's name in the peek of somebody who was invited. */
export const INVITED_YOU: ByLanguage = {
  en: 'invited you',
  de: 'hat Sie eingeladen|hat dich eingeladen',
  fr: 'vous a invité',
  es: 'te ha invitado|te invitó',
  it: 'ti ha invitato',
  pt: 'convidou você',
  nl: 'heeft u uitgenodigd|heeft je uitgenodigd',
  nb: 'har invitert deg|inviterte deg',
  sv: 'har bjudit in dig|bjöd in dig',
  da: 'har inviteret dig|inviterede dig',
  fi: 'kutsui sinut',
  pl: 'zaprosił',
  cs: 'vás pozval',
  ru: 'пригласил',
  ja: '招待されました|招待しました',
  zh: '邀请了你|邀請您',
  ko: '초대했습니다',
};

/** The signed-in user's own line in the peek, by standing. Whole text but for punctuation. */
export const YOU: Readonly<Record<'organizer' | 'accepted' | 'tentative' | 'declined' | 'needsAction', ByLanguage>> = {
  organizer: {
    en: "You're the organizer|You are the organizer",
    de: 'Sie sind der Organisator|Du bist der Organisator',
    fr: "Vous êtes l'organisateur",
    es: 'Eres el organizador',
    it: "Sei l'organizzatore",
    pt: 'Você é o organizador',
    nl: 'U bent de organisator|Je bent de organisator',
    nb: 'Du er arrangøren',
    sv: 'Du är organisatör',
    ja: 'あなたは開催者です|あなたが開催者です|あなたは主催者です',
  },
  accepted: {
    en: 'You accepted|You have accepted',
    de: 'Sie haben zugesagt|Du hast zugesagt',
    fr: 'Vous avez accepté',
    es: 'Has aceptado',
    it: 'Hai accettato',
    pt: 'Você aceitou',
    nl: 'U hebt geaccepteerd|Je hebt geaccepteerd',
    nb: 'Du har godtatt',
    sv: 'Du har accepterat',
    da: 'Du har accepteret',
    ja: '承諾しました',
  },
  tentative: {
    en: 'You tentatively accepted',
    de: 'Sie haben mit Vorbehalt zugesagt|Du hast mit Vorbehalt zugesagt',
    fr: 'Vous avez accepté provisoirement',
    nb: 'Du har svart foreløpig',
    ja: '仮承諾しました',
  },
  declined: {
    en: 'You declined|You have declined',
    de: 'Sie haben abgelehnt|Du hast abgelehnt',
    fr: 'Vous avez refusé',
    es: 'Has rechazado',
    it: 'Hai rifiutato',
    pt: 'Você recusou',
    nl: 'U hebt geweigerd|Je hebt geweigerd',
    nb: 'Du har avslått',
    sv: 'Du har avböjt',
    ja: '辞退しました',
  },
  needsAction: {
    en: "You didn't respond|You haven't responded",
    de: 'Sie haben nicht geantwortet|Du hast nicht geantwortet',
    fr: "Vous n'avez pas répondu",
    es: 'No has respondido',
    it: 'Non hai risposto',
    pt: 'Você não respondeu',
    nl: 'U hebt niet gereageerd|Je hebt niet gereageerd',
    nb: 'Du har ikke svart',
    sv: 'Du har inte svarat',
    da: 'Du har ikke svaret',
    ja: '返信していません',
  },
};

/** Subject of an all-day tile from a birthday calendar. Facts §3: no other mark was found. */
export const BIRTHDAY: ByLanguage = {
  en: 'birthday',
  de: 'geburtstag',
  fr: 'anniversaire',
  es: 'cumpleaños',
  it: 'compleanno',
  pt: 'aniversário',
  nl: 'verjaardag',
  nb: 'fødselsdag|bursdag',
  sv: 'födelsedag',
  fi: 'syntymäpäivä',
  pl: 'urodziny',
  cs: 'narozeniny',
  ru: 'день рождения',
  ja: '誕生日',
  zh: '生日',
  ko: '생일',
};

/** Visible text of the button behind which a full month cell hides the rest; languages with a `+` need no entry. */
export const MORE: ByLanguage = { en: 'more', ja: '他|件', zh: '更多', ko: '더 보기' };
