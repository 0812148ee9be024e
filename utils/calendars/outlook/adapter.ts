import { understandOutlook } from '@/utils/readings/outlook/understand-page';
import { adapterOf, type CalendarAdapter } from '../adapter';
import { outlookPicker } from './picker';
import { outlookReader } from './reader';

/** All of Outlook in one: for tools and tests. In a calendar page the parts come one by one. */
export const outlookAdapter: CalendarAdapter = adapterOf(outlookReader, outlookPicker, (reading) => {
  if (reading.site !== 'outlook') throw new TypeError(reading.site);
  return understandOutlook(reading);
});
