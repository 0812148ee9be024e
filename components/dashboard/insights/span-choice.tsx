import { i18n } from '#i18n';
import part from '@/components/ui/part.module.css';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { InsightsAbout, InsightsView } from '@/utils/domain/views/insights-view';
import type { Preset } from '@/utils/state/insights/presets';
import type { Span } from '@/utils/state/span';
import pageStyles from '../page.module.css';

/** Over which time one looks back. */
export function SpanChoice<P extends Preset>({ span, presets }: { span: Span<P>; presets: readonly P[] }) {
  const preset = span.preset.value;
  const own = span.own.value;
  if (preset === null) return null;
  return (
    <div class={part.loose} data-screen-only>
      <Segmented
        name={i18n.t('insight.range')}
        value={preset}
        onValue={span.choose}
        options={presets.map((value) => ({ value, label: i18n.t(`insight.ranges.${value}`) }))}
      />
      {preset === 'own' && (
        <div class={pageStyles.group}>
          <TextField
            type="date"
            label={i18n.t('insight.from')}
            value={own.first}
            onValue={(first) => span.setDays({ first })}
          />
          <TextField
            type="date"
            label={i18n.t('insight.to')}
            value={own.last}
            onValue={(last) => span.setDays({ last })}
          />
          {span.swapped.value && <p role="alert">{i18n.t('insight.swapped')}</p>}
        </div>
      )}
    </div>
  );
}

interface AboutChoiceProps {
  about: InsightsAbout;
  groups: InsightsView['groups'];
}

/** Everyone or one group; one person is reached by name, from the table or their page. */
export function AboutChoice({ about, groups }: AboutChoiceProps) {
  if (about.kind === 'person') {
    return (
      <a class={pageStyles.way} href="#/insights">
        {i18n.t('insight.everyone')}
      </a>
    );
  }
  if (groups.length === 0) return null;
  return (
    <Select
      label={i18n.t('insight.about')}
      labelHidden
      value={about.kind === 'group' ? about.id : 'all'}
      onValue={(value) => {
        window.location.hash = value === 'all' ? '#/insights' : `#/insights/group/${value}`;
      }}
      options={[
        { value: 'all', label: i18n.t('insight.everyone') },
        ...groups.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
