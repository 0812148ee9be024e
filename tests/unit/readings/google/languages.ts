/**
 * The grammar of a chip's hidden text in all 73 interface languages of Google Calendar (as scraped in June 2024):
 * html lang ¦ 06:30 to 06:45 on 10 June 2024, 24 hours ¦ the same, 12 hours ¦ 9 June 22:15 to 10 June 06:30, 12 hours ¦
 * what follows the title. Titles and calendars are ours.
 */
const TABLE = `
af ¦ 06:30 tot 06:45 ¦ 6:30 vm. tot 6:45 vm. ¦ 09 Junie 2024 om 10:15 nm. tot 10 Junie 2024 om 6:30 vm. ¦ , Kalendar: Werk, Geen ligging nie, 10 Junie 2024
az ¦ 06:30 - 06:45 ¦ 6:30 AM - 6:45 AM ¦ 9 iyun 2024, 10:15 PM - 10 iyun 2024, 6:30 AM ¦ , Təqvim: Werk, Məkan yoxdur, 10 iyun 2024
id ¦ 06.30 sampai 06.45 ¦ 6.30am sampai 6.45am ¦ 9 Juni 2024 pukul 10.15pm sampai 10 Juni 2024 pukul 6.30am ¦ , Kalender: Werk, Tak ada lokasi, 10 Juni 2024
ca ¦ De les 06:30 a les 06:45 ¦ De les 6:30am a les 6:45am ¦ Del dia 9 de de juny de 2024 a les 10:15pm al dia 10 de de juny de 2024 a les 6:30am ¦ , Calendari: Werk, Cap lloc, 10 de de juny de 2024
cy ¦ 06:30 tan 06:45 ¦ 6:30 yb tan 6:45 yb ¦ 9 Mehefin 2024 am 10:15 yh tan 10 Mehefin 2024 am 6:30 yb ¦ , Calendr: Werk, Dim lleoliad, 10 Mehefin 2024
da ¦ 06:30 til 06:45 ¦ 6:30am til 6:45am ¦ 9. juni 2024 kl. 10:15pm til 10. juni 2024 kl. 6:30am ¦ , Kalender: Werk, Ingen lokation, 10. juni 2024
de ¦ 06:30 bis 06:45 ¦ 6:30AM bis 6:45AM ¦ 9. Juni 2024 um 10:15PM bis 10. Juni 2024 um 6:30AM ¦ , Kalender: Werk, Kein Ort, 10. Juni 2024
en-GB ¦ 06:30 to 06:45 ¦ 6:30am to 6:45am ¦ 9 June 2024 at 10:15pm to 10 June 2024 at 6:30am ¦ , Calendar: Werk, No location, 10 June 2024
en ¦ 06:30 to 06:45 ¦ 6:30am to 6:45am ¦ June 9, 2024 at 10:15pm to June 10, 2024 at 6:30am ¦ , Calendar: Werk, No location, June 10, 2024
es ¦ De 06:30 a 06:45 ¦ De 6:30am a 6:45am ¦ Del 9 de junio de 2024 a las 10:15pm al 10 de junio de 2024 a las 6:30am ¦ , Calendario: Werk, Sin ubicación, 10 de junio de 2024
es-419 ¦ De 06:30 a 06:45 ¦ De 6:30am a 6:45am ¦ Del 9 junio 2024, 10:15pm, al 10 junio 2024, 6:30am ¦ , Calendario: Werk, Sin ubicación, 10 junio 2024
eu ¦ 06:30 - 06:45 ¦ 6:30 AM - 6:45 AM ¦ 2024(e)ko ekainaren 9(a) (10:15 PM) - 2024(e)ko ekainaren 10(a) (6:30 AM) ¦ , Egutegia: Werk, Kokapenik gabe, 2024(e)ko ekainaren 10(a)
fil ¦ 06:30 hanggang 06:45 ¦ 6:30AM hanggang 6:45AM ¦ 9 Hunyo 2024 nang 10:15PM hanggang 10 Hunyo 2024 nang 6:30AM ¦ , Kalendaryo: Werk, Walang lokasyon, 10 Hunyo 2024
fr ¦ de 06:30 à 06:45 ¦ de 6:30am à 6:45am ¦ du 9 juin 2024, 10:15pm au 10 juin 2024, 6:30am ¦ , Agenda : Werk, Aucun lieu, 10 juin 2024
fr-CA ¦ De 06:30 à 06:45 ¦ De 6:30am à 6:45am ¦ Du 9 juin 2024, à 10:15pm au 10 juin 2024, à 6:30am ¦ , Agenda : Werk, Aucun emplacement, 10 juin 2024
gl ¦ 06:30-06:45 ¦ 6:30 a.m.-6:45 a.m. ¦ Desde o 9 de xuño de 2024 (10:15 p.m.) ata o 10 de xuño de 2024 (6:30 a.m.) ¦ , Calendario: Werk, Sen localización, 10 de xuño de 2024
hr ¦ 06:30 – 06:45 ¦ 6:30AM – 6:45AM ¦ 9. lipnja 2024. u 10:15PM – 10. lipnja 2024. u 6:30AM ¦ , Kalendar: Werk, Nema lokacije, 10. lipnja 2024.
zu ¦ 06:30 kuya ku-06:45 ¦ 6:30 AM kuya ku-6:45 AM ¦ Juni 9, 2024 ngo-10:15 PM ukuya ku-Juni 10, 2024 ngo-6:30 AM ¦ , Ikhalenda: Werk, Ayikho indawo, Juni 10, 2024
it ¦ 06:30 a 06:45 ¦ 6:30AM a 6:45AM ¦ Dal 9 giugno 2024 alle 10:15PM fino al 10 giugno 2024 alle 6:30AM ¦ , Calendario: Werk, Nessuna posizione, 10 giugno 2024
sw ¦ Kuanzia 06:30 hadi 06:45 ¦ Kuanzia 6:30 AM hadi 6:45 AM ¦ Kuanzia 9 Juni 2024 saa 10:15 PM hadi 10 Juni 2024 saa 6:30 AM ¦ , Kalenda: Werk, Hakuna mahali, 10 Juni 2024
lv ¦ 06:30–06:45 ¦ 6:30am–6:45am ¦ 2024. gada 9. jūnijs, plkst. 10:15pm–2024. gada 10. jūnijs, plkst. 6:30am ¦ ; Kalendārs: Werk; Nav datu par atrašanās vietu; 2024. gada 10. jūnijs
lt ¦ Nuo 06:30 iki 06:45 ¦ Nuo 6:30AM iki 6:45AM ¦ Nuo 2024 birželio 9 d. 10:15PM iki 2024 birželio 10 d. 6:30AM ¦ , Kalendorius: „Werk“, Nėra vietos, 2024 birželio 10 d.
hu ¦ 06:30–06:45 ¦ 6:30am–6:45am ¦ 2024. június 9., 10:15pm – 2024. június 10., 6:30am ¦ , Naptár: Werk, Nincs helyadat, 2024. június 10.
ms ¦ 06:30 hingga 06:45 ¦ 6:30 PG hingga 6:45 PG ¦ 9 Jun 2024 pada 10:15 PTG hingga 10 Jun 2024 pada 6:30 PG ¦ , Kalendar: Werk, Tiada lokasi, 10 Jun 2024
nl ¦ Van 06:30 tot 06:45 ¦ Van 6:30am tot 6:45am ¦ Van 9 juni 2024 om 10:15pm tot 10 juni 2024 om 6:30am ¦ , Agenda: Werk, Geen locatie, 10 juni 2024
no ¦ Fra 06:30 til 06:45 ¦ Fra 6:30am til 6:45am ¦ Fra 9. juni 2024 kl. 10:15pm til 10. juni 2024 kl. 6:30am ¦ , Kalender: Werk, Sted er ikke angitt, 10. juni 2024
pl ¦ Od 06:30 do 06:45 ¦ Od 6:30am do 6:45am ¦ Od 9 czerwca 2024, 10:15pm do 10 czerwca 2024, 6:30am ¦ , Kalendarz: Werk, Brak lokalizacji, 10 czerwca 2024
pt-BR ¦ 06:30 - 06:45 ¦ 6:30am - 6:45am ¦ 9 de junho de 2024 às 10:15pm - 10 de junho de 2024 às 6:30am ¦ , Agenda: Werk, Nenhum local, 10 de junho de 2024
pt-PT ¦ 06:30 às 06:45 ¦ 6:30am às 6:45am ¦ 9 de junho de 2024 às 10:15pm a 10 de junho de 2024 às 6:30am ¦ , Calendário: Werk, Sem localização, 10 de junho de 2024
ro ¦ 06:30 - 06:45 ¦ 6:30 am - 6:45 am ¦ 9 iunie 2024, 10:15 pm - 10 iunie 2024, 6:30 am ¦ , Calendar: Werk, Fără locație, 10 iunie 2024
sk ¦ 06:30 až 06:45 ¦ 6:30am až 6:45am ¦ 9. júna 2024 10:15pm až 10. júna 2024 6:30am ¦ , Kalendár: Werk, Bez údajov o mieste, 10. júna 2024
sl ¦ Od 06:30 do 06:45 ¦ Od 6:30am do 6:45am ¦ 9. junij 2024 ob 10:15pm do 10. junij 2024 ob 6:30am ¦ , Koledar: Werk, Ni lokacije, 10. junij 2024
fi ¦ 06:30 - 06:45 ¦ 6:30ap - 6:45ap ¦ 9. kesäkuuta 2024 klo 10:15ip - 10. kesäkuuta 2024 klo 6:30ap ¦ , Kalenteri: Werk, Ei sijaintia, 10. kesäkuuta 2024
sv ¦ 06:30 till 06:45 ¦ 6:30am till 6:45am ¦ den 9 juni 2024 kl. 10:15pm till den 10 juni 2024 kl. 6:30am ¦ , Kalender: Werk, Ingen plats, den 10 juni 2024
vi ¦ Từ 06:30 đến 06:45 ¦ Từ 06:30AM đến 06:45AM ¦ Từ 10:15PM 9 tháng 6, 2024 đến 06:30AM 10 tháng 6, 2024 ¦ , Lịch: Werk, Không có vị trí nào, 10 tháng 6, 2024
tr ¦ 06:30 ile 06:45 arası ¦ 6:30am ile 6:45am arası ¦ 9 Haziran 2024 saat 10:15pm ile 10 Haziran 2024 saat 6:30am arası ¦ , Takvim: Werk, Konum bilgisi yok, 10 Haziran 2024
is ¦ 06:30 til 06:45 ¦ 6:30 f.h. til 6:45 f.h. ¦ 9. júní 2024 kl. 10:15 e.h. til 10. júní 2024 kl. 6:30 f.h. ¦ , Dagatal: Werk, Engin staðsetning, 10. júní 2024
cs ¦ 06:30 až 06:45 ¦ 6:30AM až 6:45AM ¦ 9. června 2024 10:15PM až 10. června 2024 6:30AM ¦ , Kalendář: Werk, Chybí místo, 10. června 2024
el ¦ 06:30 έως 06:45 ¦ 6:30 πμ έως 6:45 πμ ¦ 9 Ιουνίου 2024 στις 10:15 μμ έως 10 Ιουνίου 2024 στις 6:30 πμ ¦ , Ημερολόγιο: Werk, Καμία τοποθεσία, 10 Ιουνίου 2024
be ¦ З 06:30 да 06:45 ¦ З 6:30 AM да 6:45 AM ¦ З 10:15 PM 9 чэрвеня 2024 г. да 6:30 AM 10 чэрвеня 2024 г. ¦ , Каляндар: Werk, Месцазнаходжанне невядомае, 10 чэрвеня 2024 г.
bg ¦ 06:30 до 06:45 ¦ 6:30 am до 6:45 am ¦ 9 юни 2024 в 10:15 pm до 10 юни 2024 в 6:30 am ¦ , Календар: Werk, Няма местоположение, 10 юни 2024
mn ¦ 06:30-с 06:45 ¦ 6:30 ү.ө.-с 6:45 ү.ө. ¦ 2024 оны зургаадугаар сарын 9 10:15 ү.х.-с 2024 оны зургаадугаар сарын 10 6:30 ү.ө. ¦ , Календарь: Werk, Байршилгүй, 2024 оны зургаадугаар сарын 10
ru ¦ С 06:30 до 06:45 ¦ С 6:30AM до 6:45AM ¦ С 10:15PM 9 июня 2024 до 6:30AM 10 июня 2024 ¦ , Календарь: Werk, Место проведения неизвестно, 10 июня 2024
sr ¦ 06:30 – 06:45 ¦ 6:30am – 6:45am ¦ 9. јун 2024. у 10:15pm – 10. јун 2024. у 6:30am ¦ , Календар: Werk, Без локације, 10. јун 2024.
uk ¦ 06:30 – 06:45 ¦ 6:30дп – 6:45дп ¦ 9 червня 2024, 10:15пп – 10 червня 2024, 6:30дп ¦ , Календар: Werk, Немає геоданих, 10 червня 2024
kk ¦ 06:30 – 06:45 ¦ 6:30 AM – 6:45 AM ¦ 2024 ж. 9 маусым, 10:15 PM және 2024 ж. 10 маусым, 6:30 AM аралығында ¦ , Күнтізбе: Werk, Орны көрсетілмеген, 2024 ж. 10 маусым
hy ¦ 6:30 – 6:45 ¦ 6:30 AM – 6:45 AM ¦ 09 հունիսի, 2024 թ., 10:15 PM – 10 հունիսի, 2024 թ., 6:30 AM ¦ , Օրացույց՝ Werk, Վայրը հայտնի չէ, 10 հունիսի, 2024 թ.
iw ¦ 06:30 עד 06:45 ¦ 6:30 לפ. עד 6:45 לפ. ¦ מ-9 ביוני 2024 בשעה 10:15 אח. עד 10 ביוני 2024 בשעה 6:30 לפ. ¦ , יומן: Werk, ללא מיקום, 10 ביוני 2024
ar ¦ 06:30 إلى 06:45 ¦ 6:30 ص إلى 6:45 ص ¦ 9 يونيو 2024 في الساعة 10:15 م إلى 10 يونيو 2024 في الساعة 6:30 ص ¦ ، التقويم: Werk، ليس هناك موقع، 10 يونيو 2024
ur ¦ 06:30 تا 06:45 ¦ 6:30 AM تا 6:45 AM ¦ بوقت 10:15 PM 9 جون، 2024 سے بوقت 6:30 AM 10 جون، 2024 تک ¦ ، کیلنڈر: Werk، کوئی مقام نہیں، 10 جون، 2024
fa ¦ 06:30 تا 06:45 ¦ 6:30 قب تا 6:45 قب ¦ 9 ژوئن 2024 ساعت 10:15 بع تا 10 ژوئن 2024 ساعت 6:30 قب ¦ ، تقویم: Werk، بدون مکان، 10 ژوئن 2024
ne ¦ ०६:३० देखि ०६:४५ ¦ ६:३० पूर्वाह्न देखि ६:४५ पूर्वाह्न ¦ २०२४ जुन ९ मा १०:१५ अपराह्न देखि २०२४ जुन १० मा ६:३० पूर्वाह्न ¦ , पात्रो: Werk, कुनै पनि स्थान छैन, २०२४ जुन १०
mr ¦ ६:३० ते ६:४५ ¦ ६:३० AM ते ६:४५ AM ¦ ९ जून, २०२४ रोजी १०:१५ PM वाजता ते १० जून, २०२४ रोजी ६:३० AM वाजता ¦ , कॅलेंडर: Werk, स्थान नाही, १० जून, २०२४
hi ¦ 06:30 से 06:45 ¦ 6:30 am से 6:45 am ¦ 9 जून 2024 को 10:15 pm से 10 जून 2024 को 6:30 am तक ¦ , कैलेंडर: Werk, कोई जगह नहीं, 10 जून 2024
bn ¦ ০৬:৩০ থেকে ০৬:৪৫ ¦ ৬:৩০ AM থেকে ৬:৪৫ AM ¦ ৯ জুন, ২০২৪ ১০:১৫ PM থেকে ১০ জুন, ২০২৪ ৬:৩০ AM পর্যন্ত ¦ , ক্যালেন্ডার: Werk, কোনও লোকেশন নেই, ১০ জুন, ২০২৪
pa ¦ 06:30 ਤੋਂ 06:45 ¦ 6:30 ਪੂ.ਦੁ. ਤੋਂ 6:45 ਪੂ.ਦੁ. ¦ 9 ਜੂਨ 2024 ਨੂੰ 10:15 ਬਾ.ਦੁ. ਵਜੇ ਤੋਂ 10 ਜੂਨ 2024 ਨੂੰ 6:30 ਪੂ.ਦੁ. ਵਜੇ ਤੱਕ ¦ , ਕੈਲੰਡਰ: Werk, ਕੋਈ ਟਿਕਾਣਾ ਨਹੀਂ, 10 ਜੂਨ 2024
gu ¦ 06:30 થી 06:45 ¦ 6:30 AM થી 6:45 AM ¦ 9 જૂન, 2024 ના રોજ 10:15 PM વાગ્યાથી 10 જૂન, 2024 ના રોજ 6:30 AM વાગ્યા સુધી ¦ , કૅલેન્ડર: Werk, કોઈ સ્થાન નથી, 10 જૂન, 2024
ta ¦ 06:30 - 06:45 ¦ 6:30 AM - 6:45 AM ¦ 9 ஜூன், 2024, 10:15 PM முதல் 10 ஜூன், 2024, 6:30 AM வரை ¦ , கேலெண்டர்: Werk, இருப்பிடத் தகவல் வேண்டாம், 10 ஜூன், 2024
te ¦ 06:30 నుండి 06:45 వరకు ¦ 6:30 AM నుండి 6:45 AM వరకు ¦ 9 జూన్, 2024, 10:15 PM నుండి 10 జూన్, 2024, 6:30 AM వరకు ¦ , క్యాలెండర్: Werk, స్థానం లేదు, 10 జూన్, 2024
kn ¦ 06:30 ನಿಂದ 06:45 ವರೆಗೆ ¦ 6:30 ಪೂರ್ವಾಹ್ನ ನಿಂದ 6:45 ಪೂರ್ವಾಹ್ನ ವರೆಗೆ ¦ ಜೂನ್ 9, 2024 ರಂದು 10:15 ಅಪರಾಹ್ನ ನಿಂದ ಜೂನ್ 10, 2024 ರಂದು 6:30 ಪೂರ್ವಾಹ್ನ ವರೆಗೆ ¦ , ಕ್ಯಾಲೆಂಡರ್: Werk, ಯಾವುದೇ ಸ್ಥಳವಿಲ್ಲ, ಜೂನ್ 10, 2024
ml ¦ 06:30 മുതൽ 06:45 വരെ ¦ 6:30 AM മുതൽ 6:45 AM വരെ ¦ 2024, ജൂൺ 9-ന് 10:15 PM മണി മുതൽ 2024, ജൂൺ 10-ന് 6:30 AM മണി വരെ ¦ , കലണ്ടർ: Werk, ലൊക്കേഷനൊന്നുമില്ല, 2024, ജൂൺ 10
si ¦ 06.30 සිට 06.45 දක්වා ¦ පෙ.ව. 6.30 සිට පෙ.ව. 6.45 දක්වා ¦ 2024 ජූනි 9 ප.ව. 10.15 සිට 2024 ජූනි 10 පෙ.ව. 6.30 දක්වා ¦ , දින දර්ශනය: Werk, ස්ථානයක් නැත, 2024 ජූනි 10
th ¦ 06:30 น. ถึง 06:45 น. ¦ 6:30am ถึง 6:45am ¦ 9 มิถุนายน 2024 เวลา 10:15pm ถึง 10 มิถุนายน 2024 เวลา 6:30am ¦ , ปฏิทิน: Werk, ไม่มีสถานที่, 10 มิถุนายน 2024
lo ¦ 06:30 ຫາ 06:45 ¦ 6:30 ກ່ອນທ່ຽງ ຫາ 6:45 ກ່ອນທ່ຽງ ¦ 9 ມິຖຸນາ 2024 ເວລາ 10:15 ຫຼັງທ່ຽງ ຫາ 10 ມິຖຸນາ 2024 ເວລາ 6:30 ກ່ອນທ່ຽງ ¦ , ປະຕິທິນ: Werk, ບໍ່ມີສະຖານທີ່, 10 ມິຖຸນາ 2024
my ¦ ၀၆:၃၀ မှ ၀၆:၄၅ ¦ နံနက် ၆:၃၀ မှ နံနက် ၆:၄၅ ¦ ၂၀၂၄၊ ဇွန် ၉ ညနေ ၁၀:၁၅ မှ ၂၀၂၄၊ ဇွန် ၁၀ နံနက် ၆:၃၀ ¦ ၊ ပြက္ခဒိန်- Werk၊ နေရာ ထည့်မထားပါ၊ ၂၀၂၄၊ ဇွန် ၁၀
ka ¦ 06:30 - 06:45 ¦ 6:30 AM - 6:45 AM ¦ 9 ივნისი, 2024, 10:15 PM - 10 ივნისი, 2024, 6:30 AM ¦ , კალენდარი: Werk, მდებარეობა უცნობია, 10 ივნისი, 2024
am ¦ 06:30 እስከ 06:45 ¦ 6:30 ጥዋት እስከ 6:45 ጥዋት ¦ ከ 9 ጁን 2024 በ 10:15 ከሰዓት እስከ 10 ጁን 2024 በ 6:30 ጥዋት ¦ ፣ ቀን መቁጠሪያ፦ Werk፣ አካባቢ የለም፣ 10 ጁን 2024
km ¦ ម៉ោង 06:30 ដល់ម៉ោង 06:45 ¦ ម៉ោង 6:30 AM ដល់ម៉ោង 6:45 AM ¦ ថ្ងៃ 9 មិថុនា 2024 ម៉ោង 10:15 PM ដល់ថ្ងៃ 10 មិថុនា 2024 ម៉ោង 6:30 AM ¦ , ប្រតិទិន៖ Werk, គ្មានទីតាំងទេ, 10 មិថុនា 2024
zh-HK ¦ 06:30至 06:45 ¦ 上午6:30至 上午6:45 ¦ 2024年6月9日 下午10:15至 2024年6月10日 上午6:30 ¦ ，日曆：Werk，沒有位置資料，2024年6月10日
zh-CN ¦ 06:30至06:45 ¦ 上午6:30至上午6:45 ¦ 2024年6月9日下午10:15至 2024年6月10日上午6:30 ¦ ，日历：Werk，没有位置信息，2024年6月10日
zh-TW ¦ 06:30 至 06:45 ¦ 上午6:30 至 上午6:45 ¦ 2024年6月9日 下午10:15 至 2024年6月10日 上午6:30 ¦ ，日曆：Werk，沒有任何地點資訊，2024年6月10日
ja ¦ 06:30～06:45 ¦ 午前6:30～午前6:45 ¦ 2024年 6月 9日 午後10:15～2024年 6月 10日 午前6:30 ¦ 、カレンダー: Werk、場所の指定なし、2024年 6月 10日
ko ¦ 06:30~06:45 ¦ 오전 6:30~오전 6:45 ¦ 2024년 6월 9일 오후 10:15~2024년 6월 10일 오전 6:30 ¦ , 캘린더: Werk, 위치 없음, 2024년 6월 10일
`;

export interface LanguageRow {
  lang: string;
  /** Time phrases of the early event, and of the overnight one. */
  early24: string;
  early12: string;
  overnight12: string;
  /** Calendar, place and date, with the separator in front. */
  rest: string;
}

export const LANGUAGES: LanguageRow[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [lang = '', early24 = '', early12 = '', overnight12 = '', rest = ''] = line.split(/ ¦ ?/);
    return { lang, early24, early12, overnight12, rest };
  });

/** The whole hidden text; Japanese puts titles into brackets, and overnight events end without a date. */
export function hiddenText({ lang, rest }: LanguageRow, phrase: string, title: string, overnight = false): string {
  const separator = /^\P{L}+/u.exec(rest)?.[0] ?? ', ';
  const shown = lang === 'ja' ? `「${title}」` : title;
  const noPlace = rest.slice(separator.length).split(separator).slice(0, 2).join(separator);
  const after = overnight ? `${separator}${noPlace}${separator}` : rest;
  return `${phrase}${separator}${shown}${after}`;
}
