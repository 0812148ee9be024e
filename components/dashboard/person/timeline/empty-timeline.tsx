import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Id } from '@/utils/domain/rows/row';
import type { TimelineKind } from '@/utils/domain/timeline/timeline-kind';
import { isolated } from '@/utils/i18n/isolated';
import { cover } from '@/utils/state/cover';
import type { Timeline } from '@/utils/state/dashboard/timeline-model';
import { AskLink } from '../../../ask/ask-link';
import pageStyles from '../../page.module.css';
import { KIND_ICONS } from './entry-icons';

interface EmptyTimelineProps {
  timeline: Timeline;
  personId: Id;
  /** First name. */
  name: string;
}

/** Nothing to show: why, and the one thing to do about it. */
export function EmptyTimeline({ timeline, personId, name }: EmptyTimelineProps) {
  const [kind, ...others] = timeline.kinds.value;
  const isWhole = timeline.words.value.trim() === '' && timeline.span.value === 'all';
  const seesAll = timeline.visibility.value === null && cover.value === 'none';
  if (isWhole && seesAll && kind !== undefined && others.length === 0) {
    return (
      <EmptyState icon={KIND_ICONS[kind]} action={<Begin kind={kind} personId={personId} />}>
        {i18n.t(`timeline.empty.${kind}`, { name: isolated(name) })}
      </EmptyState>
    );
  }
  if (timeline.narrowed.value) {
    return (
      <EmptyState
        action={
          <Button size="small" onClick={timeline.showAll}>
            {i18n.t('timeline.empty.showAll')}
          </Button>
        }
      >
        {i18n.t('timeline.empty.nothing')}
      </EmptyState>
    );
  }
  return <EmptyState>{i18n.t('timeline.empty.start', { name: isolated(name) })}</EmptyState>;
}

function Begin({ kind, personId }: { kind: TimelineKind; personId: Id }) {
  if (kind === 'meeting') return <AskLink personId={personId} />;
  if (kind === 'growth') {
    return (
      <a class={pageStyles.way} href={`#/people/${personId}/growth`}>
        {i18n.t('timeline.empty.toGrowth')}
      </a>
    );
  }
  if (kind !== 'feedback') return null;
  return (
    <a class={pageStyles.way} href={`#/people/${personId}/sheets`}>
      {i18n.t('timeline.empty.toFeedback')}
    </a>
  );
}
