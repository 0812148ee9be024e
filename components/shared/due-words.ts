import { i18n } from '#i18n';
import type { ActionItemView } from '@/utils/domain/views/parts';
import { dayOfDate } from '@/utils/i18n/dates';

/** "due Thu, Nov 26", "due next 1:1", "overdue since Mon, Nov 2"; null when no date was chosen. */
export function dueWords(
  item: Pick<ActionItemView, 'due' | 'dueDate' | 'overdue' | 'done'>,
  today: string,
): string | null {
  if (item.due === null) return null;
  if (item.dueDate === null) return i18n.t('item.dueAtNext');
  const day = dayOfDate(item.dueDate, today);
  return item.overdue && !item.done ? i18n.t('item.overdue', { day }) : i18n.t('item.dueOn', { day });
}
