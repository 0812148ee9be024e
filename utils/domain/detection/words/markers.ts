import { words } from './list';

/**
 * "One on one" written with digits, over a title whose signs were unified (unify-signs.ts): full-width forms, ratio
 * signs, multiplication signs and long dashes are already plain. Nothing that makes a longer number, a version, a
 * clock time or a word may touch it: "1:10", "11:1", "v1-1", "2.1:1".
 */
/** "Day 1/1", "Part 1-1": counting, not people. */
const NUMBERED = String.raw`(?<!(?<!\p{L})(?:day|part|step|phase|level|round|episode|ep|no|number|chapter|page|session|world|lab|room|gate|route|error|bus|tag|teil|folge|jour|étape|page|día|parte|giorno|dag|dia|第|version|ver|v)[\s.:#-]?)`;
const BEFORE = String.raw`(?<![\p{sc=Latin}\p{N}_#]|[\p{N}][.:,/-]|[:/.@#-](?=1))`;
const AFTER = String.raw`(?:['’]?(?:s|ers?|ern|tjes?|jes?|ka|ek|en)|[-'’](?:et|i|e|ka|ку|ка))?(?![\p{sc=Latin}\p{N}_%]|[.:,/-]\p{N})`;
const ONE_ON_ONE = [
  String.raw`1\s?[:;|]\s?1`,
  `${NUMBERED}${String.raw`1\s?-\s?1`}`,
  `${NUMBERED}${String.raw`1\s?/\s?1`}`,
  String.raw`1\s?[x×*+]\s?1`,
  String.raw`1[\s-]2[\s-]1`,
  '1[.·]1',
  String.raw`1[\s-]?(?:on|to|o|e|'e|w|w/|with|vs?|zu|zum|auf|a|à|ad|para|na|do|ku|op|aan|naar|til|till|mot|ott|dan|ke|dengan|lawan|voi|la|cu|ar|su|ar|με|σε|προς|με|на|з|к|до|против|על|مع|عن|ل|لـ|به|با|के|से|पर|ve|və)[\s-]?1`,
  String.raw`1[\s-]?(?:対|对|對|대|ต่อ)[\s-]?1`,
  String.raw`12?1(?=\s*(?:w/|with\b))`,
  String.raw`1(?:[\s-]?(?:on|to|2)[\s-]?)one`,
  String.raw`one[\s-]?(?:2|:|/)[\s-]?one`,
];
export const DIGIT_MARKER = new RegExp(`${BEFORE}(?:${ONE_ON_ONE.join('|')})${AFTER}`, 'giu');

/** Abbreviations that mean other things too: a model, a bus, a gate. They count only where nothing else explains them. */
export const SHORT_MARKER = /(?<![\p{L}\p{N}.:/#-])(?:o3s?|o2o|1o1|121s?|f2f)(?![\p{L}\p{N}]|[.:/-]\p{N})/giu;

/** The same in words. */
export const MARKER_WORDS = words(`
  face to face, one on one, one to one, one 2 one, one2one, oneonone, one on ones, one to ones, ono, one:one
  eins zu eins, eins-zu-eins, eins gegen eins, eins auf eins, vier augen*, 4 augen*, unter vier augen, zwiegespräch*, zweiergespräch*, zweiertermin*, zweier, zu zweit, einzelgespräch*, einzeltermin*, einzelmeeting*, einzelbesprechung*, personalentwicklungsgespräch*, bilateralgespräch*
  un à un, un a un, un contre un, tête à tête, face à face, en tête à tête, entretien individuel, entretiens individuels, suivi individuel, point individuel, réunion individuelle, rencontre individuelle, rdv individuel, échange individuel
  uno a uno, uno con uno, uno contra uno, mano a mano, cara a cara, reunión individual, sesión individual, encuentro individual, seguimiento individual, entrevista individual de seguimiento, charla individual, conversación individual
  um a um, um para um, um pra um, cara a cara, conversa individual, reunião individual, encontro individual, acompanhamento individual, bate papo individual, sessão individual
  uno a uno, uno ad uno, faccia a faccia, a quattr'occhi, a quattrocchi, quattr'occhi, quattrocchi, a tu per tu, colloquio individuale, incontro individuale, riunione individuale, colloqui individuali
  een op een, één op één, een op één, één op een, een tegen een, een aan een, onder vier ogen, individueel overleg, individueel gesprek, persoonlijk gesprek, tweegesprek*
  en till en, en mot en, en mot én, mellan fyra ögon, enskilt samtal, enskilt möte, individuellt möte, individuellt samtal, enskild avstämning, individuell avstämning
  en til en, én til én, en til én, under fire øyne, under fire øjne, tomannshånd, på tomannshånd, individuell samtale, individuelt møde, individuel samtale, enesamtale*, ensamtale*, enkeltsamtale*
  kahdenkeski*, kahden kesken, yksi yhteen, henkilökohtainen tapaaminen, yksilötapaaminen, yksilökeskustelu*, kahdenkesken
  jeden na jeden, jeden na jednego, w cztery oczy, sam na sam, rozmowa indywidualna, spotkanie indywidualne, indywidualne spotkanie, indywidualna rozmowa
  jeden na jednoho, jedna na jednu, jedna na jedna, mezi čtyřma očima, mezi čtyřmi očima, individuální schůzka, individuální pohovor s manažerem, osobní schůzka
  jeden na jedného, medzi štyrmi očami, individuálne stretnutie, osobné stretnutie
  négyszemközt*, egy az egyben, egyéni megbeszélés, egyéni beszélgetés, személyes megbeszélés, egyéni egyeztetés, kétszemélyes megbeszélés
  unu la unu, unu cu unu, între patru ochi, discuție individuală, întâlnire individuală, față în față
  ena na ena, jedan na jedan, jedan-na-jedan, u četiri oka, ena na eno, na štiri oči, individualni sastanak, individualni razgovor, individualni pogovor, individualni sestanek
  едно към едно, един на един, един към един, на четири очи, индивидуална среща, индивидуален разговор, очи в очи
  ένας προς έναν, ένας με έναν, ενας προς ενας, κατ' ιδίαν, κατ ιδιαν, ατομική συνάντηση, ατομικη συζητηση, τετ α τετ, προσωπική συνάντηση, ένα προς ένα, ένας-προς-έναν
  один на один, один к одному, ван ту ван, ван он ван, уан ту уан, ванонван, вантуван, тет а тет, с глазу на глаз, индивидуальная встреча, личная встреча, индивидуальная беседа, личная беседа, персональная встреча, встреча с глазу на глаз
  один на один, сам на сам, віч на віч, індивідуальна зустріч, особиста зустріч, індивідуальна розмова, персональна зустріч, тет-а-тет, тет а тет, ван ту ван
  vienas su vienu, vienas prie vieno, akis į akį, individualus susitikimas, individualus pokalbis, viens pret vienu, viens ar vienu, divatā, individuālā saruna, individuāla tikšanās, üks ühele, nelja silma all, individuaalne vestlus
  bire bir, birebir, bire-bir, baş başa, bas basa, birebir görüşme*, bireysel görüşme*, bireysel toplantı*, yüz yüze
  واحد لواحد, واحد الى واحد, واحد إلى واحد, وجها لوجه, وجهًا لوجه, لقاء فردي, اجتماع فردي, اجتماع ثنائي, لقاء ثنائي, جلسة فردية, جلسه فرديه, محادثة فردية, اجتماع خاص, على انفراد, ون تو ون, فرد لفرد, حديث ثنائي, حوار ثنائي
  אחד על אחד, אחד על אחת, אחת על אחת, אחת על אחד, אחד-על-אחד, אחד לאחד, פגישה אישית, שיחה אישית, ארבע עיניים, בארבע עיניים, פגישת אחד על אחד, פנים אל פנים, וואן און וואן, וואן אן וואן
  یک به یک, یک‌به‌یک, یکبهیک, یک با یک, تک به تک, جلسه دو نفره, جلسه دونفره, دونفره, دو نفره, جلسه فردی, گفتگوی فردی, ون تو ون, رو در رو, ایک سے ایک, ون آن ون
  वन ऑन वन, वन-ऑन-वन, वन टू वन, एक से एक, एक पर एक, आमने सामने, एक-से-एक, व्यक्तिगत बैठक, व्यक्तिगत बातचीत, এক এক, ওয়ান অন ওয়ান, ஒருவருக்கு ஒருவர்
  ワンオンワン, ワン・オン・ワン, 一対一, 個人面談, 個別面談, 個別ミーティング, 1オン1, サシ, 二人会, マンツーマンミーティング, 一on一, 一オン一, 対話面談, 個別相談, 個別mtg, 個人mtg, 上司面談, 部下面談, 定期面談, キャリア面談, 育成面談, 個別1
  一对一, 一對一, 1对1, 1對1, 单独沟通, 單獨溝通, 单独会面, 單獨會面, 个人面谈, 個人面談, 单独面谈, 單獨面談, 个别谈话, 個別談話, 个别沟通, 双人会, 雙人會議, 单聊, 私聊, 面对面沟通, 面對面溝通, 一对一沟通, 单独聊, 單獨聊, 一对1, 两人会议, 兩人會議, 单独谈话, 个别面谈, 個別面談, 主管面談, 谈心, 談心
  일대일, 1대1, 원온원, 원투원, 개인 면담, 개인면담, 개별 면담, 개별면담, 일 대 일, 정기 면담, 정기면담, 팀장 면담, 팀장면담, 면담, 독대
  empat mata, satu lawan satu, satu ke satu, satu-satu, tatap muka, pertemuan pribadi, pertemuan individu, bincang empat mata, orang ke orang, sesi individu, satu dengan satu, isa sa isa
  một một, một kèm một, một đối một, một với một, họp riêng, gặp riêng, trao đổi riêng, nói chuyện riêng, gặp mặt riêng, họp cá nhân, trao đổi cá nhân, trao đổi 1-1
  ตัวต่อตัว, หนึ่งต่อหนึ่ง, วันออนวัน, สองต่อสอง, คุยเดี่ยว, ประชุมเดี่ยว, คุยส่วนตัว, พบส่วนตัว, วันทูวัน
  ana kwa ana, moja kwa moja, een tot een, een-tot-een, dvojice, un per un, cara a cara, bat-batean, unó a unó, moja na moja
  один до одного, ванван, ван ван, уанонуан, уан он уан, ван ту уан, вантувана, персональна розмова, персональная беседа, перс встреча, инд встреча, личный разговор, личная встреча, индивидуалка, один у один
  један на један, у четири ока, еден на еден, адзін на адзін, едно на едно, на саме, разговор на четири очи, eden na enega, eden na eden, ena proti ena, einn á einn, maður á mann, një me një, kokë më kokë, təkbətək, бетпе бет, sen bilan, divat, aci pret aci, individualus, keturakis, kahekesi, nelja silma, üks üks
  un a un, tu a tu, entrevista individual amb, reunió individual, trobada individual, banakakoa, banakako bilera, banan banan, bi buru, un por un, unha unha, wyneb yn wyneb, un i un, duine le duine, isa-sa-isa, harapan, mata sa mata
  entrevista personal con, reunión personal, reunión bilateral, reunião bilateral, incontro bilaterale, incontro a due, riunione bilaterale, réunion bilatérale, entretien bilatéral, entretien personnel, point en tête à tête, duo gespräch, gespräch zu zweit, gespräch unter vier augen, zweiertreffen, 4 augen termin, 2er gespräch, 2er termin, onderonsje, één-op-ééntje, gesprek onder vier ogen, egenmöte, tvåsamtal, tosamtale, tomannssamtale, kahdenkeskinen, tapaaminen kahden kesken, spotkanie w cztery oczy, rozmowa w cztery oczy, schůzka ve dvou, stretnutie vo dvojici, kettesben, kettesben beszélgetés, négyszemközti, discuție între patru ochi, în doi
  kişisel görüşme, özel görüşme, ikili görüşme*, ikili toplantı*, ikili, teke tek, لقاء خاص, اجتماع شخصي, جلسة ثنائية, جلسه ثنائيه, لقاء شخصي, وجه لوجه, פגישה בארבע עיניים, שיחה בארבע עיניים, שיחה בשניים, פגישת אישית, שיחת אישית, נפגשים לבד, دو به دو, خصوصی, جلسه خصوصی, گفتگوی دونفره, گفتگوی دو نفره, فردی, وَن آن وَن, روبرو, आमने-सामने, दो लोगों की बैठक, निजी बातचीत, মুখোমুখি, একান্ত, একে একে, একান্ত আলাপ, ওয়ান টু ওয়ান, நேருக்கு நேர், ఒకరితో ఒకరు
  ツーマン, 差し, 2人で話す, 二者面談, 上長面談, 上長1on1, 個別面談会, 面対面, 1to1, 一对一面谈, 一對一面談, 单独交流, 單獨交流, 一对一会议, 一對一會議, 一对一交流, 一對一會談, 单独谈, 個談, 个谈, 约谈, 約談, 两人小会, 一on一, 단독 면담, 단독면담, 개별 미팅, 개인 미팅, 개인미팅, 맨투맨 미팅, 둘이서, 1 대 1, bersemuka, tatap-muka, pertemuan empat mata, perbualan peribadi, nói riêng, trao đổi trực tiếp 1 1, gặp 1 1, คุยสองคน, คุยกันสองคน, คุย 2 คน, เดี่ยว ๆ, แบบตัวต่อตัว
  vier ogen, 4 ogen, onder 4 ogen, quatre yeux, entre quatre yeux, fyra ögon, mellan 4 ögon, fire øyne, fire øjne, 4 øyne, 4 øjne, neljän silmän, cztery oczy, 4 oczy, čtyři oči, čtyřma očima, 4 oči, štyri oči, štyrmi očami, patru ochi, 4 ochi, quattro occhi, 4 occhi, a 4 occhi, четыре глаза, чотири ока, четири очи, четири ока, τέσσερα μάτια, dört göz, 4 göz, empat mata
  *augengespräch*, *augen gespräch*, *vieraugen*, zweieraustausch*, zweierrunde*, duogespräch*, duooverleg*, tweeoverleg*, tvåmannamöte*, tomannsmøte*, tomandsmøde*, kahdenväli*
`);

/** Said of a talk between two and, now and then, of something larger: with two people they count as much. */
export const TALK_WORDS = words(`
  stay interview*, drop in, drop by, pdp, idp, development plan, personal development, *abstimmung*, *avstämning, rituel, catch up, catchup, catch ups, catchups, catching up, check in, checkin, check ins, checkins, touch base, touchbase, touching base, tag up, tagup, touchpoint, touch point, skip level, skip levels, skip, skiplevel, mentoring, mentorship, mentor session, mentor meeting, mentor chat, mentor, mentee, coaching, coaching session, coaching chat
  career conversation, career chat, career talk, career discussion, career check, career development, career growth, development conversation, growth conversation, growth chat, growth plan, feedback session, feedback chat, feedback conversation, feedback, supervision, clinical supervision, reflective supervision, buddy, buddy chat, buddy check, walk and talk, walk talk, walking, walk, stay conversation, pulse check, temperature check, heart to heart, tete a tete, coffee chat, coffee break chat, virtual coffee, check up chat, huddle with, chat with my manager, reconnect, reconnecting, welcome chat, get to know, getting to know, get to know you, meet and greet with my manager, intro with my manager, biweekly chat, weekly chat, standing meeting, private chat, quick chat, quick sync, onboarding check, face time, facetime with, open door, regular, rapport, personal check, wellbeing check, well being check, debrief of the week, week in review with, connect, reconnect call, bilat, bilats, bilateral
  bila, bilas, bilaat*, bilatje*, bilateral, bilaterale*, bilateraal*, bilateralen, bilateraler, bilat, bilats, regeltermin*, jour fixe, jourfixe, jour fix, jours fixes, jf, austausch*, wochengespräch*, monatsgespräch*, rücksprache*, abstimmung*, mitarbeitergespräch*, mitarbeiterinnengespräch*, entwicklungsgespräch*, feedbackgespräch*, personalgespräch*, karrieregespräch*, perspektivgespräch*, probezeitgespräch*, einarbeitungsgespräch*, zwischengespräch*, rückmeldegespräch*, statusgespräch*, führungsgespräch*, standortgespräch*, teamleitergespräch*, patengespräch*, wöchentliches gespräch, persönliches gespräch, persönlicher austausch, kurz quatschen, quatschen, plausch*, schwätzchen, mentoring*, mentorengespräch*, mentor*, kaffeepause mit, kaffeeplausch, regelgespräch*, regelaustausch*, jahresanfangsgespräch, update gespräch
  point hebdo*, point mensuel*, point bimensuel*, point quotidien, point rapide, point de suivi, point d'étape, point manager, point perso*, point avec, point, points, entretien de suivi, entretien de développement, entretien professionnel, entretien de carrière, entretien feedback, entretien mensuel, entretien hebdo*, entretien, échange, échanges, suivi, mentorat, tutorat, parrainage, rétroaction, causerie, pause café, supervision, prise de nouvelles, rapport d'étonnement, rencontre de suivi, bilan
  despacho, despachos, despachar, puesta al día, puesta en común, ponernos al día, ponerse al día, ponte al día, seguimiento, charla, charla de carrera, conversación de carrera, mentoría, mentoria, retroalimentación, feedback, cafecito, acompañamiento, contacto semanal, chequeo semanal, conversación de desarrollo, plática, tutoría de carrera, reunión con mi jefe, reunión con mi jefa, reunión con mi manager, revisión semanal con
  alinhamento, acompanhamento, papo, bate papo, bate-papo, conversa, conversa de carreira, conversa de feedback, mentoria, devolutiva, ponto de situação, ponto semanal, ponto com, ponto de controlo, atualização semanal, reunião com meu gestor, reunião com minha gestora, cafezinho, check in semanal
  punto, punto settimanale, punto mensile, allineamento, aggiornamento, confronto, colloquio di feedback, colloquio di sviluppo, colloquio di crescita, colloquio, chiacchierata, quattro chiacchiere, due chiacchiere, incontro settimanale, bilaterale, tutoraggio, mentoring, affiancamento
  voortgangsgesprek*, voortgang, werkoverleg, bijpraten, bijpraat*, bijkletsen, bijpraatmoment, ontwikkelgesprek*, ontwikkelingsgesprek*, functioneringsgesprek*, feedbackgesprek*, wekelijks overleg, weekoverleg, maandelijks overleg, koffiemoment, loopbaangesprek*, kennismakingsgesprek met mijn, tussengesprek*, mentorgesprek*, overleg, afstemming, afstemoverleg, even bijpraten, goed gesprek, plangesprek*, pop gesprek*, popgesprek*, werkgesprek*
  avstämning*, avstamning*, utvecklingssamtal*, medarbetarsamtal*, medarbetaravstämning*, chefssamtal*, uppföljning*, karriärsamtal*, mentorsamtal*, mentorskap*, handledning, handledningssamtal*, veckosamtal*, coachsamtal*, fikasamtal, feedbacksamtal*, personalsamtal*
  medarbeidersamtale*, oppfølgingssamtale*, oppfølging*, utviklingssamtale*, statusmøte*, avstemming*, karrieresamtale*, lederstøtte, veiledning*, mentorsamtale*, ukesprat, kaffeprat, prat, ukesamtale*, oppdateringsprat, medarbeideroppfølging
  medarbejdersamtale*, mus, mus samtale*, udviklingssamtale*, opfølgning*, statusmøde*, statussamtale*, sparring*, sparringsmøde, trivselssamtale*, karrieresamtale*, ugesamtale*, kaffesnak, snak, lederdialog, bilateralt møde, bilateralt, udviklingsdialog, mentormøde*, afstemning*, 1 1 samtale
  kehityskeskustelu*, viikkokeskustelu*, esihenkilökeskustelu*, esimieskeskustelu*, palautekeskustelu*, varttikeskustelu*, kuulumis*, kahvittelu*, urakeskustelu*, mentorointi*, jutustelu*, juttutuokio*, tilannekatsaus, kehityskeskustelut, työhyvinvointikeskustelu, keskustelu*, esihenkilötapaaminen
  rozmowa rozwojowa, rozmowa feedbackowa, rozmowa o rozwoju, rozmowa okresowa, rozmowa, status z, cotygodniowe spotkanie, cotygodniowa rozmowa, mentoring, mentorska, pogaducha, pogaduchy, pogadanka, spotkanie z przełożonym, spotkanie z menedżerem, podsumowanie tygodnia z, sync z, kawka, omówienie postępów
  týdenní schůzka, pravidelná schůzka, hodnotící rozhovor, rozvojový rozhovor, rozvojový pohovor, pokec, popovídání, průběžná schůzka, schůzka s manažerem, schůzka se šéfem, zpětná vazba, mentoring, pravidelné stretnutie, rozvojový rozhovor, spätná väzba, týždenné stretnutie, pokecat*, porozprávanie
  fejlesztő beszélgetés, heti egyeztetés, visszajelzés, visszajelző*, fejlődési beszélgetés, karrierbeszélgetés*, teljesítménybeszélgetés*, egyeztetés, beszélgetés, mentorálás*, heti beszélgetés, vezetői beszélgetés, kávézás
  discuție de feedback, discuție de dezvoltare, discuție săptămânală, sincronizare săptămânală, mentorat, discuție, întâlnire săptămânală cu, discuție de carieră, actualizare săptămânală, povești, stat de vorbă
  седмична среща с, разговор за развитие, обратна връзка, менторск*, наваксване, разговор, развиващ разговор, ανατροφοδότηση, εβδομαδιαία συνάντηση με, συζήτηση εξέλιξης, συζήτηση ανάπτυξης, καθοδήγηση, ενημέρωση, συζήτηση καριέρας, mentoring, συζήτηση, συνάντηση με
  созвон, синк, синхронизация, синхра, сверка, статус, беседа, обратная связь, разговор о развитии, разговор о карьере, карьерный разговор, менторинг, наставничество, менторская, ментор*, встреча с руководителем, еженедельная встреча с, встреча с, разговор, чекин, чек ин, кофе созвон, поболтать, пообщаться, фидбэк, фидбек
  дзвінок, синк, синхронізація, звірка, зворотний зв'язок, розмова про розвиток, розмова про кар'єру, наставництво, менторинг, зустріч з керівником, щотижнева зустріч з, зустріч з, розмова, чекін, фідбек, поспілкуватись, каважде
  haftalık görüşme*, haftalık birebir, aylık görüşme, geri bildirim*, gelişim görüşmesi, kariyer görüşmesi, mentorluk*, görüşme*, sohbet*, kahve sohbeti, yöneticimle, koçluk*, durum görüşmesi, hal hatır
  متابعة, متابعه, لقاء متابعة, لقاء أسبوعي, حديث ودي, جلسة متابعة, جلسة تطوير, تغذية راجعة, ارشاد, إرشاد, توجيه مهني, ثنائي, ثنائية, ثنائيه, دردشة, دردشه, لقاء, استشارة مهنية, محادثة, اجتماع متابعة, لقاء مع المدير, اجتماع مع المدير
  שיחת משוב, משוב, שיחת סטטוס, סטטוס, פגישת סטטוס, סנכרון, שיחת פיתוח, שיחת התפתחות, שיחת קריירה, מנטורינג, חונכות, עדכון שבועי, שיחת עדכון, שיחה שבועית, פגישה שבועית עם, פגישה עם המנהל*, הדרכה אישית, שיחת חתך, קפה קטן
  بازخورد, پیگیری, منتورینگ, مربیگری, گپ, گپ و گفت, گفتگو, گفت‌وگو, جلسه هفتگی با, جلسه با مدیر, جلسه توسعه, گفتگوی شغلی, هماهنگی, احوالپرسی
  चर्चा, बातचीत, साप्ताहिक चर्चा, फीडबैक, कैच अप, कैचअप, चेक इन, चेकइन, मेंटरिंग, मार्गदर्शन, साप्ताहिक बातचीत
  面談, メンタリング, メンター, コーチング, フィードバック, キャリア相談, 週次ミーティング, 週次mtg, 振り返り面談, 雑談, 近況共有, 近況報告, すり合わせ, すりあわせ, 目標面談, 評価面談, フォロー面談, スキップレベル, チェックイン, 壁打ち
  面谈, 面談, 沟通, 溝通, 辅导, 導師, 导师, 复盘沟通, 反馈, 回饋, 周沟通, 职业发展, 職涯, 职业规划, 谈话, 談話, 聊聊, 单聊, 关怀, 關懷, 绩效沟通, 绩效面谈, 周会沟通, 近况, 咖啡聊天, 教练, 報告進度, 跨级, 跨級, 越级, 越級
  멘토링, 멘토, 코칭, 피드백, 체크인, 캐치업, 싱크, 싱크업, 커리어 상담, 커리어 면담, 커리어, 대화, 티타임, 스킵레벨, 근황, 코칭 세션, 고민 상담, 성장 면담
  obrolan, ngobrol*, bincang*, mentoring, bimbingan karier, umpan balik, diskusi mingguan, diskusi, catch up, sinkronisasi, berbincang, sembang*, perbincangan, maklum balas, pertemuan mingguan dengan, kumustahan, kamustahan
  trao đổi, cập nhật hàng tuần, cập nhật, phản hồi, cố vấn, tâm sự, trò chuyện, họp tuần với, họp với sếp, nói chuyện, góp ý, gặp gỡ hàng tuần, đồng bộ
  พูดคุย, คุยงาน, อัปเดตงาน, ติดตามงาน, ฟีดแบ็ก, ฟีดแบค, ให้คำปรึกษา, โค้ช, เมนเทอร์, คุยกับ, เช็คอิน, แคทช์อัพ, คุย, อัพเดต, อัปเดต
  pravilni razgovor, tjedni sastanak s, mentorstvo*, povratna informacija, razgovor o razvoju, razgovor, pogovor, atgriezeniskā saite, saruna, pokalbis, grįžtamasis ryšys, arenguvestlus*, vestlus, mazungumzo, terugvoer
  performance check in, performance check ins, performance chat, performance conversation, performance talk, performance catch up, performance discussion, reverse mentoring, promotion conversation, promotion chat, promo chat, promo conversation, expectations chat, expectations conversation, leader rounding, rounding with, employee rounding, line management, line management meeting, employee check, one minute check, priorities chat, goals chat, goal chat, goal check, goals check, quarterly conversation, quarterly chat, quarterly check, reflective practice, preceptor check, practice supervision, professional development, pd chat, pd conversation, instructional coaching, teacher coaching, agent coaching, sales coaching, ride along debrief, jahresgespräch*, quartalsgespräch*, halbjahresgespräch*, fördergespräch*, orientierungsgespräch*, mitarbeiterjahresgespräch*, lerngespräch*, zielvereinbarung*, befindlichkeitsgespräch*, wiedereingliederungsgespräch*, point carrière, point objectifs, point bilatéral, entretien de mi année, entretien de progrès, entretien de recadrage, entretien managérial, suivi managérial, charla de seguimiento, conversación de seguimiento, revisión de objetivos con, charla con mi jefe, conversa de alinhamento, conversa de desenvolvimento, ponto individual, colloquio di carriera, colloquio di allineamento, incontro di allineamento, posada al dia, seguiment, xerrada, conversa de seguiment
  career, career pathing, career path, career planning, career goals, career aspirations, career progression, pulse, weekly pulse, how are you, how are things, how is it going, how's it going, how are you doing, wie geht's, wie gehts, wie läuft's, wie läufts, ça va, comment ça va, qué tal, que tal, cómo vas, como vai, tudo bem, come va, come stai, hoe gaat het, hoe gaat 't, hur mår du, hur är läget, läget, hvordan går det, mitä kuuluu, kuulumiset, jak leci, co słychać, jak się masz, jak to jde, ako sa máš, hogy vagy, ce mai faci, как дела, як справи, как ты, nasılsın, كيف الحال, מה שלומך, מה נשמע, 调子どう, 最近どう, 最近怎么样, 近況確認, 잘 지내, apa kabar, regroup, power hour with, keep in touch, kit call, standing call, weekly wrap, week wrap, week kickoff with, monday kickoff with, friday wrap, reflection with, growth talk, dialog mit, mitarbeiterdialog*, entwicklungsdialog*, leistungsdialog*, tandemgespräch*, point d'avancement, point avancement, point fixe, point régulier, reunión de seguimiento, conversación de feedback, conversa de pdi, pdi, rotina semanal, r&o gesprek*, werkbegeleiding, resultaatgesprek*, pu samtal, målsamtal*, måluppföljning*, grus, lus, målsamtale*, kehari, viikkosync, tavoitekeskustelu*, onnistumiskeskustelu*, rozmowa o celach, rozmowa coachingowa, rozhovor se zaměstnancem, rozhovor s manažerem, célkitűző*, célbeszélgetés, discuție de obiective, проф развитие, разговор о целях, план развития, ипр, розмова про цілі, hedef görüşmesi, 目標設定面談, 期初面談, 期末面談, 中間面談, 振り返り, 晋升沟通, 转正沟通, 试用期沟通, 目标沟通, 성과 면담, 성과면담, 목표 면담, 목표면담, 고충 상담, 커피챗 면담, bincang karier, trao đổi công việc, คุยเป้าหมาย
  keeping in touch, stay in touch, staying in touch, keep in touch day, pdr, pdr chat, pdp chat, job chat, role chat, role clarity, how we work together, working styles, user manual chat, relationship building, trust building, open talk, listening session, wellness check, wellness chat, morale check, energy check, mood check, burnout check, workload check, workload chat, blockers chat, delegation chat, expectations reset, reset conversation, reset chat, crucial conversation, difficult conversation, tough conversation, honest conversation, candid conversation
`);

/** Programmes that bring two people together by lot: talks, with a name of their own ("titles like this"). */
export const PROGRAMME_WORDS = words(`
  donut, donut chat, random coffee, virtual coffee roulette, coffee roulette, coffee lottery, coffee buddy, coffee buddies, coffee connection, mystery coffee, lunch roulette, lunch lottery, watercooler, water cooler, kaffeelotterie, kaffeeroulette, kaffee roulette, lunch lotterie, mystery lunch, café roulette, coffeeroulette, kaffeslump, lunchlotteri, kaffelotteri, kahviruletti, kávésorsolás, рандом кофе, シャッフルランチ, 랜덤 커피
`);

/** Among the words of meetings those that one has with a person, seldom with a company. */
export const EASY_TALK_WORDS = words(`
  chat, sync, sync up, coffee, tea, cuppa, brew, talk, huddle, conversation, quick chat, espresso, kaffee, tee, spaziergang, gespräch, plausch, café, thé, discussion, conversa, caffè, caffe, chiacchierata, koffie, thee, gesprek, fika, kaffe, samtal, samtale, prat, snak, kahvi, kahvit, kawa, kawę, káva, kafe, kava, kávé, cafea, кофе, кафе, кава, чай, καφές, kahve, çay, kopi, ngopi
`);

/** Words of any meeting: with two names beside them a one-on-one, on their own nothing. */
export const MEETING_WORDS = words(`
  personal, *gespräch*, *termin, *meeting, *treffen, *samtal, *samtale, *keskustelu, *gesprek, *overleg, *möte, *møte, *møde, *tapaaminen, sync, syncs, sync up, syncup, meeting, meet, mtg, chat, call, status, update, updates, alignment, align, connect, talk, discussion, discuss, conversation, session, appointment, slot, time, huddle, coffee, tea, zoom, hangout, weekly update, week ahead, meetup, tea time, virtual tea, quick call, video call, phone call, hello, hi, follow up, followup, agenda, priorities, goals, goal, goal setting, objectives, okrs, okr, topics, open topics, notes, plan, progress, 30 60 90, 90 day, check, ideas, vacation plan, roadmap, workload, wins, blockers, growth, development, career, next steps, q&a, adhoc, ad hoc, impromptu, informal, recap, wrap up, kick off call, new role, onboarding, ramp up, ramp, probation, promotion, promo, goodbye, farewell, welcome, return, back to work, return to work, transition, tune in
  treffen, termin, gespräch*, besprechung*, meeting*, update, status, kaffee, kaffeepause, tee, absprache*, telefonat, anruf, videocall, ziele, themen, runde, spaziergang, einarbeitung, zielgespräch, kurz
  réunion, rendez vous, rdv, rencontre, appel, visio, café, thé, objectifs, discussion, mise à jour, hebdo*, priorités, intégration
  reunión, cita, llamada, café, té, encuentro, objetivos, sincronización, sincro, actualización, prioridades, sesión
  reunião, encontro, chamada, ligação, café, sincronização, sync, objetivos, metas, atualização, prioridades, sessão
  riunione, incontro, chiamata, caffè, caffe, sessione, obiettivi, sincronizzazione, priorità
  gesprek, afspraak, koffie, thee, meeting, belletje, bellen, doelen, update
  möte*, samtal, fika, kaffe, genomgång, møte*, samtale, kaffe, møde*, kaffe, mål, dialog
  tapaaminen, palaveri, kahvi, kahvit, kahvihetki, puhelu, tavoitteet, neuvottelu
  spotkanie*, kawa, kawę, kawka, telefon, cele, status, rozmowy, schůzka, káva, kafe, hovor, cíle, stretnutie, káva, porada s, sastanak, sestanek, kava, sastanka
  megbeszélés, találkozó, kávé, hívás, célok, întâlnire, cafea, apel, obiective, ședință, sedinta
  среща, кафе, разговор, цели, συνάντηση, καφές, κλήση, στόχοι, встреча, звонок, кофе, цели, митинг, зустріч, кава, цілі, чай, апдейт
  toplantı*, kahve, arama, hedefler, buluşma*, çay, اجتماع, قهوة, مكالمة, أهداف, جلسة, جلسه, פגישה, פגישת, שיחה, שיחת, קפה, יעדים, מטרות, جلسه, ملاقات, تماس, قهوه, اهداف, بैठक, बैठक, मीटिंग, मुलाकात, कॉल, कॉफी, चाय, लक्ष्य
  定例, 相談, 对齐, 對齊, 交流, 汇报, 彙報, 例行, ミーティング, mtg, 打ち合わせ, 打合せ, 会議, 会話, コーヒー, 目標, お茶, 時間, 予定, 会议, 會議, 会面, 會面, 咖啡, 目标, 目標, 讨论, 討論, 通话, 通話, 电话, 会, 미팅, 회의, 통화, 커피, 목표, 커피챗, 세션
  pertemuan, rapat, kopi, panggilan, target, sesi, mesyuarat, perjumpaan, ngopi, họp, gặp, cà phê, gọi, mục tiêu, buổi, cuộc họp, ประชุม, นัด, กาแฟ, โทร, เป้าหมาย, นัดหมาย, pulong, kape, mkutano, kahawa
  cuppa, brew, espresso, latte, cappuccino, matcha, boba, smoothie, bubble tea, cortado, natter, chinwag, yarn, gab, check up, blether, café virtuel, café virtual, café digital
  jahresziel*, quartalsziel*, monatsziel*, objectif annuel, objetivos anuales, obiettivi annuali, jaardoelen, årsmål, vuositavoitteet, cele roczne, roční cíle
`);
