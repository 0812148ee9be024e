import { useContext, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Skeleton } from '@/components/ui/skeleton';
import { type ErrorCode, errorCode } from '@/utils/domain/errors';
import type { NoteVersionView } from '@/utils/domain/views/note-version-view';
import { dayAndTime } from '@/utils/i18n/dates';
import { Markdown } from '../../shared/editor/markdown';
import { errorWords } from '../../shared/error-words';
import { usePort } from '../../shared/use-port';
import { wayBack } from '../../shared/way-back';
import { Voice } from '../voice';
import type { DrawerProps } from './drawer-props';
import styles from './note-versions-drawer.module.css';

/** Asks once: what is listed must not move while somebody reads it. */
function useVersions(meetingId: string | undefined, visibility: 'shared' | 'private') {
  const port = usePort();
  const [versions, setVersions] = useState<NoteVersionView[] | null>(null);
  const [error, setError] = useState<ErrorCode | null>(null);
  useEffect(() => {
    if (!meetingId) return;
    port
      .ask('view/note-versions', { meetingId, visibility })
      .then(setVersions, (thrown) => setError(errorCode(thrown)));
  }, [port, meetingId, visibility]);
  return { versions, error };
}

/** How a zone of notes once was: each to look at, and to have back. */
export function NoteVersionsDrawer({ panel, about }: DrawerProps) {
  const { tell } = useContext(Voice);
  const zone = about === 'private' ? 'private' : 'shared';
  const note = panel.notes.value?.[zone];
  const { versions, error } = useVersions(panel.view.value?.meeting?.id, zone);
  if (error) return <p role="alert">{errorWords(error)}</p>;
  if (!versions) return <Skeleton lines={[60, 75, 50]} name={i18n.t('ui.loading')} />;
  if (!note || versions.length === 0) return <p class={styles.hint}>{i18n.t('note.earlier.empty')}</p>;
  const bringBack = (body: string) => {
    const before = note.body.peek();
    note.type(body);
    note.flush();
    panel.drawer.close();
    const undo = () => {
      note.type(before);
      note.flush();
    };
    tell(i18n.t('note.earlier.back'), wayBack(undo));
  };
  return (
    <>
      <p class={styles.hint}>{i18n.t('note.earlier.hint')}</p>
      <ul class={styles.list}>
        {versions.map(({ at, body }) => (
          <li key={at}>
            <Disclosure
              summary={
                <span class={styles.line}>
                  <time dateTime={new Date(at).toISOString()}>{dayAndTime(at)}</time>
                  <span dir="auto" class={styles.first}>
                    {firstWords(body)}
                  </span>
                </span>
              }
            >
              <Markdown text={body} class={styles.body} />
              <Button size="small" onClick={() => bringBack(body)}>
                {i18n.t('note.earlier.bringBack')}
              </Button>
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The first words of a body, without the signs that give them their look. */
function firstWords(body: string): string {
  return body
    .slice(0, 400)
    .replace(/^[\s#>*+-]*(\[[ x]\])?\s*/gm, '')
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 80);
}
