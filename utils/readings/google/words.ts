import type { EventState, Response } from '@/utils/domain/calendar/calendar-event';

/**
 * The few translated words that can't be done without, by language and only ever matched as whole fields.
 * *seen*: in a public capture of the page. *guess*: nobody has captured it; a whole field that says exactly this can
 * hardly mean anything else, and any other word stays unknown.
 */

/** The user's own answer, as a field of a chip's text. */
const RESPONSES: Record<string, Record<string, EventState>> = {
  en: {
    Accepted: 'confirmed', // seen
    Declined: 'declined', // seen
    'Needs RSVP': 'needsAction', // seen
    Tentative: 'tentative', // guess
    Maybe: 'tentative', // guess
  },
  ja: { 承諾: 'confirmed', 辞退: 'declined', 未定: 'tentative', 出欠確認が必要: 'needsAction' }, // seen
  af: { 'Is aanvaar': 'confirmed' }, // seen
  bg: { Прието: 'confirmed' }, // seen
  hi: { स्वीकृत: 'confirmed' }, // seen
  pa: { 'ਸਵੀਕਾਰ ਕੀਤਾ ਗਿਆ': 'confirmed' }, // seen
  ur: { 'قبول کر لیا گیا': 'confirmed' }, // seen
  // All below: guess.
  de: {
    Zugesagt: 'confirmed',
    Angenommen: 'confirmed',
    Abgelehnt: 'declined',
    Abgesagt: 'declined',
    Vielleicht: 'tentative',
    'Mit Vorbehalt': 'tentative',
    'Antwort erforderlich': 'needsAction',
    'Antwort ausstehend': 'needsAction',
    'Antwort steht aus': 'needsAction',
  },
  fr: {
    Accepté: 'confirmed',
    Acceptée: 'confirmed',
    Refusé: 'declined',
    Refusée: 'declined',
    Décliné: 'declined',
    'Peut-être': 'tentative',
    'Réponse requise': 'needsAction',
    'Réponse attendue': 'needsAction',
  },
  es: { Aceptado: 'confirmed', Rechazado: 'declined', Quizás: 'tentative' },
  pt: { Aceito: 'confirmed', Aceite: 'confirmed', Recusado: 'declined', Talvez: 'tentative' },
  it: { Accettato: 'confirmed', Rifiutato: 'declined', Forse: 'tentative' },
  nl: { Geaccepteerd: 'confirmed', Geweigerd: 'declined', Misschien: 'tentative' },
  ar: { مقبول: 'confirmed', مرفوض: 'declined', ربما: 'tentative', 'يلزم الرد': 'needsAction' },
};

/** The field that stands where a place would, when there is none: 73 languages, scrape of June 2024. */
const NO_PLACE = new Set(
  `Geen ligging nie|Məkan yoxdur|Tak ada lokasi|Cap lloc|Dim lleoliad|Ingen lokation|Kein Ort|No location|Sin ubicación
Kokapenik gabe|Walang lokasyon|Aucun lieu|Aucun emplacement|Sen localización|Nema lokacije|Ayikho indawo
Nessuna posizione|Hakuna mahali|Nav datu par atrašanās vietu|Nėra vietos|Nincs helyadat|Tiada lokasi|Geen locatie
Sted er ikke angitt|Brak lokalizacji|Nenhum local|Sem localização|Fără locație|Bez údajov o mieste|Ni lokacije
Ei sijaintia|Ingen plats|Không có vị trí nào|Konum bilgisi yok|Engin staðsetning|Chybí místo|Καμία τοποθεσία
Месцазнаходжанне невядомае|Няма местоположение|Байршилгүй|Место проведения неизвестно|Без локације|Немає геоданих
Орны көрсетілмеген|Վայրը հայտնի չէ|ללא מיקום|ليس هناك موقع|کوئی مقام نہیں|بدون مکان|कुनै पनि स्थान छैन|स्थान नाही
कोई जगह नहीं|কোনও লোকেশন নেই|ਕੋਈ ਟਿਕਾਣਾ ਨਹੀਂ|કોઈ સ્થાન નથી|இருப்பிடத் தகவல் வேண்டாம்|స్థానం లేదు|ಯಾವುದೇ ಸ್ಥಳವಿಲ್ಲ
ലൊക്കേഷനൊന്നുമില്ല|ස්ථානයක් නැත|ไม่มีสถานที่|ບໍ່ມີສະຖານທີ່|နေရာ ထည့်မထားပါ|მდებარეობა უცნობია|አካባቢ የለም
គ្មានទីតាំងទេ|沒有位置資料|没有位置信息|沒有任何地點資訊|場所の指定なし|위치 없음`.split(/[|\n]/),
);

/** Words of a guest's row in the popup. `Attending`: seen; the rest: guess. Answers of chips count here too. */
const GUEST_RESPONSES: Record<string, Record<string, Response>> = {
  en: {
    Attending: 'accepted',
    Yes: 'accepted',
    'Not attending': 'declined',
    No: 'declined',
    Awaiting: 'needsAction',
    'Awaiting response': 'needsAction',
  },
  de: { 'Nimmt teil': 'accepted', 'Nimmt nicht teil': 'declined', Ausstehend: 'needsAction' },
  fr: { Participe: 'accepted', 'Ne participe pas': 'declined', 'En attente': 'needsAction' },
  es: { Asistirá: 'accepted', 'No asistirá': 'declined', Pendiente: 'needsAction' },
  ja: { 出席: 'accepted', 参加: 'accepted', 欠席: 'declined', 不参加: 'declined', 返信待ち: 'needsAction' },
  ar: { سيحضر: 'accepted', رفض: 'declined' },
};

/** Organizer, Organiser: seen; the rest: guess. */
const ROLES = new Set(
  'Organizer|Organiser|Optional|Creator|Organisator|Organisatorin|Organisateur|Organisatrice|Organizador|主催者|المنظِّم'.split(
    '|',
  ),
);

/**
 * First words of look-alikes, in the title's or the time's place. en, ja: seen; the site's default titles in other
 * languages: guess, and harmless, for nobody meets under them.
 */
const LOOK_ALIKES =
  firstWords(`working location|focus time|appointment schedule|bookable appointment|勤務場所|サイレント モード
|arbeitsort|fokuszeit|lieu de travail|temps de concentration|lugar de trabajo|tiempo para concentrarse|hora de concentración
|مكان العمل|وقت التركيز`);
const AWAY = firstWords(`out of office|不在|außer haus|abwesend|abwesenheit|absente? du bureau|absence du bureau
|fuera de la oficina|خارج المكتب`);

function firstWords(phrases: string): RegExp {
  return new RegExp(`^(${phrases.replaceAll('\n', '')})(\\s?[:：,、،(（]|$)`, 'i');
}

function base(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? 'en';
}

export function responseField(field: string, lang: string): EventState | null {
  return RESPONSES[base(lang)]?.[field] ?? null;
}

export function isNoPlace(field: string): boolean {
  return NO_PLACE.has(field);
}

export function guestWord(word: string, lang: string): Response | 'role' | null {
  if (ROLES.has(word)) return 'role';
  const chip = responseField(word, lang);
  const fromChip = chip === 'confirmed' ? 'accepted' : chip === 'cancelled' ? null : chip;
  return GUEST_RESPONSES[base(lang)]?.[word] ?? fromChip;
}

export function isLookAlike(text: string): boolean {
  return LOOK_ALIKES.test(text);
}

/** Being out of office: no event to meet at, but word of a day off. */
export function isAway(text: string): boolean {
  return AWAY.test(text);
}
