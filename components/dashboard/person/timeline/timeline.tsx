import { CircleAlert } from 'lucide';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import type { Toasts } from '@/components/ui/toasts';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { firstName } from '@/utils/domain/repair/first-name';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { Person } from '@/utils/state/dashboard/person-model';
import { TimelineModel } from '@/utils/state/dashboard/timeline-model';
import { errorWords } from '../../../shared/error-words';
import { usePort } from '../../../shared/use-port';
import pageStyles from '../../page.module.css';
import { EmptyTimeline } from './empty-timeline';
import { Months } from './months';
import { TimelineFilters } from './timeline-filters';

interface TimelineProps {
  view: PersonView;
  person: Person;
  /** Stands unfolded and in sight; null: none. */
  unfolded: Id | null;
  toasts: Toasts;
}

/** Everything that ever was between the user and one person, latest first, and ways to find one thing in it. */
export function Timeline({ view: { person: who }, person, unfolded, toasts }: TimelineProps) {
  const port = usePort();
  const timeline = useMemo(() => new TimelineModel(port, who.id, unfolded), [port, who.id]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(timeline.start, [timeline]);
  const view = timeline.view.value;
  const name = firstName(who.name);
  const showEarlier = async () => {
    const before = list.current?.querySelectorAll(':scope [data-line]').length ?? 0;
    await timeline.earlier();
    // The button goes on down, or goes: a keyboard reads on where the new lines begin.
    requestAnimationFrame(() => {
      const next = list.current?.querySelectorAll<HTMLElement>(':scope [data-line]')[before];
      (next?.querySelector<HTMLElement>('summary, a, button') ?? next)?.focus();
    });
  };
  return (
    <section class={pageStyles.card} aria-labelledby="timeline">
      <h2 id="timeline">{i18n.t('timeline.heading')}</h2>
      {timeline.error.value && (
        <Banner tone="danger" icon={CircleAlert} role="alert" title={errorWords(timeline.error.value)}>
          <Button size="small" onClick={() => void timeline.retry()}>
            {i18n.t('ui.retry')}
          </Button>
        </Banner>
      )}
      {!view && !timeline.error.value && <Skeleton name={i18n.t('ui.loading')} lines={[60, 95, 90, 70]} />}
      {view && (
        <>
          <TimelineFilters {...{ timeline, view, name }} />
          <VisuallyHidden>
            <span role="status">{timeline.narrowed.value ? i18n.t('timeline.found', timeline.found.value) : ''}</span>
          </VisuallyHidden>
          <div ref={list}>
            <Months lines={view.lines} personId={who.id} {...{ person, unfolded, toasts, name }} now={Date.now()} />
          </div>
          {view.lines.length === 0 && <EmptyTimeline timeline={timeline} personId={who.id} name={name} />}
          {view.more && (
            <div>
              <Button size="small" onClick={() => void showEarlier()}>
                {i18n.t('timeline.earlier')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
