import {
  AlignLeft,
  ArrowDown,
  ArrowUp,
  CalendarArrowUp,
  CornerDownRight,
  MessageCircleReply,
  Pause,
  Pencil,
  Pin,
  PinOff,
  Play,
  Rows3,
  Tag,
  Trash2,
  UserRound,
  Users,
} from 'lucide';
import { i18n } from '#i18n';
import type { MenuAction } from '@/components/ui/menu';
import type { TopicView } from '@/utils/domain/views/parts';
import { isolated } from '@/utils/i18n/isolated';
import type { TopicActions, TopicPlace } from './topic-actions';

interface TopicMenu {
  topic: TopicView;
  theirName: string;
  on: TopicActions;
  place?: TopicPlace;
  /** What the row itself can unfold. */
  unfold: { text: () => void; detail: () => void; outcome: () => void; unblocker: () => void };
}

/** All that can be done with a topic, in groups; what has many choices stands behind one. */
export function topicMenu(menu: TopicMenu): MenuAction[] {
  const { topic, on, unfold } = menu;
  const detail = topic.detail ? i18n.t('topic.details') : i18n.t('topic.addDetails');
  const outcome: MenuAction[] =
    topic.done && !topic.outcome
      ? [{ label: i18n.t('topic.outcome'), icon: MessageCircleReply, run: unfold.outcome }]
      : [];
  return [
    { label: i18n.t('topic.edit'), icon: Pencil, keys: 'Enter', run: unfold.text },
    { label: detail, icon: AlignLeft, run: unfold.detail },
    ...outcome,
    {
      label: topic.pinned ? i18n.t('topic.unpin') : i18n.t('topic.pin'),
      icon: topic.pinned ? PinOff : Pin,
      run: () => on.edit(topic.id, { pinned: !topic.pinned }),
    },
    { label: i18n.t('topic.markAs'), icon: Tag, choices: marks(menu) },
    ...places(menu),
    ...later(menu),
    ...share(menu),
    { label: i18n.t('topic.delete'), icon: Trash2, kind: 'danger', apart: true, run: () => on.remove(topic.id) },
  ];
}

/** What it is, and whose. */
function marks({ topic, theirName, on, unfold }: TopicMenu): MenuAction[] {
  const kind = (value: TopicView['kind'], label: string): MenuAction => ({
    label,
    chosen: topic.kind === value,
    run: () => {
      on.edit(topic.id, { kind: value });
      if (value === 'blocker') unfold.unblocker();
    },
  });
  const raised = (by: TopicView['raisedBy'], label: string, apart = false): MenuAction => ({
    label,
    apart,
    chosen: topic.raisedBy === by,
    run: () => on.edit(topic.id, { raisedBy: by }),
  });
  return [
    kind('talk', i18n.t('topic.kinds.talk')),
    kind('blocker', i18n.t('topic.kinds.blocker')),
    kind('status', i18n.t('topic.kinds.status')),
    raised('me', i18n.t('topic.toMe'), true),
    raised('them', i18n.t('topic.toThem', { name: isolated(theirName) })),
  ];
}

/** Where it stands on this agenda, or on whose. */
function places({ topic, on, place }: TopicMenu): MenuAction[] {
  const { move } = on;
  if (!move) return [];
  const step = (by: -1 | 1): MenuAction => ({
    label: by === -1 ? i18n.t('topic.up') : i18n.t('topic.down'),
    icon: by === -1 ? ArrowUp : ArrowDown,
    keys: by === -1 ? 'Alt ↑' : 'Alt ↓',
    disabled: by === -1 ? !place?.up : !place?.down,
    run: () => move.step(topic.id, by),
  });
  const sections = move.sections();
  const into = sections.map((section, index): MenuAction => {
    const run = () => move.into(topic.id, section.id);
    return { label: section.title, icon: Rows3, apart: index === 0, disabled: section.id === topic.sectionId, run };
  });
  const out: MenuAction[] = sections.some((section) => section.id === topic.sectionId)
    ? [{ label: i18n.t('topic.noSection'), icon: Rows3, run: () => move.into(topic.id, null) }]
    : [];
  const give: MenuAction[] = topic.done
    ? []
    : [{ label: i18n.t('topic.give'), icon: UserRound, apart: true, run: () => move.give(topic.id) }];
  return [
    { label: i18n.t('topic.move'), icon: CornerDownRight, choices: [step(-1), step(1), ...into, ...out, ...give] },
  ];
}

/** Not now. */
function later({ topic, on }: TopicMenu): MenuAction[] {
  const { putOff, park, bringBack } = on;
  if (topic.done) return [];
  const actions: MenuAction[] = [];
  if (putOff) actions.push({ label: i18n.t('topic.putOff'), icon: CalendarArrowUp, run: () => putOff(topic.id) });
  if (topic.parked && bringBack) {
    actions.push({ label: i18n.t('topic.bringBack'), icon: Play, run: () => bringBack(topic.id) });
  } else if (park) actions.push({ label: i18n.t('topic.park'), icon: Pause, run: () => park(topic.id) });
  return actions.map((action, index) => ({ ...action, apart: index === 0 }));
}

function share({ topic, on }: TopicMenu): MenuAction[] {
  if (topic.visibility !== 'private') return [];
  return [{ label: i18n.t('topic.share'), icon: Users, run: () => on.share(topic.id) }];
}
