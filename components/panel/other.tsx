import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { Panel } from '@/utils/state/panel/panel-model';
import { PickPerson } from '../shared/pick-person';
import styles from './answer.module.css';
import { When } from './when';
import { Why } from './why';

/** Not a one-on-one: said calmly, with the reasons and a way to say otherwise. */
export function Other({ view, panel }: { view: PanelView; panel: Panel }) {
  const [picking, setPicking] = useState(false);
  const others = view.event?.others ?? [];
  const known = view.person !== null || others.length === 1;
  return (
    <section class={styles.answer}>
      <h1 class={styles.heading}>{i18n.t('panel.other.heading')}</h1>
      <When event={view.event} meeting={view.meeting} now={panel.now.value}>
        <Why view={view} panel={panel} />
      </When>
      <p class={part.hint}>{i18n.t('panel.other.text')}</p>
      {picking ? (
        <PickPerson
          people={view.people}
          suggested={others.slice(0, 6)}
          onPick={(picked) => panel.meeting.say('event', 'always', picked)}
        />
      ) : (
        <div class={part.buttons}>
          <Button onClick={() => (known ? panel.meeting.say('event', 'always') : setPicking(true))}>
            {i18n.t('panel.other.make')}
          </Button>
        </div>
      )}
    </section>
  );
}
