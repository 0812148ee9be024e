import { understandGoogle } from '@/utils/readings/google/understand-page';
import { adapterOf, type CalendarAdapter } from '../adapter';
import { googlePicker } from './picker';
import { googleReader } from './reader';

/** All of Google Calendar in one: for tools and tests. In a calendar page the parts come one by one. */
export const googleAdapter: CalendarAdapter = adapterOf(googleReader, googlePicker, (reading) => {
  if (reading.site !== 'google') throw new TypeError(reading.site);
  return understandGoogle(reading);
});
