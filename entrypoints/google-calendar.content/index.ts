import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnPage } from '@/utils/calendar-page/run-on-page';
import { googleReader } from '@/utils/calendars/google/reader';

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  main: (context) => runOnPage(googleReader, context as never),
});
