import { render } from 'preact';
import { PopupScreen } from '@/components/popup/popup-screen';
import { createRepairSlot } from '@/components/repair/repair-slot';
import { allowCalendars } from '@/utils/state/calendar-access';
import { PopupModel } from '@/utils/state/popup-model';
import { followTheme } from '@/utils/state/theme';
import { createWorkerPort } from '@/utils/state/worker-port';

const port = createWorkerPort();
followTheme(port);
render(
  <PopupScreen popup={new PopupModel(port, Date.now)} requestAccess={allowCalendars} repair={createRepairSlot(port)} />,
  document.getElementById('app')!,
);
