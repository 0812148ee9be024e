import '@/components/ui/base.css';
import { render } from 'preact';
import { PanelScreen } from '@/components/panel/panel-screen';
import { PanelModel } from '@/utils/state/panel-model';
import { createWorkerPort } from '@/utils/state/worker-port';

render(<PanelScreen panel={new PanelModel(createWorkerPort(), Date.now)} />, document.getElementById('app')!);
