import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import part from '@/components/ui/part.module.css';
import { Select } from '@/components/ui/select';
import type { VerdictRuleRow } from '@/utils/domain/rows/meeting';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { wordsLocale } from '@/utils/i18n/words-locale';
import type { Panel } from '@/utils/state/panel/panel-model';
import { reasonWords } from '../shared/reason-words';
import { LazyHistory } from './lazy-history';
import styles from './why.module.css';

type About = VerdictRuleRow['about'];

function choices({ event, person }: PanelView): { value: About; label: string }[] {
  return [
    { value: 'event' as const, label: i18n.t('why.aboutEvent') },
    ...(event?.recurring === false ? [] : [{ value: 'series' as const, label: i18n.t('why.aboutSeries') }]),
    ...(event?.title ? [{ value: 'title' as const, label: i18n.t('why.aboutTitle') }] : []),
    ...(person || event?.others?.length === 1 ? [{ value: 'person' as const, label: i18n.t('why.aboutPerson') }] : []),
  ];
}

/** Why Halfhour thinks so, and the user's word, which beats every rule. */
export function Why({ view, panel }: { view: PanelView; panel: Panel }) {
  const [about, setAbout] = useState<About>(view.event?.recurring ? 'series' : 'event');
  const [unfolded, setUnfolded] = useState(false);
  const verdict = view.verdict;
  if (!verdict || !view.event) return null;
  const percent = new Intl.NumberFormat(wordsLocale(), { style: 'percent' }).format(verdict.confidence);
  return (
    <Disclosure kind="link" summary={view.status === 'one-on-one' ? i18n.t('why.questionYes') : i18n.t('why.question')}>
      <div class={styles.why}>
        <ul class={styles.reasons}>
          {verdict.reasons.map((reason) => (
            <li key={`${reason.code} ${reason.detail}`} dir="auto">
              {reasonWords(reason)}
            </li>
          ))}
        </ul>
        <p class={styles.sure}>{i18n.t('why.confident', { percent })}</p>
        <div class={styles.say}>
          <span>
            {i18n.t('why.fromNowOn')}
            <Select
              label={i18n.t('why.about')}
              labelHidden
              bare
              value={about}
              onValue={setAbout}
              options={choices(view)}
            />
          </span>
          <span class={part.buttons}>
            <Button size="small" onClick={() => panel.meeting.say(about, 'always')}>
              {i18n.t('why.always')}
            </Button>
            <Button size="small" onClick={() => panel.meeting.say(about, 'never')}>
              {i18n.t('why.never')}
            </Button>
          </span>
        </div>
      </div>
      {view.meeting && (
        <Disclosure kind="link" summary={i18n.t('history.heading')} onOpen={setUnfolded}>
          {unfolded && <LazyHistory meetingId={view.meeting.id} />}
        </Disclosure>
      )}
    </Disclosure>
  );
}
