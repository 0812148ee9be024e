import { render } from 'preact';
import { lazyRepair } from '@/components/panel/lazy-repair';
import { PanelScreen } from '@/components/panel/panel-screen';
import { PanelModel } from '@/utils/state/panel-model';
import { createWorkerPort } from '@/utils/state/worker-port';

const port = createWorkerPort();
const panel = new PanelModel(port, Date.now);
render(<PanelScreen panel={panel} repair={lazyRepair(port)} />, document.getElementById('app')!);
