import { contentScriptCost } from './content-script-cost';
import { contentScriptSize } from './content-script-size';
import { feed } from './feed';
import { insights } from './insights';
import { largeMeeting } from './large-meeting';
import type { Bench } from './measure';
import { noteWrite } from './note';
import { openPanel } from './open-panel';
import { popup } from './popup';
import { search } from './search';
import { snapshot } from './snapshot';
import { timeline } from './timeline';
import { typing } from './typing';
import { worker } from './worker';
import { yearOfNudges } from './year-of-nudges';

/** In the order in which they run. */
export const BENCHES: readonly Bench[] = [
  contentScriptSize,
  contentScriptCost,
  openPanel,
  largeMeeting,
  noteWrite,
  typing,
  popup,
  search,
  insights,
  timeline,
  worker,
  snapshot,
  feed,
  yearOfNudges,
];
