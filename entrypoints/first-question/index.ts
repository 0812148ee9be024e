import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirst } from '@/utils/messaging/first-question';
import type { Ask } from '@/utils/messaging/own-pages-client';

/** Stands before everything else in a page: `<script src="/first-question.js" data-ask="view/popup">`. */
export default defineUnlistedScript(() => askFirst(document.currentScript!.dataset.ask as Ask));
