import { i18n } from '#i18n';
import { ChipBar } from '@/components/ui/chip-bar';
import part from '@/components/ui/part.module.css';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Visibility } from '@/utils/domain/rows/agenda';
import { TIMELINE_KINDS, type TimelineKind } from '@/utils/domain/timeline/timeline-kind';
import type { TimelineView } from '@/utils/domain/views/timeline-view';
import { isolated } from '@/utils/i18n/isolated';
import { cover } from '@/utils/state/cover';
import type { Timeline } from '@/utils/state/dashboard/timeline-model';
import type { TimelineSpan } from '@/utils/state/dashboard/timeline-span';
import pageStyles from '../../page.module.css';
import { KIND_ICONS } from './entry-icons';
import styles from './timeline.module.css';

interface FiltersProps {
  timeline: Timeline;
  view: TimelineView;
  /** First name. */
  name: string;
}

/** Offered though there is nothing of it yet: each says how it begins. */
const SHARED_KINDS: readonly TimelineKind[] = ['meeting', 'note', 'topic', 'promise'];
const OWN_KINDS: readonly TimelineKind[] = ['feedback', 'growth'];

/** What of a timeline is looked at: words, time, whose eyes, kinds. */
export function TimelineFilters({ timeline, view, name }: FiltersProps) {
  const label = i18n.t('timeline.search', { name: isolated(name) });
  return (
    <search class={part.loose}>
      <div class={styles.tools}>
        <TextField
          type="search"
          class={styles.find}
          label={label}
          labelHidden
          placeholder={label}
          maxLength={500}
          value={timeline.words.value}
          onValue={(words) => {
            timeline.words.value = words;
          }}
        />
        <Select<TimelineSpan>
          label={i18n.t('timeline.span')}
          labelHidden
          value={timeline.span.value}
          onValue={(span) => {
            timeline.span.value = span;
          }}
          options={[
            { value: 'all', label: i18n.t('timeline.spans.all') },
            ...view.years.map((year) => ({ value: `${year}` as const, label: String(year) })),
            { value: 'own', label: i18n.t('timeline.spans.own') },
          ]}
        />
        {cover.value === 'none' && <SeenChoice timeline={timeline} />}
      </div>
      {timeline.span.value === 'own' && <OwnDays timeline={timeline} />}
      <Kinds {...{ timeline, view }} />
    </search>
  );
}

function SeenChoice({ timeline }: Pick<FiltersProps, 'timeline'>) {
  return (
    <Select<Visibility | 'all'>
      label={i18n.t('timeline.seen')}
      labelHidden
      value={timeline.visibility.value ?? 'all'}
      onValue={(seen) => {
        timeline.visibility.value = seen === 'all' ? null : seen;
      }}
      options={(['all', 'shared', 'private'] as const).map((value) => ({
        value,
        label: i18n.t(`timeline.sees.${value}`),
      }))}
    />
  );
}

function OwnDays({ timeline }: Pick<FiltersProps, 'timeline'>) {
  const days = timeline.own.value;
  const set = (fields: Partial<typeof days>) => {
    timeline.own.value = { ...timeline.own.peek(), ...fields };
  };
  return (
    <div class={pageStyles.group}>
      <TextField type="date" label={i18n.t('timeline.first')} value={days.first} onValue={(first) => set({ first })} />
      <TextField type="date" label={i18n.t('timeline.last')} value={days.last} onValue={(last) => set({ last })} />
      {timeline.swapped.value && <p role="alert">{i18n.t('timeline.swapped')}</p>}
    </div>
  );
}

function Kinds({ timeline, view }: Pick<FiltersProps, 'timeline' | 'view'>) {
  const chosen = timeline.kinds.value;
  const countOf = (kind: TimelineKind) =>
    view.counts.filter((one) => one.kind === kind).reduce((sum, { count }) => sum + count, 0);
  const always = cover.value === 'none' ? [...SHARED_KINDS, ...OWN_KINDS] : SHARED_KINDS;
  const kinds = TIMELINE_KINDS.filter((kind) => always.includes(kind) || chosen.includes(kind) || countOf(kind) > 0);
  return (
    <ChipBar<TimelineKind | 'all'>
      name={i18n.t('timeline.only')}
      chips={[
        { value: 'all', label: i18n.t('timeline.all'), pressed: chosen.length === 0 },
        ...kinds.map((kind) => ({
          value: kind,
          label: i18n.t(`timeline.kinds.${kind}`),
          icon: KIND_ICONS[kind],
          count: String(countOf(kind)),
          pressed: chosen.includes(kind),
        })),
      ]}
      onToggle={(kind) => {
        if (kind === 'all') timeline.kinds.value = [];
        else timeline.toggle(kind);
      }}
    />
  );
}
