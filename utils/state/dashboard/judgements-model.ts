import { createModel } from '@preact/signals';
import type { Id } from '@/utils/domain/rows/row';
import type { RulesView } from '@/utils/domain/views/dashboard-view';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** What the user said is or isn't a one-on-one, and under which names and addresses the user is known. */
export const JudgementsModel = createModel((port: WorkerPort) => {
  const live = createLiveView<RulesView>(() => port.ask('view/rules'));
  return {
    view: live.shown,
    error: live.error,
    failure: live.failure,
    start: () => follow(port, live),
    forget: (ruleId: Id) =>
      live.edit(
        (view) => ({ ...view, rules: view.rules.filter((rule) => rule.id !== ruleId) }),
        () => port.write('verdict/forget', { ruleId }),
      ),
    addOwn: (value: string) =>
      port.write('self/alias', { kind: value.includes('@') ? 'email' : 'name', value }).then(live.reload),
    dropOwn: (id: Id) =>
      live.edit(
        (view) => ({ ...view, selfAliases: view.selfAliases.filter((alias) => alias.id !== id) }),
        () => port.write('self/forget', { id }),
      ),
  };
});

export type Judgements = InstanceType<typeof JudgementsModel>;
