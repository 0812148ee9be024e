import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPicker } from '@/utils/calendar-page/late-picker';
import { googlePicker } from '@/utils/calendars/google/picker';

export default defineUnlistedScript(() => offerPicker(googlePicker));
