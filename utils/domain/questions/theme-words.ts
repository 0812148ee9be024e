import type { Theme } from '../themes/theme';

/**
 * How each theme sounds in a line of an agenda. A word is the beginning of a word; `*` in front finds it inside of
 * compounds as well, `=` is the whole word alone, and several words are a phrase. Written as one spells them: case and
 * accents are folded. `strong` says it nearly alone, `weak` only where nothing stronger stands beside it.
 */
interface ThemeWords {
  strong: string;
  weak: string;
}

export const THEME_WORDS: Record<'en' | 'de', Record<Theme, ThemeWords>> = {
  en: {
    'well-being': {
      strong: `workload, stress, burnout, burn out, burned out, burnt out, overwhelm, exhaust, tired, sleep, overtime,
        work-life, work life, vacation, holiday, time off, days off, day off, =pto, sick, wellbeing, well-being,
        well being, how are you, how are things, how do you feel, recharge, mental health, anxious, anxiety, childcare,
        parental leave, maternity, paternity, long hours, night shift, too much work, unwell, recover from`,
      weak: `energy, mood, health, pressure, worry, worried, worries, family, pace, =rest, =break, =breaks, check-in,
        checkin, check in, coping, =cope, weekend, balance, leave`,
    },
    priorities: {
      strong: 'priorit, =okr, =okrs, objective, deadline, roadmap, milestone, =kpi, =kpis, backlog, what matters most',
      weak: `goal, project, launch, release, quarter, sprint, planning, =plan, =plans, target, scope, focus, deliver,
        status, =q1, =q2, =q3, =q4, timeline, estimate, this week, next week, =ship, shipping, =progress, rollout,
        roll-out, migration, budget, =update, =updates`,
    },
    feedback: {
      strong: `feedback, praise, kudos, recognition, well done, great job, good job, nice work, great work, appreciat,
        performance review, appraisal, criticism, critique, what could i do better, self-review, 360`,
      weak: '=thank, =thanks, thank you, recogni, review, evaluat, went well, did well, presentation, strength',
    },
    roadblocks: {
      strong: `blocker, blocked, blocking, unblock, stuck, roadblock, obstacle, hurdle, bottleneck, waiting for,
        waiting on, escalat, understaffed, short-staffed, short staffed, outage, impediment, in the way`,
      weak: `problem, issue, =bug, =bugs, broken, access, permission, approval, delay, depend, incident, missing,
        shortage, risk, can't, cannot, slow, =late, trouble, doesn't work, not working, hinder`,
    },
    growth: {
      strong: `career, promot, training, certif, mentor, coaching, skill, development plan, personal development,
        professional development, growth, ambition, aspiration, next role, new role, long-term goal, pay raise,
        salary, =raise, apprentice, secondment, stretch`,
      weak: `learn, course, conference, workshop, =grow, leadership, shadow, exam, degree, =study, studies, =lead,
        future, responsibilit, compensation, book`,
    },
    belonging: {
      strong: `belong, inclusion, inclusive, diversity, equity, fairness, unfair, =fair, discriminat, harass, bullying,
        =bias, =biased, excluded, left out, lonely, lonelin, isolated, isolation, accessib, pronoun, speak up,
        psychological safety, feel safe, feel heard, being heard, respect, prejudice, microaggression`,
      weak: 'welcome, included, =voice, =safe, safety, accommodat, traditions, background, accepted, trust',
    },
    team: {
      strong: `reorg, restructur, all-hands, all hands, team, teammate, colleague, coworker, co-worker, hiring, onboarding,
        onboard, collaborat, cross-team, conflict, handover, hand-over, off-site, offsite`,
      weak: `=hire, =hires, candidate, organisation, organization, company, strategy, vision, mission, department,
        stakeholder, culture, communication, staffing, =rota, roster, =shift, =shifts, meeting, process, retro,
        management, customer, office`,
    },
  },
  de: {
    'well-being': {
      strong: `*belastung, überlast, *stress, überforder, erschöpf, =müde, müdigkeit, schlaf, überstunden, *urlaub,
        krank, *wohlbefinden, wohlfühl, wie geht, wie läuft es dir, erholung, ausgebrannt, kinderbetreuung, elternzeit,
        mutterschutz, nachtschicht, nachtdienst, feierabend, abschalten, work-life, zu viel arbeit, überlaste,
        freie tage, freier tag, ausgleich`,
      weak: `energie, stimmung, gesund, =druck, zeitdruck, =angst, =ängste, sorge, familie, tempo, =pause, =pausen,
        wochenende, befinden, *auslastung`,
    },
    priorities: {
      strong:
        'priorit, meilenstein, abgabetermin, *frist, =fristen, roadmap, wichtigste, dringend, =okr, =okrs, zielvereinbarung',
      weak: `=ziel, =ziele, *ziele, *projekt, quartal, *planung, =plan, =pläne, zeitplan, fokus, vorhaben, abgabe, umfang,
        aufwand, schwerpunkt, diese woche, nächste woche, fortschritt, stand der, =stand, einführung, aufgaben, *budget`,
    },
    feedback: {
      strong: `*feedback, *rückmeldung, =lob, =loben, =gelobt, anerkennung, wertschätz, =kritik, kritisier, beurteil,
        leistungsgespräch, jahresgespräch, mitarbeitergespräch, gut gemacht, gute arbeit, tolle arbeit, selbsteinschätzung`,
      weak: '=dank, =danke, =danken, bewert, lief gut, gut gelaufen, präsentation, =stärke, =stärken, einschätzung',
    },
    roadblocks: {
      strong: `blockier, blocker, blockade, hindernis, hürde, engpass, warte auf, warten auf, wartet auf, hängt an,
        hänge fest, hängen fest, steckt fest, stecke fest, eskal, unterbesetz, *mangel, im weg, stolperstein, festgefahren`,
      weak: `*problem, *störung, =stört, kaputt, *zugang, *zugriff, *freigabe, *genehmigung, verzöger, verspät, abhängig,
        =fehlt, =fehlen, *ausfall, ausgefallen, *risik, berechtigung, schwierig, langsam, =fehler, klappt nicht, funktioniert nicht, geht nicht`,
    },
    growth: {
      strong: `karriere, beförder, *gehalt, *schulung, weiterbild, fortbild, zertifi, mentor, coaching, *fähigkeit,
        entwicklungsplan, weiterentwick, entwicklungsgespräch, entwicklungsziel, *wachstum, qualifi, aufstieg, perspektive,
        nächste rolle, neue rolle, *ausbildung, berufliche, kompetenz`,
      weak: `*lernen, =lernt, =kurs, =kurse, sprachkurs, konferenz, workshop, wachsen, führungs, studium, prüfung,
        entwicklung, zukunft, verantwortung, =buch`,
    },
    belonging: {
      strong: `zugehörig, dazugehör, dazu gehör, *inklusion, inklusiv, *vielfalt, diversität, =fair, unfair, fairness,
        gerecht, ungerecht, *respekt, vorurteil, barriere, diskrimin, *mobbing, ausgeschlossen, ausgegrenzt, einsam,
        isolier, alleingelassen, übergangen, gehört werden, ernst genommen, gleichbehandl, gleichberecht, belästig`,
      weak: 'willkommen, einbezogen, =stimme, =sicher, sicherheit, herkunft, akzeptier, *vertrauen, mitreden',
    },
    team: {
      strong: `=team, *team, kolleg, umstruktur, neuorganis, *konflikt, zusammenarbeit, einarbeitung, *übergabe, dienstplan,
        schichtplan, betriebsversammlung, neueinstellung, vertretung`,
      weak: `einstell, bewerber, =stelle, =stellen, organisation, =firma, unternehmen, *strategie, vision, abteilung, kultur,
        kommunikation, =schicht, =schichten, *besprechung, prozess, retro, leitung, kunde, *büro, personal, betrieb`,
    },
  },
};
