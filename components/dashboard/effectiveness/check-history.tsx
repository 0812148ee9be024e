import { Trash2 } from 'lucide';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { IconButton } from '@/components/ui/icon-button';
import { type Check, meanScore } from '@/utils/domain/insights/effectiveness';
import { dayOfInstant } from '@/utils/i18n/dates';
import { focusNear } from '../../shared/focus-near';
import { wayBack } from '../../shared/way-back';
import { numberWords } from '../insights/insight-words';
import pageStyles from '../page.module.css';
import { theirName } from './check-words';
import type { CheckPart } from './effectiveness-card';

/** All answers that were kept, the latest first; each can go, and come back. */
export function CheckHistory({ check, view, toasts }: CheckPart) {
  const remove = ({ id }: Check) => {
    focusNear();
    toasts.show(i18n.t('effect.gone'), wayBack(check.remove(id)));
  };
  return (
    <Disclosure kind="link" summary={i18n.t('effect.history', view.checks.length)}>
      <ul class={pageStyles.rows}>
        {view.checks.toReversed().map((one) => {
          const words = i18n.t('effect.answersOf', {
            name: one.side === 'me' ? i18n.t('effect.you') : theirName(view),
            day: dayOfInstant(one.at, Date.now()),
          });
          return (
            <li key={one.id} class={pageStyles.entry}>
              <span class={pageStyles.facts}>
                <span>{words}</span>
                <span>{i18n.t('effect.meanOf', { score: numberWords(meanScore(one.scores) ?? 0) })}</span>
              </span>
              <IconButton
                icon={Trash2}
                name={i18n.t('effect.delete', { answers: words })}
                onClick={() => remove(one)}
              />
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
