import type { ComponentChildren } from 'preact';
import styles from './feedback.module.css';
import { FeedbackCard, type FeedbackCardProps } from './feedback-card';

interface FeedbackCardsProps {
  heading: string;
  cards: FeedbackCardProps[];
  /** Above the list. */
  children?: ComponentChildren;
}

/** Feedback of one kind under its heading; nothing where there is none. */
export function FeedbackCards({ heading, cards, children }: FeedbackCardsProps) {
  if (cards.length === 0) return null;
  return (
    <section class={styles.list} aria-label={heading}>
      <h3 class={styles.heading}>{heading}</h3>
      {children}
      <ul class={styles.cards}>
        {cards.map((card) => (
          <li key={card.one.id}>
            <FeedbackCard {...card} />
          </li>
        ))}
      </ul>
    </section>
  );
}
