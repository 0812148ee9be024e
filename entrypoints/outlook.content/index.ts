import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOnPage } from '@/utils/calendar-page/run-on-page';
import { outlookReader } from '@/utils/calendars/outlook/reader';

export default defineContentScript({
  // The whole host, not only /calendar: Mail and Calendar are one document (facts: Outlook §5).
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  main: (context) => runOnPage(outlookReader, context as never),
});
