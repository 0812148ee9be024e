import { defineBackground } from 'wxt/utils/define-background';
import { registerFeeds } from '@/utils/services/feeds/register-feeds';
import { registerNudges } from '@/utils/services/nudges/register-nudges';
import { repairHandlers } from '@/utils/services/repair/repair-handlers';
import { startWorker } from '@/utils/services/start-worker';

export default defineBackground({
  main() {
    const context = startWorker({
      repair: repairHandlers,
      nudges: registerNudges,
    });
    registerFeeds(context);
  },
});
