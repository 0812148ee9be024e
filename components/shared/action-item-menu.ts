import {
  CalendarClock,
  CircleSlash,
  Footprints,
  NotebookText,
  Pencil,
  Redo2,
  Repeat,
  RotateCcw,
  Trash2,
  User,
} from 'lucide';
import { i18n } from '#i18n';
import type { MenuAction } from '@/components/ui/menu';
import { isolated } from '@/utils/i18n/isolated';
import type { ActionItemRowProps } from './action-item-props';

interface Unfold {
  text: () => void;
  due: () => void;
  drop: () => void;
  smaller: () => void;
}

/** All that can be done with a promise, in groups. */
export function actionItemMenu({ item, on }: ActionItemRowProps, unfold: Unfold): MenuAction[] {
  const edit: MenuAction = { label: i18n.t('topic.edit'), icon: Pencil, keys: 'Enter', run: unfold.text };
  const back: MenuAction[] =
    on.backToNote && item.fromNote
      ? [{ label: i18n.t('item.backToNote'), icon: NotebookText, run: () => on.backToNote?.(item) }]
      : [];
  const away: MenuAction = {
    label: i18n.t('item.delete'),
    icon: Trash2,
    kind: 'danger',
    apart: true,
    run: () => on.remove(item.id),
  };
  if (item.done || item.dropped) {
    return [edit, { label: i18n.t('item.reopen'), icon: RotateCcw, run: () => on.reopen(item.id) }, away];
  }
  return [
    edit,
    { label: i18n.t('item.due'), icon: CalendarClock, run: unfold.due },
    { label: i18n.t('item.putOff'), icon: Redo2, run: () => on.putOff(item.id) },
    { label: i18n.t('item.repeat'), icon: Repeat, choices: rounds(item, on) },
    giveAway(item, on),
    ...back,
    { label: i18n.t('item.smaller'), icon: Footprints, apart: true, run: unfold.smaller },
    { label: i18n.t('item.drop'), icon: CircleSlash, run: unfold.drop },
    away,
  ];
}

function giveAway(item: ActionItemRowProps['item'], on: ActionItemRowProps['on']): MenuAction {
  return item.owner === 'me'
    ? {
        label: i18n.t('item.toThem', { name: isolated(item.personName) }),
        icon: User,
        run: () => on.give(item.id, 'them'),
      }
    : { label: i18n.t('item.toMe'), icon: User, run: () => on.give(item.id, 'me') };
}

function rounds(item: ActionItemRowProps['item'], on: ActionItemRowProps['on']): MenuAction[] {
  const choices = [
    { repeats: null, label: i18n.t('item.repeats.once') },
    { repeats: 'meeting', label: i18n.t('item.repeats.meeting') },
    { repeats: 'week', label: i18n.t('item.repeats.week') },
    { repeats: 'month', label: i18n.t('item.repeats.month') },
  ] as const;
  return choices.map(({ repeats, label }) => ({
    label,
    chosen: item.repeats === repeats,
    run: () => on.repeat(item.id, repeats),
  }));
}
