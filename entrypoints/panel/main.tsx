import { render } from 'preact';
import { lazyRepair } from '@/components/panel/lazy-repair';
import { PanelScreen } from '@/components/panel/panel-screen';
import { ensureWords, hasWords } from '@/utils/i18n/spare-words';
import { followCover } from '@/utils/state/cover';
import { markPainted } from '@/utils/state/mark-painted';
import { PanelModel } from '@/utils/state/panel/panel-model';
import { createWorkerPort } from '@/utils/state/worker-port';

if (!hasWords()) await ensureWords().catch(() => undefined);
const port = createWorkerPort();
followCover(port);
const panel = new PanelModel(port, Date.now);
render(<PanelScreen panel={panel} repair={lazyRepair(port)} port={port} />, document.getElementById('app')!);
markPainted('agenda-readable', () => panel.view.value?.meeting?.id ?? null);
