import { createModel } from '@preact/signals';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonNeedsView } from '@/utils/domain/views/dashboard-view';
import { createAnswers } from '../answers';
import { createCaptureEdits } from '../capture-edits';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** What of one person wants to be looked at, and what was captured for them: asked after the page's first picture. */
export const PersonNeedsModel = createModel((port: WorkerPort, personId: Id) => {
  const live = createLiveView<PersonNeedsView>(() => port.ask('view/person-needs', { personId }));
  return {
    view: live.shown,
    start: () => follow(port, live),
    answers: createAnswers<PersonNeedsView>(port, live),
    captures: createCaptureEdits(port, {
      draw: (change, send) => live.edit((view) => ({ ...view, captures: change(view.captures) }), send),
      now: Date.now,
    }),
  };
});

export type PersonNeeds = InstanceType<typeof PersonNeedsModel>;
