import type { ComponentType } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Skeleton } from '@/components/ui/skeleton';
import type { Tell } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import { Voice } from './voice';

type History = ComponentType<{ meetingId: Id; tell: Tell }>;

/** How a meeting's state is known and what changed, loaded when it is first asked for. */
export function LazyHistory({ meetingId }: { meetingId: Id }) {
  const voice = useContext(Voice);
  const [Content, setContent] = useState<History | null>(null);
  useEffect(() => {
    void import('../shared/meeting-history/meeting-history').then(({ MeetingHistory }) =>
      setContent(() => MeetingHistory),
    );
  }, []);
  return Content ? (
    <Content meetingId={meetingId} tell={voice.tell} />
  ) : (
    <Skeleton lines={[70, 50]} name={i18n.t('ui.loading')} />
  );
}
