import type { Frame } from 'puppeteer-core';
import type { StandInEvent } from '../../../stand-ins/shared/stand-in';
import { oneOnOnesThisWeek, othersOf } from '../pick-event';
import type { CalendarTab } from './calendar-tab';
import { sees } from './screen';

/** Two people whom the seed meets every week. */
export const KWAME = 'Kwame Mensah';
export const DENISE = 'Denise Carter';

/** Clicks the week's one-on-one with a person, and waits for their panel. */
export async function openWith(tab: CalendarTab, name: string): Promise<{ event: StandInEvent; panel: Frame }> {
  const ofWeek = oneOnOnesThisWeek(await tab.events(), { ...tab.config, now: tab.monday });
  const event = ofWeek.find((one) => othersOf(one, tab.config)[0]?.name === name);
  if (!event) throw new Error(`No one-on-one with ${name} in the week of ${tab.monday}.`);
  await tab.click(event);
  const panel = await tab.panel();
  await sees(panel, name);
  return { event, panel };
}
