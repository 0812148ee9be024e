import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import part from '@/components/ui/part.module.css';
import { TextField } from '@/components/ui/text-field';
import type { WrapUpView } from '@/utils/domain/views/wrap-up-view';
import type { Panel } from '@/utils/state/panel/panel-model';
import { Section } from '../section';
import { CheckLine } from './check-line';
import { NextDate } from './next-date';
import { Rating } from './rating';
import { TalkShare } from './talk-share';
import { ThemesTouched } from './themes-touched';
import styles from './wrap-up-card.module.css';

/** How the meeting was, in a few taps. All of it is optional, and finishing with nothing is fine. */
export function WrapUpCard({ panel, ...call }: { panel: Panel; called: boolean; onCalled: () => void }) {
  const view = panel.wrapUp.view.value;
  if (!view) return null;
  return (
    <Section heading={i18n.t('wrapUp.heading')}>
      <div class={styles.card}>
        <Rating wrapUp={panel.wrapUp} rating={view.rating} {...call} />
        {(view.asksForBetter || view.better !== null) && <Better key={view.meetingId} view={view} panel={panel} />}
        <ThemesTouched marks={view.themes} wrapUp={panel.wrapUp} />
        {(panel.settings.value?.talkBalance ?? true) && <TalkShare view={view} panel={panel} />}
        <NextDate view={view} panel={panel} />
        {view.checkDue && <CheckLine due={view.checkDue} panel={panel} />}
      </div>
    </Section>
  );
}

/** Asked after two low ratings; the answer is an agreement with oneself. */
function Better({ view, panel }: { view: WrapUpView; panel: Panel }) {
  const [text, setText] = useState(view.better ?? '');
  const keep = () => {
    if (text.trim() !== (view.better ?? '')) panel.wrapUp.better(text);
  };
  return (
    <div class={part.part}>
      <TextField
        label={i18n.t('wrapUp.better')}
        placeholder={i18n.t('wrapUp.betterHint')}
        value={text}
        onValue={setText}
        maxLength={500}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) keep();
        }}
      />
    </div>
  );
}
