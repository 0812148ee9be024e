import { Check, Plus } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import part from '@/components/ui/part.module.css';
import type { WorkField } from '@/utils/domain/rows/person';
import { sameWords } from '@/utils/domain/templates/plan-template';
import { starterGroups } from '@/utils/domain/templates/starters';
import type { PersonSummary } from '@/utils/domain/views/parts';
import { isolated } from '@/utils/i18n/isolated';
import { topicsOf } from '@/utils/state/panel/panel-lists';
import type { Panel } from '@/utils/state/panel/panel-model';
import { profileFacts } from '@/utils/state/templates/facts';
import type { Shelf } from '@/utils/state/templates/shelf-model';
import { groupWords } from '../../shared/profile-words';
import styles from './template-drawer.module.css';

interface StartersProps {
  panel: Panel;
  person: PersonSummary;
  /** The user's own. */
  field: WorkField | null;
  starters: Shelf['starters']['value'];
}

/** Single topics that fit this person, each a click away from the agenda. */
export function TemplateStarters({ panel, person, field, starters }: StartersProps) {
  const view = panel.view.value;
  const groups = starterGroups(profileFacts(person, field, panel.now.value));
  const said = new Set(view ? topicsOf(view).map(({ text }) => sameWords(text)) : []);
  return (
    <section class={part.part} aria-label={i18n.t('template.starters')}>
      <h3 class={styles.heading}>{i18n.t('template.starters')}</h3>
      {groups.length === 0 && (
        <p class={part.hint}>{i18n.t('template.startersHint', { name: isolated(person.name) })}</p>
      )}
      {groups.map((group) => (
        <div key={group.of}>
          <h4 class={styles.group}>{groupWords(group)}</h4>
          <ul class={styles.starters}>
            {(starters?.[group.of][group.value] ?? []).map((text) => (
              <li key={text} class={styles.starter}>
                <span>{text}</span>
                {said.has(sameWords(text)) ? (
                  <Icon of={Check} />
                ) : (
                  <IconButton
                    icon={Plus}
                    name={i18n.t('template.add', { text })}
                    onClick={() => panel.topics.add(text, 'shared', 'me')}
                  />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
