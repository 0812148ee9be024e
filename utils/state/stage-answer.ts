import { settledOn } from '@/utils/domain/people/stage';
import { STILL_NEW_DAYS } from '@/utils/domain/people/stage-proposal';
import type { Stage } from '@/utils/domain/rows/person';
import { addCalendarDays } from '@/utils/domain/time/zone';
import type { StageQuestion } from '@/utils/domain/views/profile-view';
import type { WorkerPort } from './worker-port';

interface StageAnswer {
  send: () => Promise<unknown>;
  undo: () => Promise<unknown>;
}

/** What is written when the question for somebody's stage is answered. `stage` null: nothing has changed yet. */
export function stageAnswer(
  port: WorkerPort,
  { personId, stage: before, proposal }: Pick<StageQuestion, 'personId' | 'stage' | 'proposal'>,
  stage: Stage | null,
  today: string,
): StageAnswer {
  const say = (said: Stage | null) =>
    port.write('row/patch', { table: 'person', id: personId, fields: { stage: said } });
  const putAside = (until: string | null) => port.write('stage/aside', { personId, until });
  if (stage !== null) return { send: () => say(stage), undo: () => say(before) };
  const until = proposal.stage === 'new' ? settledOn(proposal.from) : addCalendarDays(today, STILL_NEW_DAYS);
  // New by their day alone: from now on by the user's word.
  const unsaid = before === null;
  return {
    send: () => Promise.all([putAside(until), ...(unsaid ? [say('new')] : [])]),
    undo: () => Promise.all([putAside(null), ...(unsaid ? [say(null)] : [])]),
  };
}
