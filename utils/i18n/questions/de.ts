import type { ENGLISH } from './en';

/** The questions of the bank in German, between people who say "du". */
export const GERMAN: Record<keyof typeof ENGLISH, string> = {
  // anybody: well-being
  'any-head-full': 'Wie voll ist dein Kopf heute?',
  'any-weather': 'Wenn deine Energie heute Wetter wäre, welches wäre es?',
  'any-good-moment': 'Was hat dir diese Woche gutgetan?',
  'any-evening': 'Was hilft dir, abends von der Arbeit loszukommen?',
  'any-carrying': 'Was trägst du gerade mit dir herum, das keiner sieht?',
  'any-quiet-unfinished': 'Was wäre gut auszusprechen, auch wenn es noch unfertig ist?',
  'any-quiet-head': 'Was geht dir gerade durch den Kopf?',
  'any-quiet-need': 'Was würde dir jetzt helfen: eine Pause, ein offenes Ohr oder eine Idee?',

  // anybody: priorities
  'any-just-one': 'Wenn du diese Woche nur eine Sache schaffst, welche soll es sein?',
  'any-could-wait': 'Was auf deiner Liste könnte warten, ohne dass es jemandem fehlt?',
  'any-week-match': 'Wie gut passt deine Woche zu dem, was dir wichtig ist?',
  'any-say-no': 'Wozu würdest du gern Nein sagen?',
  'any-better-off': 'Wem geht es besser, wenn deine jetzige Arbeit fertig ist?',
  'any-quiet-begin': 'Womit möchtest du anfangen?',

  // anybody: feedback
  'any-quietly-proud': 'Worauf bist du in letzter Zeit im Stillen stolz?',
  'any-words-stayed': 'Wessen Worte über deine Arbeit sind dir im Gedächtnis geblieben?',
  'any-our-talks': 'Wie könnten dir unsere Gespräche mehr bringen?',
  'any-easier-with-me': 'Wie würde die Zusammenarbeit mit mir leichter für dich?',
  'any-unsaid': 'Was wolltest du mir schon länger sagen?',
  'any-quiet-understand': 'Was soll ich besser verstehen?',

  // anybody: roadblocks
  'any-slower': 'Was geht langsamer, als es müsste?',
  'any-waiting-for': 'Auf wen oder was wartest du gerade?',
  'any-small-annoyance': 'Welche Kleinigkeit nervt dich immer wieder?',
  'any-overnight': 'Welche Hürde würdest du über Nacht verschwinden lassen, wenn du könntest?',
  'any-hardest-part': 'Welcher Teil deiner Arbeit fällt dir gerade am schwersten?',
  'any-quiet-weight': 'Welcher Teil davon wiegt am schwersten?',

  // anybody: growth
  'any-learned-lately': 'Was hast du in letzter Zeit dazugelernt?',
  'any-second-helping': 'Von welcher Art Arbeit hättest du gern einen Nachschlag?',
  'any-unused-talent': 'Welches deiner Talente kommt hier zu kurz?',
  'any-workday-ahead': 'Wie soll in zwei Jahren ein ganz normaler Arbeitstag für dich aussehen?',
  'any-brave-step': 'Welchen Schritt würdest du machen, wenn du wüsstest, dass er gut ausgeht?',

  // anybody: belonging
  'any-most-yourself': 'Wo bei der Arbeit kannst du am meisten du selbst sein?',
  'any-listened-to': 'Wann hat dir hier zuletzt jemand wirklich zugehört?',
  'any-know-about-you': 'Was sollten die Leute hier über dich wissen?',
  'any-shared-fairly': 'Wie gerecht ist die Arbeit um dich herum verteilt?',
  'any-outsider': 'Wann fühlst du dich hier außen vor, falls überhaupt?',

  // anybody: team
  'any-made-easier': 'Wer hat dir in letzter Zeit die Arbeit leichter gemacht?',
  'any-mood-around': 'Wie ist die Stimmung um dich herum?',
  'any-work-together': 'Was würdest du daran ändern, wie wir alle zusammenarbeiten?',
  'any-said-aloud': 'Worüber wird getuschelt, das mal offen auf den Tisch sollte?',
  'any-understand-decision': 'Welche Entscheidung in dieser Organisation würdest du gern besser verstehen?',

  // manager: well-being
  'manager-week-felt': 'Wie hat sich die letzte Woche für dich angefühlt?',
  'manager-last-pause': 'Wann hast du zuletzt richtig durchgeatmet?',
  'manager-amount': 'Wie fühlt sich die Menge an Arbeit gerade an?',
  'manager-took-most': 'Was hat dich seit unserem letzten Gespräch am meisten Kraft gekostet?',
  'manager-lifts-you': 'Welcher Teil deiner Arbeit baut dich auf?',
  'manager-notice-too-much': 'Woran würde ich merken, dass es dir zu viel wird?',
  'manager-off-plate': 'Was könnte ich dir diesen Monat abnehmen?',
  'manager-outside-work': 'Was aus deinem Leben außerhalb der Arbeit sollte ich mitbedenken?',
  'manager-settling': 'Wie gut bist du schon angekommen, ganz ehrlich?',
  'manager-ward-moment': 'Welcher Moment auf Station geht dir noch nach?',
  'manager-after-rush': 'Wie kommst du nach dem großen Ansturm wieder runter?',
  'manager-end-of-term': 'Wie viel Kraft hast du noch für dieses Schulhalbjahr?',

  // manager: priorities
  'manager-must-not-slip': 'Welche drei Dinge dürfen bis zum nächsten Mal nicht liegen bleiben?',
  'manager-further': 'Wo bist du weiter, als du gedacht hättest?',
  'manager-foggy-goal': 'Welches deiner Ziele ist noch verschwommen?',
  'manager-pull-apart': 'Welche deiner Aufgaben ziehen in verschiedene Richtungen?',
  'manager-drop-first': 'Wenn etwas wegfallen müsste, was würdest du zuerst streichen?',
  'manager-unplanned': 'Was frisst Zeit, die du nicht eingeplant hattest?',
  'manager-decide-alone': 'Welche Entscheidungen würdest du lieber ohne mich treffen?',
  'manager-where-heading': 'Wie passt deine Arbeit zu dem, wo wir hinwollen?',
  'manager-first-months': 'Woran würdest du merken, dass deine ersten drei Monate gut waren?',
  'manager-pays-off-later': 'Womit sollten wir jetzt anfangen, auch wenn es sich erst nächstes Jahr auszahlt?',
  'manager-repair-first': 'Was an unseren Systemen sollten wir reparieren, bevor wir weiter darauf aufbauen?',
  'manager-clients-time': 'Welche Kunden hätten mehr von deiner Zeit verdient?',

  // manager: feedback
  'manager-hear-praise': 'Wie möchtest du hören, dass dir etwas gelungen ist?',
  'manager-applause': 'Wessen Arbeit im Team hat mehr Applaus verdient?',
  'manager-take-in': 'Wann kannst du Rückmeldungen am besten annehmen?',
  'manager-missed-work': 'Was hast du zuletzt geleistet, das ich wohl übersehen habe?',
  'manager-do-more': 'Was hättest du gern öfter von mir?',
  'manager-came-of-it': 'Was ist aus dem geworden, was ich dir zuletzt zu deiner Arbeit gesagt habe?',
  'manager-own-judgement': 'Wie schätzt du deine Arbeit im letzten Monat selbst ein?',
  'manager-honest-opinion': 'Wozu hättest du gern meine ehrliche Meinung?',
  'manager-i-make-harder': 'Was tue ich, das dir die Arbeit schwerer macht?',
  'manager-see-differently': 'Wo siehst du etwas anders als ich?',
  'manager-surprised-you': 'Was hat dich daran überrascht, wie wir hier arbeiten?',
  'manager-one-lesson': 'Welche Unterrichtsstunde möchtest du gern mit mir durchgehen?',

  // manager: roadblocks
  'manager-not-moving': 'Wo geht es gerade nicht weiter?',
  'manager-tool-in-way': 'Welches Werkzeug steht dir im Weg?',
  'manager-open-door': 'Welche Tür könnte ich dir öffnen?',
  'manager-whose-help': 'Wessen Hilfe könntest du brauchen, die du noch nicht hast?',
  'manager-costly-rule': 'Welche unserer Regeln kostet dich mehr, als sie nützt?',
  'manager-need-to-know': 'Was müsstest du wissen, um schneller voranzukommen?',
  'manager-put-off': 'Welches Problem schieben wir schon zu lange vor uns her?',
  'manager-nobody-watching': 'Was könnte schiefgehen, worauf gerade niemand achtet?',
  'manager-still-missing': 'Was fehlt dir noch, um deine Arbeit gut machen zu können?',
  'manager-equipment': 'Welches Gerät lässt dich im Stich, wenn es darauf ankommt?',
  'manager-shop-floor': 'Was hält dich im Laden am meisten auf?',
  'manager-before-shipping': 'Wo bleibt Arbeit am längsten liegen, bevor sie ausgeliefert wird?',

  // manager: growth
  'manager-grab-task': 'Bei welcher Aufgabe würdest du sofort zugreifen, wenn sie morgen käme?',
  'manager-look-close': 'Wem würdest du gern mal aus der Nähe bei der Arbeit zuschauen?',
  'manager-better-by': 'Worin möchtest du bis Ende des Jahres besser sein?',
  'manager-too-easy': 'Was ist dir inzwischen zu leicht?',
  'manager-dare-bigger': 'Was bräuchtest du, um dir etwas Größeres zuzutrauen?',
  'manager-room-to-learn': 'Wie könnten wir in deiner Woche Platz zum Lernen schaffen?',
  'manager-role-change': 'Wie sollte sich deine Rolle in den nächsten zwei Jahren verändern?',
  'manager-miss-first': 'Was würde dir als Erstes fehlen, wenn du woanders wärst?',
  'manager-good-career': 'Was heißt für dich eine gute Laufbahn?',
  'manager-unused-strength': 'Welche Stärke bringst du mit, die wir noch nicht genutzt haben?',
  'manager-next-exciting': 'Was wäre für dich das nächste Spannende an dieser Arbeit?',
  'manager-pass-on': 'Was könnte jemand nur von dir lernen?',
  'manager-next-station': 'Welche Station möchtest du als Nächstes lernen?',
  'manager-specialise': 'Welche Fachweiterbildung würde dich reizen?',
  'manager-own-listing': 'Für welche Art von Objekten möchtest du bei uns der Mensch mit dem Fachwissen werden?',

  // manager: belonging
  'manager-get-on-with': 'Mit wem verstehst du dich hier gut?',
  'manager-customs': 'Welche Tage oder Bräuche sind dir wichtig, damit ich sie einplanen kann?',
  'manager-word-in': 'Wie leicht kommst du zu Wort, wenn wir alle zusammen sind?',
  'manager-part-of-decision': 'Bei welcher Entscheidung wärst du gern dabei gewesen?',
  'manager-hand-out-work': 'Wie gerecht verteile ich die Arbeit?',
  'manager-close-from-afar': 'Was hilft dir, dem Team nah zu sein, wenn du nicht im Raum bist?',
  'manager-admit-mistake': 'Wie sicher fühlt es sich an, hier einen Fehler zuzugeben?',
  'manager-work-at-best': 'Was sollte ich über dich wissen, damit du gut arbeiten kannst?',
  'manager-respectful': 'Wie respektvoll gehen wir in deinen Augen miteinander um?',
  'manager-felt-welcome': 'Wer hat dir das Ankommen leicht gemacht?',
  'manager-staff-room': 'Wie wohl fühlst du dich im Lehrerzimmer?',
  'manager-roster-fair': 'Wie gerecht findest du den Schichtplan?',

  // manager: team
  'manager-drop-meeting': 'Auf welche Besprechung könnten wir verzichten?',
  'manager-worth-keeping': 'Was läuft in unserem Team so gut, dass wir es behalten sollten?',
  'manager-where-it-grates': 'Wo knirscht es gerade zwischen den Leuten?',
  'manager-idea-left': 'Welche deiner Ideen hat noch niemand aufgegriffen?',
  'manager-explain-above': 'Was von weiter oben soll ich dir erklären?',
  'manager-who-is-missing': 'Was für ein Mensch fehlt unserem Team noch?',
  'manager-people-we-serve': 'Was hörst du von den Menschen, für die wir arbeiten?',
  'manager-lead-a-month': 'Was würdest du als Erstes tun, wenn du das Team einen Monat lang leiten würdest?',
  'manager-get-to-know': 'Wen möchtest du als Nächstes kennenlernen?',
  'manager-use-your-help': 'Wem im Team könnte deine Unterstützung guttun?',
  'manager-handovers': 'Wie gut klappen die Übergaben zwischen den Schichten?',
  'manager-parents-say': 'Was hörst du von Eltern, das ich wissen sollte?',
  'manager-market-talk': 'Was erzählen dir Kunden, das sonst noch niemand bemerkt hat?',
  'manager-crew-flow': 'Mit wem läuft eine volle Schicht rund?',
  'manager-review-wait': 'Wie gut helfen wir einander, wenn jemand um ein Review bittet?',

  // employee: well-being
  'employee-you-yourself': 'Wie geht es dir selbst zurzeit?',
  'employee-days-off': 'Wann passt es gut, dass ich die nächsten Tage freinehme?',
  'employee-all-at-once': 'Was soll ich tun, wenn alles auf einmal auf mich einprasselt?',
  'employee-lighten': 'Wie könnten wir mir die nächsten Wochen leichter machen?',
  'employee-reachable': 'Wann erwartest du, dass ich erreichbar bin?',
  'employee-quiet-hours': 'Wie könnte ich mir jede Woche ein paar ruhige Stunden freihalten?',
  'employee-stay-healthy': 'Wie schaffst du es, dass die Arbeit nicht alles auffrisst?',
  'employee-when-where': 'Wie frei bin ich darin, wann und wo ich arbeite?',
  'employee-own-pressure': 'Wo mache ich mir deiner Meinung nach mehr Druck als nötig?',
  'employee-rest-between': 'Wie können wir meine Dienste so planen, dass ich mich dazwischen ausruhen kann?',
  'employee-know-shifts': 'Wie früh kann ich wissen, wann ich arbeite?',

  // employee: priorities
  'employee-matters-most': 'Was ist dir an meiner Arbeit bis zum nächsten Mal am wichtigsten?',
  'employee-good-enough': 'Wo reicht gut genug auch wirklich aus?',
  'employee-comes-first': 'Wenn ich nicht alles schaffe, was soll zuerst kommen?',
  'employee-what-changed': 'Was hat sich zuletzt geändert, worauf ich mich einstellen sollte?',
  'employee-good-result': 'Wie sähe für dich ein richtig gutes Ergebnis meiner Arbeit aus?',
  'employee-your-goals': 'Bei welchem deiner eigenen Ziele kann ich helfen?',
  'employee-may-decide': 'Was darf ich entscheiden, ohne dich zu fragen?',
  'employee-bigger-aim': 'Welchem größeren Ziel dient meine Arbeit?',
  'employee-choose-today': 'Wie entscheidest du an einem vollen Tag, was zuerst drankommt?',
  'employee-three-months': 'Was sollte ich nach drei Monaten geschafft haben?',
  'employee-help-shape': 'Welche der kommenden Entscheidungen könnte ich mitgestalten?',

  // employee: feedback
  'employee-hold-on-to': 'Welche meiner Gewohnheiten soll ich unbedingt beibehalten?',
  'employee-my-strength': 'Was ist in deinen Augen meine Stärke?',
  'employee-change-one': 'Wenn ich eine Sache an meiner Arbeitsweise ändere, was würde dir am meisten helfen?',
  'employee-came-across': 'Wie kam meine letzte Arbeit bei dir an?',
  'employee-differently-seen': 'Wo siehst du mich anders als ich mich selbst?',
  'employee-others-say': 'Was hörst du darüber, wie es ist, mit mir zu arbeiten?',
  'employee-about-leading': 'Was würdest du gern von mir darüber hören, wie du führst?',
  'employee-blind-spot': 'Was fällt anderen an mir auf, das mir selbst entgeht?',
  'employee-trust-more': 'Was bräuchte es, damit du mir mehr anvertraust?',
  'employee-so-far': 'Wie mache ich mich bisher, von dir aus gesehen?',
  'employee-in-class': 'Worauf würdest du zuerst achten, wenn du in meinem Unterricht sitzt?',

  // employee: roadblocks
  'employee-whom-to-ask': 'An wen soll ich mich wenden, wenn ich nicht weiterkomme?',
  'employee-decision-when': 'Bis wann kann ich mit der Entscheidung rechnen, auf die ich warte?',
  'employee-word-from-you': 'Wo könnte ein Wort von dir für mich etwas in Bewegung bringen?',
  'employee-how-would-you': 'Wie würdest du angehen, woran ich gerade festhänge?',
  'employee-trouble-ahead': 'Welche Schwierigkeiten siehst du auf mich zukommen?',
  'employee-tell-when': 'Ab wann möchtest du von einem Problem hören?',
  'employee-shorten': 'Welche unserer Abläufe darf ich abkürzen?',
  'employee-get-what-i-need': 'Wie komme ich an das, was ich für meine Arbeit brauche?',
  'employee-unnamed-brake': 'Was bremst unser Team, ohne dass es jemand ausspricht?',
  'employee-clear-the-way': 'Wer kann den Weg frei machen für eine Änderung, an der mehrere Teams hängen?',
  'employee-too-few': 'Was soll ich tun, wenn wir zu wenige im Laden sind?',

  // employee: growth
  'employee-hard-lesson': 'Was hast du an meiner Stelle auf die harte Tour gelernt?',
  'employee-whom-to-meet': 'Wen sollte ich kennenlernen für das, was ich vorhabe?',
  'employee-training': 'Welche Weiterbildung würdest du für mich unterstützen?',
  'employee-next-step': 'Wie könnte hier mein nächster Schritt aussehen?',
  'employee-still-lack': 'Was fehlt mir noch für die nächste Stufe?',
  'employee-bigger-task': 'An welcher größeren Aufgabe könnte ich mich versuchen?',
  'employee-pay': 'Wie kommt man hier beim Gehalt voran?',
  'employee-show-what': 'Wo könnte ich zeigen, was ich kann?',
  'employee-picture-me': 'Was könntest du dir für mich in drei Jahren vorstellen?',
  'employee-role-grow': 'Wie könnte meine Rolle wachsen, ohne dass ich die Stelle wechsle?',
  'employee-own-deal': 'Was brauche ich, um einen Abschluss von Anfang bis Ende allein zu führen?',

  // employee: belonging
  'employee-unwritten': 'Welche ungeschriebenen Regeln sollte ich hier kennen?',
  'employee-raise-it': 'Wie spreche ich am besten an, was mich stört?',
  'employee-my-place': 'Wie siehst du meinen Platz im Team?',
  'employee-conversations': 'Bei welchen Gesprächen würde es mir helfen, dabei zu sein?',
  'employee-contribution-seen': 'Wie erfahren andere, was ich beitrage?',
  'employee-in-the-loop': 'Wie bleibe ich auf dem Laufenden, wenn ich woanders arbeite?',
  'employee-fits-my-life': 'Wie können wir meine Arbeit besser auf das abstimmen, was ich brauche?',
  'employee-fair-chance': 'Wie sorgst du dafür, dass alle eine faire Chance bekommen?',
  'employee-told-mistake': 'Wie nimmst du es auf, wenn dir jemand einen Fehler gesteht?',

  // employee: team
  'employee-most-useful': 'Wo könnte ich den anderen am meisten nützen?',
  'employee-other-teams': 'Was machen andere Teams, das unsere Arbeit berührt?',
  'employee-who-comes': 'Welche Wechsel stehen bei den Leuten um uns herum an?',
  'employee-coming-up': 'Was kommt aus der Organisation auf uns zu?',
  'employee-thinking-behind': 'Welche Überlegung stand hinter der letzten großen Entscheidung?',
  'employee-known-for': 'Wofür soll unser Team bekannt sein?',
  'employee-idea-off-ground': 'Wie bringe ich hier eine Idee auf den Weg?',
  'employee-your-worry': 'Was macht dir an unserem Team am meisten Sorgen?',
  'employee-tension': 'Wie soll ich mit Spannungen im Kollegium umgehen?',
  'employee-next-shift': 'Was sollte die nächste Schicht von uns erfahren, das heute untergeht?',

  // skip-level: well-being
  'skip-people-doing': 'Wie geht es den Leuten in deinem Team, so wie du es siehst?',
  'skip-home-content': 'Wann bist du zuletzt zufrieden nach Hause gegangen?',
  'skip-pace': 'Wie lange könntest du das Tempo des letzten Monats durchhalten?',
  'skip-pressure-above': 'Welchen Druck von oben könnte ich wegnehmen?',
  'skip-follows-home': 'Was von der Arbeit nimmst du mit nach Hause?',

  // skip-level: priorities
  'skip-goal-noticed': 'Welches unserer Ziele spürst du in deinem Alltag?',
  'skip-direction': 'Wie klar ist dir, wohin wir wollen?',
  'skip-unseen-from-here': 'Was an deiner Arbeit ist wichtig und von hier aus nicht zu sehen?',
  'skip-had-its-day': 'Welche Gewohnheit dieser Organisation hat sich überlebt?',
  'skip-two-at-once': 'Wo verlangen wir zwei Dinge, die nicht zusammengehen?',

  // skip-level: feedback
  'skip-thank-you': 'Wem in deinem Team sollte ich einmal danken?',
  'skip-what-arrives': 'Was kommt bei dir von dem an, was ich allen sage?',
  'skip-my-position': 'Was könnte ich von meiner Position aus besser machen?',
  'skip-how-often': 'Wie oft hörst du, wie du deine Sache machst?',
  'skip-backing': 'Welche Unterstützung deiner Führungskraft hilft dir am meisten?',

  // skip-level: roadblocks
  'skip-fix-in-a-week': 'Was könnten wir in einer Woche beheben, das vielen hilft?',
  'skip-decision-above': 'Auf welche Entscheidung von oben wartest du?',
  'skip-between-teams': 'Was bleibt zwischen den Teams hängen?',
  'skip-senseless-rule': 'Welche unserer Regeln ergeben von dir aus gesehen wenig Sinn?',
  'skip-warning-signs': 'Welche Warnzeichen sollte ich ernst nehmen?',

  // skip-level: growth
  'skip-look-into': 'In welchen Bereich würdest du gern einmal hineinschauen?',
  'skip-way-forward': 'Wie gut siehst du für dich hier einen Weg nach vorn?',
  'skip-hidden-skill': 'Was kannst du, wovon auf meiner Ebene niemand weiß?',
  'skip-hear-of-chances': 'Wie erfährt man hier von neuen Möglichkeiten?',
  'skip-want-to-leave': 'Was müsste passieren, damit du gehen möchtest?',

  // skip-level: belonging
  'skip-part-of-bigger': 'Wann fühlst du dich hier als Teil von etwas Größerem?',
  'skip-heard-rarely': 'Wessen Sicht hören wir zu selten?',
  'skip-decisions-fair': 'Wie gerecht fühlen sich Entscheidungen bei dir an?',
  'skip-find-feet': 'Wie leicht finden Neue bei euch Anschluss?',
  'skip-speak-mind': 'Wie frei kann man hier seine Meinung sagen?',

  // skip-level: team
  'skip-better-than-others': 'Was macht euer Team besonders gut?',
  'skip-only-i-can': 'Was braucht euer Team, das nur ich geben kann?',
  'skip-tell-friends': 'Was erzählst du Freunden über die Arbeit bei uns?',
  'skip-comes-hard': 'Mit welchem Team fällt die Zusammenarbeit schwer?',
  'skip-in-ten-years': 'Was sollte in zehn Jahren noch für uns gelten?',

  // mentor: well-being
  'mentor-came-with': 'Mit welchem Gefühl bist du heute hergekommen?',
  'mentor-fun-lately': 'Was hat dir zuletzt Spaß gemacht?',
  'mentor-fills-up': 'Was füllt nach einer harten Woche deinen Akku wieder auf?',
  'mentor-kinder': 'Wo könntest du freundlicher mit dir sein?',
  'mentor-limit': 'Woran merkst du, dass du an einer Grenze bist?',

  // mentor: priorities
  'mentor-useful-today': 'Worüber zu reden wäre dir heute am nützlichsten?',
  'mentor-tried-since': 'Was hast du seit dem letzten Mal ausprobiert?',
  'mentor-little-return': 'Womit verbringst du Zeit, obwohl es dir wenig bringt?',
  'mentor-biggest-effect': 'Welche einzelne Änderung hätte die größte Wirkung?',
  'mentor-not-give-up': 'Was würdest du für keine Stelle aufgeben?',

  // mentor: feedback
  'mentor-honest-view': 'Wen könntest du um eine ehrliche Einschätzung bitten?',
  'mentor-heard-lately': 'Was haben andere zuletzt über deine Arbeit gesagt?',
  'mentor-did-not-fit': 'Welcher meiner Vorschläge hat nicht zu dir gepasst?',
  'mentor-stings': 'Wie gehst du mit Kritik um, die wehtut?',
  'mentor-hard-to-believe': 'Welches Lob kannst du nur schwer glauben?',

  // mentor: roadblocks
  'mentor-smallest-step': 'Was wäre der kleinste erste Schritt?',
  'mentor-wide-berth': 'Worum machst du zurzeit einen großen Bogen?',
  'mentor-earlier-hurdle': 'Von welcher früheren Hürde kannst du jetzt etwas lernen?',
  'mentor-stands-behind': 'Wer steht hinter dir, wenn es schwierig wird?',
  'mentor-own-way': 'Womit stehst du dir selbst im Weg?',

  // mentor: growth
  'mentor-introduce': 'Mit wem soll ich dich bekannt machen?',
  'mentor-look-back': 'Worauf möchtest du in einem Jahr zurückblicken?',
  'mentor-practising': 'Was übst du zurzeit?',
  'mentor-little-beyond': 'Was läge nur ein kleines Stück über dem, was du dich heute traust?',
  'mentor-envy': 'Auf wessen Weg bist du manchmal ein bisschen neidisch?',
  'mentor-two-roads': 'Zwischen welchen zwei Wegen bist du hin- und hergerissen?',

  // mentor: belonging
  'mentor-first-day': 'Was hättest du an deinem ersten Tag gern gewusst?',
  'mentor-understood': 'Wo triffst du Menschen, die dich verstehen?',
  'mentor-hard-rooms': 'In welchen Runden fällt es dir schwer, etwas zu sagen?',
  'mentor-speaks-well': 'Wer spricht gut von dir, wenn du nicht dabei bist?',
  'mentor-at-the-door': 'Welchen Teil von dir lässt du vor der Tür?',

  // mentor: team
  'mentor-people-around': 'Wie würdest du die Menschen beschreiben, mit denen du arbeitest?',
  'mentor-has-a-say': 'Wer redet bei dem mit, was du erreichen willst?',
  'mentor-hard-time': 'Mit wem hast du es schwer?',
  'mentor-manager-needs': 'Was braucht deine Führungskraft von dir, um hinter dir zu stehen?',
  'mentor-would-be-missing': 'Was würde fehlen, wenn du das Team verlässt?',
};
