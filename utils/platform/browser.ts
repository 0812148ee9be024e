/** The one door to the browser's extension interface; no other file imports the polyfill. */
export { browser } from 'wxt/browser';
