import { CircleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Banner } from '@/components/ui/banner';
import type { FeedTrouble as Trouble } from '@/utils/domain/views/feeds-view';
import { troubleWords } from './trouble-words';

interface FeedTroubleProps {
  trouble: Trouble;
  /** The one that was asked. */
  host: string | null;
  /** It just happened: screen readers say it at once. */
  fresh?: boolean;
  /** Buttons. */
  children?: ComponentChildren;
}

/** What went wrong with a calendar, in words, with the next step. */
export function FeedTrouble({ trouble, host, fresh, children }: FeedTroubleProps) {
  const { what, next } = troubleWords(trouble, host);
  return (
    <Banner tone={fresh ? 'danger' : 'notice'} icon={CircleAlert} title={what} {...(fresh ? { role: 'alert' } : {})}>
      <p>{next}</p>
      {children}
    </Banner>
  );
}
