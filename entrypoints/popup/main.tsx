import { render } from 'preact';
import { lazyRepair } from '@/components/panel/lazy-repair';
import { PopupScreen } from '@/components/popup/popup-screen';
import { ensureWords, hasWords } from '@/utils/i18n/spare-words';
import { allowCalendars } from '@/utils/state/calendar-access';
import { followCover } from '@/utils/state/cover';
import { markPainted } from '@/utils/state/mark-painted';
import { PopupModel } from '@/utils/state/popup-model';
import { followTheme } from '@/utils/state/theme';
import { createWorkerPort } from '@/utils/state/worker-port';

if (!hasWords()) await ensureWords().catch(() => undefined);
const port = createWorkerPort();
followCover(port);
const popup = new PopupModel(port, Date.now);
// Before anything is drawn: the answer is on its way already.
popup.start();
followTheme(port);
render(
  <PopupScreen
    popup={popup}
    port={port}
    requestAccess={allowCalendars}
    repair={lazyRepair(port)}
    toCapture={location.hash === '#capture'}
  />,
  document.getElementById('app')!,
);
markPainted('list-drawn', () => (popup.view.value ? 'list' : null));
