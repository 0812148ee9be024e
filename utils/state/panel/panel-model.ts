import { batch, computed, createModel, effect, signal } from '@preact/signals';
import type { Settings } from '@/utils/domain/settings/settings';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { cover } from '../cover';
import { createLiveView } from '../live-view';
import { createRecordCache } from '../record-cache';
import type { WorkerPort } from '../worker-port';
import { createDrawer } from './drawer-model';
import { createItemActions } from './item-actions';
import { createMeetingActions } from './meeting-actions';
import { createNoteLines } from './note-lines';
import { type Note, NoteModel } from './note-model';
import { createPersonActions } from './person-actions';
import { createPhase } from './phase-model';
import { createPreparation } from './preparation-model';
import { createSaveSign } from './save-sign';
import { createSectionActions } from './section-actions';
import { createTalk } from './talk-model';
import { createTemplateActions } from './template-actions';
import { createTopicActions } from './topic-actions';
import { createWrapUp } from './wrap-up-model';

/** Changes of one page report come in several messages; they are answered by one question. */
const GATHER_MS = 20;

interface Notes {
  shared: Note;
  private: Note;
}

/** Keeps one model for each zone of each meeting that was open, so that nothing unwritten is lost by moving on. */
function createNotes(port: WorkerPort) {
  const all = new Map<string, Note>();
  const notes = signal<Note[]>([]);
  const shown = signal<Notes | null>(null);
  const zone = (meetingId: string, visibility: 'shared' | 'private', body: string, askedAt: number): Note => {
    const key = `${meetingId}:${visibility}`;
    const known = all.get(key);
    if (known) {
      // Under cover the view's private zone is empty, which is not what was written.
      if (visibility === 'shared' || cover.peek() === 'none') known.hear(body, askedAt);
      return known;
    }
    const note = new NoteModel(port, meetingId, visibility, body);
    all.set(key, note);
    notes.value = [...all.values()];
    return note;
  };
  return {
    shown,
    states: computed(() => notes.value.map((note) => note.state.value)),
    flush: () => {
      for (const note of all.values()) note.flush();
    },
    hear: (view: PanelView, askedAt: number) => {
      const { meeting, notes } = view;
      const previous = shown.peek();
      const next = meeting &&
        notes && {
          shared: zone(meeting.id, 'shared', notes.shared.body, askedAt),
          private: zone(meeting.id, 'private', notes.private.body, askedAt),
        };
      if (previous?.shared === next?.shared && previous?.private === next?.private) return;
      previous?.shared.flush();
      previous?.private.flush();
      shown.value = next ?? null;
    },
  };
}

/** The panel: one meeting before, while and after it happens. */
export const PanelModel = createModel((port: WorkerPort, now: () => number = Date.now) => {
  let askedAt = 0;
  const live = createLiveView<PanelView>(async () => {
    const asked = performance.now();
    const view = await port.ask('view/panel');
    askedAt = asked;
    return view;
  });
  const settings = signal<Settings | null>(null);
  const keys = signal<string | null>(null);
  const clock = signal(now());
  const notes = createNotes(port);
  const saveSign = createSaveSign({ pending: port.pending, trouble: port.trouble, notes: notes.states });
  const records = createRecordCache(port);
  const meeting = computed(() => live.shown.value?.meeting ?? null);
  const phase = createPhase(meeting, now);
  const wrapUp = createWrapUp(port, meeting, now);
  const talk = createTalk(port, meeting, wrapUp, now);
  const topics = createTopicActions(port, live, now);
  const preparation = createPreparation(port, { meeting, phase, topics, now });

  const loadSettings = async () => {
    try {
      settings.value = await port.ask('view/settings');
    } catch {
      // The defaults do until the next change.
    }
  };

  const loadKeys = async () => {
    const shortcuts = await port.ask('view/shortcuts').catch(() => null);
    keys.value = shortcuts?.panel ?? null;
  };

  const listen = () => {
    let gathering: ReturnType<typeof setTimeout> | null = null;
    const stop = port.onChanged((tables) => {
      if (tables.includes('setting')) void loadSettings();
      gathering ??= setTimeout(() => {
        gathering = null;
        void live.reload();
        records.refresh();
      }, GATHER_MS);
    });
    return () => {
      if (gathering) clearTimeout(gathering);
      stop();
    };
  };

  effect(() => {
    const view = live.shown.value;
    if (!view) return;
    batch(() => {
      clock.value = now();
      notes.hear(view, askedAt);
    });
  });

  return {
    view: live.shown,
    error: live.error,
    failure: live.failure,
    forgetFailure: live.forgetFailure,
    reload: live.reload,
    /** Whether all that was typed here is kept. */
    saveSign: saveSign.shown,
    settings,
    /** What leads from the calendar into the panel, as the browser writes it; null: no key. */
    keys,
    /** When the view was drawn; ages and distances count from it. */
    now: clock,
    theme: computed(() => {
      const chosen = settings.value?.theme ?? 'system';
      if (chosen !== 'system') return chosen;
      const view = live.shown.value;
      return view && (view.dark ? 'dark' : 'light');
    }),
    notes: notes.shown,
    records: records.records,
    loadRecord: records.load,
    /** Asks and listens; returns how to stop. */
    start: () => {
      void live.reload();
      void loadSettings();
      void loadKeys();
      const stops = [
        listen(),
        port.onLeave(notes.flush),
        phase.start(),
        wrapUp.start(),
        talk.start(),
        preparation.start(),
        saveSign.start(),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    phase,
    wrapUp,
    talk,
    preparation,
    drawer: createDrawer(),
    topics,
    sections: createSectionActions(port, live),
    items: createItemActions(port, live, now),
    lines: createNoteLines(port, live, now),
    templates: createTemplateActions(port, live),
    person: createPersonActions(port, live),
    meeting: createMeetingActions(port, live, now),
    close: () => {
      notes.flush();
      void port.ask('panel/close').catch(() => undefined);
    },
    /** The line that says what the panel is was read. */
    orient: () =>
      live.edit(
        (view) => ({ ...view, orient: false }),
        () => port.write('settings/patch', { oriented: true }),
      ),
    /** To the other side of the calendar. */
    changeSide: () => {
      void port.ask('panel/swap').catch(() => undefined);
    },
    /** Structure of the page that can't be read, all text replaced; null when no tab can tell. */
    structure: async (): Promise<string | null> => {
      const { pages } = await port.ask('view/health');
      const newest = pages.filter((page) => page.reportable).toSorted((a, b) => b.seenAt - a.seenAt)[0];
      return newest ? port.ask('health/structure', { healthId: newest.id }) : null;
    },
  };
});

export type Panel = InstanceType<typeof PanelModel>;
