import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { isolated } from '@/utils/i18n/isolated';
import { listOf } from '@/utils/i18n/lists';
import type { Panel } from '@/utils/state/panel/panel-model';
import { PickPerson } from '../shared/pick-person';
import styles from './answer.module.css';
import { When } from './when';
import { Why } from './why';

/** Below certainty Halfhour asks. One answer, and who it is with when the calendar doesn't tell. */
export function Ask({ view, panel }: { view: PanelView; panel: Panel }) {
  const [picking, setPicking] = useState(false);
  const others = view.event?.others ?? [];
  const known = view.person !== null || others.length === 1;
  const names = view.person ? [view.person.name] : others.slice(0, 3);
  return (
    <section class={styles.answer}>
      <h1 class={styles.heading} dir="auto">
        {names.length > 0
          ? i18n.t('panel.ask.headingWith', { names: listOf(names.map(isolated)) })
          : i18n.t('panel.ask.heading')}
      </h1>
      <When event={view.event} meeting={view.meeting} now={panel.now.value}>
        <Why view={view} panel={panel} />
      </When>
      {picking ? (
        <PickPerson
          people={view.people}
          suggested={others.slice(0, 6)}
          onPick={(picked) => panel.meeting.say('event', 'always', picked)}
        />
      ) : (
        <>
          <div class={part.buttons}>
            <Button kind="primary" onClick={() => (known ? panel.meeting.say('event', 'always') : setPicking(true))}>
              {i18n.t('panel.ask.accept')}
            </Button>
            <Button onClick={() => panel.meeting.say('event', 'never')}>{i18n.t('panel.ask.refuse')}</Button>
          </div>
          <p class={part.hint}>{i18n.t('panel.ask.teach')}</p>
        </>
      )}
    </section>
  );
}
