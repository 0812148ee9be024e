import type { TemplateWords } from './words';

export const GERMAN: TemplateWords = {
  templates: {
    'three-part': {
      name: 'Drei Teile',
      purpose: 'Für jeden Tag: ankommen, das Wichtige besprechen, ausmachen, was geschieht.',
      body: `## Ankommen (5 min)
- Wie lief es seit dem letzten Mal, ganz ehrlich?

## Was jetzt wichtig ist (20 min)
- Wofür lohnt sich unsere Zeit heute am meisten?
- Was steht im Weg?

## Wer macht was (5 min)
- Was haben wir ausgemacht, wer macht es und bis wann?`,
    },
    'five-part': {
      name: 'Fünf Teile',
      purpose: 'Für ein längeres Gespräch: Arbeit, Rückmeldung, was klemmt und ein Blick nach vorn.',
      body: `## Ankommen (5 min)
- Womit kommst du in dieses Gespräch?

## Vorrang (15 min)
- Was verdient die meiste Zeit, bis wir uns wiedersehen?
- Was darf warten?

## Rückmeldung (10 min)
- Was lief gut und soll wieder so sein?
- Was könnte jeder von uns einmal anders probieren?

## Was klemmt (10 min)
- Was bewegt sich nicht, und wer könnte es anschieben?

## Blick nach vorn (5 min)
- Wovon möchtest du in einem halben Jahr mehr machen?`,
    },
    'ten-ten-ten': {
      name: 'Zehn, zehn, zehn',
      purpose: 'Gleich viel Zeit für beide und ein Drittel für das, was kommt. Wer berichtet, beginnt.',
      body: `## Zehn für die eine Seite (10 min)
- Was bringst du heute mit?

## Zehn für die andere Seite (10 min)
- Was möchte ich ergänzen, fragen oder weitergeben?

## Zehn für das, was kommt (10 min)
- Worauf lohnt es sich, jetzt schon hinzuarbeiten?`,
    },
    first: {
      name: 'Erstes 1:1',
      purpose: 'Für zwei, die sich bei der Arbeit noch nicht kennen.',
      body: `## Kennenlernen (10 min)
- Was sollte ich darüber wissen, wie du gern arbeitest?
- Was macht einen Arbeitstag für dich zu einem guten?

## Zusammenarbeiten (15 min)
- Wie möchtest du Rückmeldung hören: gleich oder später, mündlich oder schriftlich?
- Wenn etwas gut lief, wie soll das bemerkt werden?
- Woran würde ich sehen, dass es zu viel ist, und was hilft dann?

## Unsere 1:1s (5 min)
- Wie oft, wie lange, und wer bringt die Themen mit?
- 🔒 Was habe ich heute erfahren, das ich mir merken will?`,
    },
    career: {
      name: 'Laufbahn',
      purpose: 'Eine knappe Stunde nur dafür, wohin jemand möchte.',
      body: `## Wo du stehst (10 min)
- Welchen Teil deiner Arbeit würdest du nie hergeben?
- Welchen würdest du schon morgen abgeben?

## Wohin du möchtest (15 min)
- Wofür möchtest du in zwei Jahren bekannt sein?
- Welches Können würde die nächste Tür öffnen?

## Der Weg dorthin (15 min)
- Welche Aufgabe der nächsten Monate könnte Übung dafür sein?
- Wer könnte dir zeigen, wie es geht?

## Erster Schritt (5 min)
- Was geschieht, bevor wir darauf zurückkommen?`,
    },
    'skip-level': {
      name: 'Über eine Ebene',
      purpose: 'Für zwei mit einer Ebene dazwischen: hören, wie es von der anderen Seite aussieht.',
      body: `## Näherkommen (5 min)
- Was sieht jeder von uns nicht vom Alltag des anderen?

## Wie es läuft (15 min)
- Wo verlieren wir immer wieder Zeit oder Güte?
- Welche Entscheidung der letzten Zeit braucht mehr Erklärung?
- Was klappt gut und sollte bekannt sein?

## Nach vorn (10 min)
- Was soll sich in einem halben Jahr ändern, und was soll bleiben?
- 🔒 Was nehme ich mit, und wem darf ich es weitergeben, ohne jemanden preiszugeben?`,
    },
    performance: {
      name: 'Sorge um die Leistung',
      purpose: 'Früh und offen: was zu sehen war, wohin es führt, was helfen würde, was gilt.',
      body: `## Was ich gesehen habe (10 min)
- 🔒 Zwei oder drei Momente mit ihrem Tag, nur Tatsachen, kein Urteil
- Wie siehst du es?

## Was daraus folgt (5 min)
- 🔒 Was es mit der Arbeit macht, mit dem Team und denen, für die wir arbeiten
- Was bedeutet es für dich?

## Was helfen würde (10 min)
- Was steht dir im Weg, und was davon kann ich wegräumen?

## Was wir ausmachen (5 min)
- Was wird anders sein, und an welchem Tag schauen wir wieder hin?
- 🔒 Heute noch aufschreiben, was gesagt wurde`,
    },
    crisis: {
      name: 'Kurz in der Krise',
      purpose: 'Zehn Minuten, solange es rau zugeht: was zuerst kommt, Sicherheit, genug Hände.',
      body: `## Jetzt gerade (4 min)
- Was kommt heute zuerst, und was kann liegen bleiben?
- Ist jemand in Gefahr oder etwas nicht sicher?

## Menschen (4 min)
- Gibt es für die nächsten Tage genug Hände?
- Wie hältst du durch, und was würde dir etwas abnehmen?

## Bis zum nächsten Mal (2 min)
- Wer macht was, bevor wir wieder sprechen?`,
    },
  },
  starters: {
    field: {
      technology: [
        'Was bremst das Team, ohne dass jemand ein Ticket dazu geschrieben hat?',
        'Bei welchem Teil des Systems möchtest du nachts lieber nicht angerufen werden?',
        'Stimmt der Plan für dieses Quartal noch?',
        'Was hast du zuletzt gelernt, das andere wissen sollten?',
        'Passt das Verhältnis von ruhiger Arbeit und Besprechungen?',
      ],
      hospital: [
        'Welche Schicht war zuletzt die härteste, und was hätte geholfen?',
        'Wo geht bei der Übergabe etwas schief?',
        'Gibt es etwas an der Sicherheit der Patienten, das dir Sorgen macht?',
        'Wann hattest du zuletzt eine echte Pause?',
        'Wofür bedanken sich Patienten bei dir?',
      ],
      school: [
        'Welche Klasse oder welches Kind kostet dich gerade am meisten Kraft?',
        'Was hat in einer Stunde geklappt, das andere brauchen könnten?',
        'Wie laufen die Gespräche mit Eltern?',
        'Was könnte dir bis zu den Ferien jemand abnehmen?',
        'Welche Fortbildung würde im nächsten Halbjahr helfen?',
      ],
      'fast-food': [
        'Wie lief der letzte Ansturm an deinem Platz?',
        'Welchen Platz möchtest du als nächsten lernen?',
        'Lässt dir der Plan genug Zeit zwischen den Schichten?',
        'Was geht zu oft aus oder kaputt?',
        'Was würde die nächste Schicht leichter machen?',
      ],
      'real-estate': [
        'Welcher Kunde braucht mehr Zeit, als gut ist?',
        'Was hält den nächsten Abschluss auf?',
        'Wo gehen gute Anfragen verloren?',
        'Wie hältst du dir Abende und Wochenenden frei?',
        'Welches Viertel möchtest du besser kennen?',
      ],
      grocery: [
        'Welcher Gang oder welche Theke macht dir am meisten Mühe?',
        'Wie kommst du mit Lieferungen und Bestand zurecht?',
        'Gab es jemanden im Laden, bei dem du gern Hilfe gehabt hättest?',
        'Passen die Stunden im Plan zu deinem Leben?',
        'Wonach wird gefragt, was wir nicht haben?',
      ],
    },
    employment: {
      salaried: [
        'Was möchtest du bis zum Jahresende geschafft haben?',
        'Mit welchem anderen Team solltest du öfter sprechen?',
        'Welche Aufgabe könnte dich weiterbringen und ist noch nicht deine?',
      ],
      hourly: [
        'Wie passen deine Schichten zu allem anderen?',
        'Was war in deiner letzten Schicht unklar?',
        'Was ist dir zuletzt gelungen, ohne dass es jemand erwähnt hat?',
      ],
      contract: [
        'Was brauchst du von uns, um fertig zu werden, wofür du gekommen bist?',
        'Erfährst du rechtzeitig, was dich betrifft?',
        'Was ist, wenn der Vertrag endet, und wann sprechen wir darüber?',
      ],
    },
    place: {
      remote: [
        'Was entgeht dir, weil du nicht vor Ort bist?',
        'Weißt du genug davon, was die anderen tun?',
        'Wie hörst du am Ende des Tages auf?',
      ],
      hybrid: [
        'Welche gemeinsamen Tage sind den Weg wert?',
        'Was geht zu Hause besser und was vor Ort?',
        'Erfährt jemand etwas später, weil er woanders arbeitet?',
      ],
      'in-person': [
        'Wie gefällt dir der Ort, an dem du arbeitest?',
        'Wann kannst du arbeiten, ohne unterbrochen zu werden?',
        'Wollen wir beim nächsten Mal ein Stück gehen?',
      ],
    },
    stage: {
      new: [
        'Was hat dich überrascht, seit du da bist?',
        'Wen solltest du als Nächstes kennenlernen?',
        'Ist klar, was in den nächsten Wochen von dir erwartet wird?',
        'Was würdest du schon jetzt anders machen?',
      ],
      settled: [
        'Was ist Gewohnheit geworden und ginge besser?',
        'Was möchtest du als Nächstes lernen?',
        'Wer hat dir zuletzt geholfen, und weiß er davon?',
        'Wovon möchtest du weniger?',
      ],
      senior: [
        'An wen könntest du etwas abgeben, damit er daran wächst?',
        'Über welches Risiko sprechen wir nicht?',
        'Wo sollten wir in einem Jahr sein?',
        'Was hält deine Arbeit spannend?',
      ],
    },
  },
};
