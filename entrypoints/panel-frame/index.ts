import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerHostMaker } from '@/utils/panel-host/host-maker';
import { createPanelHost } from '@/utils/panel-host/panel-host';

export default defineUnlistedScript(() => offerHostMaker(createPanelHost));
