import { applyTemplate, undoTemplate } from './agenda/apply-template';
import { closeItem } from './agenda/close-item';
import { giveTopic } from './agenda/give-topic';
import { noteVersions } from './agenda/note-versions';
import { createRow, deleteRow, patchRow, restoreRow, shareRow, tickTopic } from './agenda/rows';
import { hushLopsided } from './agenda/share-hint';
import { backToNote, writeNote } from './agenda/write-note';
import { readCalendars } from './calendar/look-again';
import { writePrompt } from './captures/prompt-answer';
import { makeBackup, previewBackup, restoreBackup } from './data/backup';
import { eraseEverything } from './data/erase';
import { patchSettings, readSettings } from './data/settings';
import { daysOffView } from './days-off/settings-now';
import { makeExport } from './exports/make-export';
import { feedHandlers } from './feeds/feed-handlers';
import { firstRunHandlers } from './first-run-handlers';
import { growthView } from './growth/growth-view';
import { sayMention } from './growth/mention';
import { effectivenessView, hushCheck } from './insights/effectiveness';
import { insightsView } from './insights/insights-view';
import { hushObservation, observationsView, unhushPerson } from './insights/observations';
import { relationshipCache } from './insights/relationship-cache';
import { surveysView } from './insights/surveys-view';
import { rememberPanel } from './known-panels';
import { answerMeeting, startMeeting, unstartMeeting } from './meetings/meeting-commands';
import { openMeeting } from './meetings/open-meeting';
import type { OwnHandlers } from './own-handlers';
import { closePanel, placePanels, swapPanel } from './panel-frame';
import { setGroupMember } from './people/group-member';
import * as people from './people/person-commands';
import { forgetVerdict, sayVerdict } from './people/say-verdict';
import { putStageAside } from './people/stage-questions';
import { successionView, writeSuccession } from './people/succession';
import { questionBank } from './questions/question-bank';
import type { RepairHandlers } from './repair/repair-handlers';
import { askView } from './rhythm/ask-view';
import { searchCache } from './search/search-cache';
import { searchView } from './search/search-view';
import { reviewView } from './share/review-view';
import { shareView } from './share/share-view';
import { readShortcuts } from './shortcuts';
import { timelineCache } from './timeline/timeline-cache';
import { timelineView } from './timeline/timeline-view';
import { allFeedback } from './views/all-feedback';
import { feedbackPage } from './views/feedback';
import { healthView, pageStructure } from './views/health';
import { meetingRecord } from './views/meeting-record';
import { panelView } from './views/panel';
import { peopleView, personView } from './views/people';
import { personNeeds } from './views/person-needs';
import { popupView } from './views/popup';
import { preparationView } from './views/preparation';
import { profileView } from './views/profile';
import { rulesView } from './views/rules';
import { templatesView } from './views/templates';
import { meetingHistory } from './week/meeting-history';
import { takeBackAnswer, takeBackNever } from './week/take-back';
import { weekView } from './week/week-view';
import type { WorkerContext } from './worker-context';
import { countTalk, patchWrapUp, touchTheme } from './wrap-up/wrap-up-commands';
import { wrapUpView } from './wrap-up/wrap-up-view';

/** What this file doesn't know how to do yet: the repair kit brings its own. */
export type SpineHandlers = Omit<OwnHandlers, keyof RepairHandlers>;

/** What panel, popup and dashboard may ask. */
export function ownPageHandlers(context: WorkerContext): SpineHandlers {
  // They hear of every commit from the first tick on.
  searchCache(context);
  relationshipCache(context);
  timelineCache(context);
  return {
    'view/panel': async (_, sender) => {
      await rememberPanel(context.tabs, sender);
      return panelView(context, sender.tabId);
    },
    'view/popup': (query) => {
      void readCalendars(context).catch(() => undefined);
      return popupView(context, query?.all);
    },
    'view/week': ({ from }) => weekView(context, from),
    'view/people': () => peopleView(context),
    'view/person': ({ personId }) => personView(context, personId),
    'view/person-needs': ({ personId }) => personNeeds(context, personId),
    'view/ask': (query) => askView(context, query),
    'view/timeline': (query) => timelineView(context, query),
    'view/meeting': ({ meetingId }) => meetingRecord(context, meetingId),
    'view/meeting-history': ({ meetingId }) => meetingHistory(context, meetingId),
    'view/insights': (query) => insightsView(context, query),
    'view/effectiveness': (query) => effectivenessView(context, query),
    'effectiveness/hush': (command) => hushCheck(context, command),
    'view/surveys': (query) => surveysView(context, query),
    'view/observations': (query) => observationsView(context, query),
    'observation/hush': (command) => hushObservation(context, command),
    'observation/unhush': (command) => unhushPerson(context, command),
    'view/wrap-up': ({ meetingId }) => wrapUpView(context, meetingId),
    'view/feedback': ({ personId }) => feedbackPage(context, personId),
    'view/all-feedback': () => allFeedback(context),
    'view/succession': (query) => successionView(context, query),
    'succession/write': (write) => writeSuccession(context, write),
    'view/growth': (query) => growthView(context, query),
    'view/profile': ({ personId }) => profileView(context, personId),
    'stage/aside': (command) => putStageAside(context, command),
    'group/member': (command) => setGroupMember(context, command),
    'mention/say': (command) => sayMention(context, command),
    'view/search': (query) => searchView(context, query),
    'view/preparation': ({ meetingId }) => preparationView(context, meetingId),
    'view/share': (query) => shareView(context, query),
    'view/review': (query) => reviewView(context, query),
    'view/note-versions': (query) => noteVersions(context, query),
    'view/health': () => healthView(context),
    'view/rules': () => rulesView(context),
    'view/question-bank': ({ personId }) => questionBank(context, personId),
    'view/settings': () => readSettings(context),
    'view/days-off': () => daysOffView(context),
    'view/templates': () => templatesView(context),
    'view/shortcuts': readShortcuts,

    'row/create': (command) => createRow(context, command),
    'row/patch': (command) => patchRow(context, command),
    'row/delete': (command) => deleteRow(context, command),
    'row/restore': (command) => restoreRow(context, command),
    'note/write': (write) => writeNote(context, write),
    'item/back-to-note': (command) => backToNote(context, command),
    'row/share': (command) => shareRow(context, command),
    'item/close': (command) => closeItem(context, command),
    'topic/tick': (command) => tickTopic(context, command),
    'topic/give': (command) => giveTopic(context, command),
    'lopsided/hush': (command) => hushLopsided(context, command),
    'template/apply': (use) => applyTemplate(context, use),
    'template/undo': (undo) => undoTemplate(context, undo),

    'meeting/unstart': (command) => unstartMeeting(context, command),
    'meeting/start': (command, sender) => startMeeting(context, command, sender.tabId),
    'meeting/answer': (command) => answerMeeting(context, command),
    'meeting/take-back': (command) => takeBackAnswer(context, command),
    'wrap-up/patch': (command) => patchWrapUp(context, command),
    'talk/count': (count) => countTalk(context, count),
    'theme/touch': (command) => touchTheme(context, command),
    'prompt/write': (write) => writePrompt(context, write),
    'meeting/open': ({ meetingId }) => openMeeting(context, meetingId),
    'verdict/say': (said) => sayVerdict(context, said),
    'verdict/forget': (command) => forgetVerdict(context, command),
    'verdict/take-back': (command) => takeBackNever(context, command),
    'person/create': (person) => people.createPerson(context, person),
    'person/merge': (command) => people.mergePerson(context, command),
    'person/unmerge': (command) => people.unmergePerson(context, command),
    'person/alias': (alias) => people.addAlias(context, alias),
    'alias/delete': (command) => people.deleteAlias(context, command),
    'self/alias': (alias) => people.addSelfAlias(context, alias),
    'self/forget': (command) => people.deleteSelfAlias(context, command),

    'panel/close': (_, sender) => closePanel(sender.tabId),
    'panel/swap': (_, sender) => swapPanel(sender.tabId),

    'settings/patch': async (fields) => {
      await patchSettings(context, fields);
      if (fields.panelSide ?? fields.panelWidth) await placePanels(context);
    },
    'health/structure': ({ healthId }) => pageStructure(context, healthId),

    ...feedHandlers(context),
    ...firstRunHandlers(context),

    'export/make': (query) => makeExport(context, query),
    'backup/make': () => makeBackup(context),
    'backup/preview': (file) => previewBackup(context, file),
    'backup/restore': (file) => restoreBackup(context, file),
    'data/erase': () => eraseEverything(context),
  };
}
