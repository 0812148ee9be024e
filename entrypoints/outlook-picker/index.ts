import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPicker } from '@/utils/calendar-page/late-picker';
import { outlookPicker } from '@/utils/calendars/outlook/picker';

export default defineUnlistedScript(() => offerPicker(outlookPicker));
