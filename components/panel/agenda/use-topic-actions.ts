import { useContext, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { followRow } from '@/components/ui/follow-row';
import { type SortableGroup, stepFrom } from '@/components/ui/sortable-groups';
import type { Id } from '@/utils/domain/rows/row';
import type { TopicView } from '@/utils/domain/views/parts';
import type { Panel } from '@/utils/state/panel/panel-model';
import { copyText } from '../../shared/copy-text';
import { focusNear } from '../../shared/focus-near';
import type { TopicActions } from '../../shared/topic-actions';
import { wayBack } from '../../shared/way-back';
import { Voice } from '../voice';

/** The group of topics that stand in no section. */
export const LOOSE = '';

export type TopicGroup = SortableGroup<TopicView>;

export interface BoardActions extends TopicActions {
  moveTo: (id: Id, groupId: string, index: number, how: 'key' | 'drag') => void;
}

/**
 * What the panel does with a topic, and what it says of it. One object as long as the panel stands. `groups`: the
 * lists in which topics can be moved.
 */
export function useTopicActions(panel: Panel, groups: TopicGroup[]): BoardActions {
  const voice = useContext(Voice);
  const latest = useRef(groups);
  latest.current = groups;
  return useMemo(() => {
    const { topics } = panel;
    const undoable = (words: string, undo: () => void) => voice.tell(words, wayBack(undo));
    const away = (words: string, act: () => () => void) => {
      focusNear();
      undoable(words, act());
    };
    const titleOf = (sectionId: Id | null) =>
      panel.view.peek()?.sections.find((section) => section.id === sectionId)?.title ?? null;
    const moved = (sectionId: Id | null) => {
      const section = titleOf(sectionId);
      return section ? i18n.t('topic.movedInto', { section }) : i18n.t('topic.movedOut');
    };
    const moveTo = (id: Id, groupId: string, index: number, how: 'key' | 'drag') => {
      const from = latest.current.find((group) => group.items.some((item) => item.id === id));
      const to = latest.current.find((group) => group.id === groupId);
      const sectionId = groupId === LOOSE ? null : groupId;
      const undo = from?.id === groupId ? topics.move(id, index) : topics.move(id, index, sectionId);
      if (!undo || !to) return;
      if (from?.id === groupId) voice.say(i18n.t('topic.moved', { at: index + 1, count: to.items.length }));
      else if (how === 'drag') undoable(moved(sectionId), undo);
      else voice.say(moved(sectionId));
    };
    return {
      moveTo,
      tick: topics.tick,
      edit: topics.edit,
      closeOutcome: () => {
        topics.asking.value = null;
      },
      share: (id) => {
        topics.share(id);
        voice.tell(i18n.t('topic.wasShared'));
      },
      remove: (id) => away(i18n.t('topic.deleted'), () => topics.remove(id)),
      park: (id) => away(i18n.t('topic.wasParked'), () => topics.park(id)),
      putOff: (id) => away(i18n.t('topic.wasPutOff'), () => topics.putOff(id)),
      toChat: async (topic) => {
        if (!(await copyText(topic.text))) return voice.tell(i18n.t('topic.notCopied'));
        undoable(i18n.t('topic.wentToChat'), topics.settle(topic.id, i18n.t('topic.chatOutcome')));
      },
      move: {
        step: (id, by) => {
          const to = stepFrom(latest.current, id, by);
          if (!to) return;
          const follow = followRow(document.body, id);
          moveTo(id, to.groupId, to.index, 'key');
          follow();
        },
        sections: () => panel.view.peek()?.sections ?? [],
        into: (id, sectionId) => {
          const follow = followRow(document.body, id);
          undoable(moved(sectionId), topics.place(id, sectionId));
          follow();
        },
        give: (id) => panel.drawer.open('move-topic', id),
      },
    };
  }, [panel, voice]);
}
