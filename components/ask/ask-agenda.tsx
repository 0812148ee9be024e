import { Plus, X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import part from '@/components/ui/part.module.css';
import { sameWords } from '@/utils/domain/templates/plan-template';
import { starterGroups } from '@/utils/domain/templates/starters';
import type { AskView } from '@/utils/domain/views/ask-view';
import { loadTemplateWords } from '@/utils/i18n/templates/load-words';
import type { TemplateWords } from '@/utils/i18n/templates/words';
import type { Ask } from '@/utils/state/ask-model';
import { profileFacts } from '@/utils/state/templates/facts';
import { AddLine } from '../shared/add-line';
import styles from './ask-card.module.css';

/** A first agenda: what waits already, lines of one's own, and a few to begin with. */
export function AskAgenda({ ask, view }: { ask: Ask; view: AskView }) {
  const mine = ask.added.value;
  return (
    <section class={part.part} aria-label={i18n.t('ask.agenda')}>
      <p class={part.label}>{i18n.t('ask.agenda')}</p>
      {view.waiting.length > 0 && (
        <ul class={styles.topics}>
          {view.waiting.map(({ id, text }) => (
            <li key={id} class={styles.topic}>
              <span dir="auto">{text}</span>
              {mine.includes(id) && (
                <IconButton icon={X} name={i18n.t('ask.takeOut', { text })} onClick={() => ask.takeOut(id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      <AddLine label={i18n.t('topic.add')} placeholder={i18n.t('topic.placeholder')} onAdd={ask.addTopic} />
      <p class={part.hint}>{i18n.t('ask.agendaHint')}</p>
      <Starters ask={ask} view={view} />
    </section>
  );
}

const OFFERED = 3;

function useStarters({ person, ownField }: AskView): string[] {
  const [words, setWords] = useState<TemplateWords['starters'] | null>(null);
  const groups = starterGroups(profileFacts(person, ownField, Date.now()));
  const wanted = groups.length > 0;
  useEffect(() => {
    if (wanted) void loadTemplateWords().then(({ starters }) => setWords(starters));
  }, [wanted]);
  const fitting = groups.flatMap(({ of, value }) => words?.[of][value]?.slice(0, OFFERED) ?? []);
  const usual = [i18n.t('ask.starter.first'), i18n.t('ask.starter.help'), i18n.t('ask.starter.together')];
  return wanted ? fitting : usual;
}

/** What fits the person, each a click away from the agenda. */
function Starters({ ask, view }: { ask: Ask; view: AskView }) {
  const said = new Set(view.waiting.map(({ text }) => sameWords(text)));
  const left = useStarters(view).filter((text) => !said.has(sameWords(text)));
  if (left.length === 0) return null;
  return (
    <ul class={styles.starters} aria-label={i18n.t('ask.starters')}>
      {left.slice(0, OFFERED).map((text) => (
        <li key={text}>
          <Button size="small" kind="quiet" icon={Plus} onClick={() => ask.addTopic(text)}>
            {text}
          </Button>
        </li>
      ))}
    </ul>
  );
}
