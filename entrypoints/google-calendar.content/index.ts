import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnPage } from '@/utils/calendar-page/run-on-page';
import { googleAdapter } from '@/utils/calendars/google/adapter';

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  main: (context) => runOnPage(googleAdapter, context as never),
});
