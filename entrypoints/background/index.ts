import { defineBackground } from 'wxt/utils/define-background';
import { noRepair } from '@/utils/services/no-repair';
import { registerNudges } from '@/utils/services/nudges/register-nudges';
import { startWorker } from '@/utils/services/start-worker';

export default defineBackground({
  type: 'module',
  main() {
    startWorker({
      repair: noRepair,
      nudges: registerNudges,
    });
  },
});
