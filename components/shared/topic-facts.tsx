import { AlignLeft, Lock, Pin } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import { LineField } from '@/components/ui/line-field';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { TopicView } from '@/utils/domain/views/parts';
import { isolated } from '@/utils/i18n/isolated';
import { ageWords } from './age-words';
import styles from './row.module.css';
import facts from './topic-facts.module.css';

interface TopicFactsProps {
  topic: TopicView;
  theirName: string;
  /** The details stand below already. */
  unfolded: boolean;
  /** Counts up: the name of who can help is asked for. */
  unblockRequest: number;
  onUnblocker: (name: string | null) => void;
  onDetail: () => void;
  onChat?: () => void;
}

/** What there is to know of a topic, in one quiet line. Nothing is drawn of what is as usual. */
export function TopicFacts(props: TopicFactsProps) {
  const { topic, theirName, unfolded, onDetail, onChat } = props;
  const age = topic.pinned ? null : ageWords(topic);
  return (
    <div class={styles.meta}>
      {topic.kind === 'blocker' && <Blocker {...props} />}
      {topic.kind === 'status' && <Fact>{i18n.t('topic.kinds.status')}</Fact>}
      {topic.kind === 'status' && !topic.done && onChat && (
        <Fact>
          <button type="button" class={facts.act} onClick={onChat}>
            {i18n.t('topic.toChat')}
          </button>
        </Fact>
      )}
      {topic.visibility === 'private' && (
        <Fact title={i18n.t('topic.isPrivate')}>
          <Icon of={Lock} size={0.75} />
          {i18n.t('topic.private')}
          <VisuallyHidden>{i18n.t('topic.isPrivate')}</VisuallyHidden>
        </Fact>
      )}
      {topic.pinned && (
        <Fact title={i18n.t('topic.isPinned')}>
          <Icon of={Pin} size={0.75} />
          {i18n.t('topic.everyTime')}
        </Fact>
      )}
      {topic.parked && !topic.done && <Fact>{i18n.t('topic.isParked')}</Fact>}
      {topic.raisedBy === 'them' && (
        <Fact>
          <span dir="auto" class={styles.name}>
            {i18n.t('topic.byThem', { name: isolated(theirName) })}
          </span>
        </Fact>
      )}
      {age && <Fact>{age}</Fact>}
      {(topic.detail || unfolded) && (
        <Fact>
          <button type="button" class={facts.act} aria-expanded={unfolded} onClick={onDetail}>
            <Icon of={AlignLeft} size={0.75} />
            {i18n.t('topic.details')}
          </button>
        </Fact>
      )}
    </div>
  );
}

function Fact({ title, children }: { title?: string; children: ComponentChildren }) {
  return (
    <span class={styles.fact} title={title}>
      {children}
    </span>
  );
}

/** A blocker and who can take it away; one small field, asked for once and never again by itself. */
function Blocker({ topic, unblockRequest, onUnblocker }: TopicFactsProps) {
  const [asking, setAsking] = useState(false);
  const name = topic.unblocker ?? '';
  useEffect(() => {
    if (unblockRequest > 0) setAsking(true);
  }, [unblockRequest]);
  const words = name ? i18n.t('topic.waitsFor', { name: isolated(name) }) : i18n.t('topic.whoUnblocks');
  return (
    <>
      <span class={classes(styles.fact, facts.blocker)}>{i18n.t('topic.kinds.blocker')}</span>
      <Fact>
        {asking ? (
          <LineField
            label={i18n.t('topic.whoUnblocks')}
            placeholder={i18n.t('topic.whoUnblocks')}
            maxLength={200}
            class={facts.field}
            initial={name}
            onDone={(text) => {
              setAsking(false);
              if (text !== null && text !== name) onUnblocker(text || null);
            }}
          />
        ) : (
          <button type="button" dir="auto" class={facts.act} onClick={() => setAsking(true)}>
            {words}
          </button>
        )}
      </Fact>
    </>
  );
}
