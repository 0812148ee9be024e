import { ShareSheet } from '../../shared/share/share-sheet';
import type { DrawerProps } from './drawer-props';

/** The agenda before the meeting, the recap after it. */
export function ShareDrawer({ panel, about }: DrawerProps) {
  const meeting = panel.view.value?.meeting;
  if (!meeting) return null;
  return <ShareSheet meetingId={meeting.id} about={about === 'recap' ? 'recap' : 'agenda'} />;
}
