import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { usePort } from '@/components/shared/use-port';
import { Button } from '@/components/ui/button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { dayRange } from '@/utils/i18n/dates';
import { DaysOffModel, workedAfter } from '@/utils/state/dashboard/days-off-model';
import { localDate } from '@/utils/state/local-date';
import page from '../page.module.css';
import type { ChoiceProps } from '../settings/choice';
import { Switch } from '../settings/switch';
import styles from './nudge-preview.module.css';

/** Whether the calendar's own marks of free days count, which ones it has, and the user's word on each. */
export function DaysOff({ chosen, choose }: ChoiceProps) {
  const port = usePort();
  const model = useMemo(() => new DaysOffModel(port), [port]);
  useEffect(model.start, [model]);
  const today = localDate(Date.now());
  const spans = model.view.value?.spans ?? [];
  return (
    <div class={styles.nudge}>
      <Switch
        id="days-off"
        label={i18n.t('settings.nudges.daysOff')}
        hint={i18n.t('settings.nudges.daysOffHint')}
        on={chosen.daysOffQuiet}
        onSwitch={(daysOffQuiet) => choose({ daysOffQuiet })}
      />
      {chosen.daysOffQuiet && (
        <ul class={`${styles.quietDays} ${page.rows}`} aria-labelledby="days-off">
          {spans.length === 0 && <li class={page.hint}>{i18n.t('settings.nudges.daysOffNone')}</li>}
          {spans.map((span) => {
            const days = dayRange(span.from, span.to, today);
            const worked = () => choose({ workedDays: workedAfter(chosen.workedDays, span, !span.worked, today) });
            return (
              <li key={days} class={page.entry} data-quiet={span.worked || undefined}>
                <span class={page.facts}>
                  <span>
                    {i18n.t(span.worked ? 'settings.nudges.daysWorked' : 'settings.nudges.daysQuiet', { days })}
                  </span>
                  {chosen.cover === 'none' && <span>{span.title}</span>}
                </span>
                <Button size="small" kind="quiet" onClick={worked}>
                  {i18n.t(span.worked ? 'settings.nudges.quietAgain' : 'settings.nudges.notOff')}
                  <VisuallyHidden>: {days}</VisuallyHidden>
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
