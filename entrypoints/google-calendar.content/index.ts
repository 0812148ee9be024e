import { defineContentScript } from 'wxt/utils/define-content-script';
export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  main(ctx) { if (ctx.isValid) document.title; },
});
