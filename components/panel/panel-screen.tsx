import '@/components/ui/base.css';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LiveAnnouncer } from '@/components/ui/live-announcer';
import { Skeleton } from '@/components/ui/skeleton';
import { ToastRegion } from '@/components/ui/toast-region';
import { markDocument } from '@/utils/i18n/words-locale';
import type { Panel } from '@/utils/state/panel/panel-model';
import type { RepairSlot } from '../repair/repair-slot';
import { errorWords } from '../shared/error-words';
import { Ask } from './ask';
import { catchFocus } from './catch-focus';
import { closeOnEscape } from './close-on-escape';
import { NoEvent } from './no-event';
import { OneOnOne } from './one-on-one';
import { Other } from './other';
import { PanelHeader } from './panel-header';
import styles from './panel-screen.module.css';
import { recallTheme, wearTheme } from './remembered-theme';
import { Unreadable } from './unreadable';
import { createVoice, Voice } from './voice';

interface PanelScreenProps {
  panel: Panel;
  repair?: RepairSlot;
}

/** The whole panel: its strip, and what this tab's event asks for. It never takes the focus when it opens. */
export function PanelScreen({ panel, repair }: PanelScreenProps) {
  const voice = useMemo(createVoice, []);
  useEffect(() => panel.start(), [panel]);
  useEffect(() => closeOnEscape(document, panel.close), [panel]);
  useEffect(() => catchFocus(window), []);
  useLayoutEffect(() => {
    recallTheme(document.documentElement);
    markDocument(document.documentElement);
  }, []);
  const theme = panel.theme.value;
  useEffect(() => {
    if (theme) wearTheme(document.documentElement, theme);
  }, [theme]);
  const failure = panel.failure.value;
  useEffect(() => {
    if (!failure) return;
    voice.tell(errorWords(failure));
    panel.forgetFailure();
  }, [failure]);
  return (
    <Voice.Provider value={voice}>
      <PanelHeader panel={panel} />
      <main class={styles.main} tabIndex={-1}>
        <Body panel={panel} repair={repair} />
      </main>
      <ToastRegion toasts={voice.toasts} closeName={i18n.t('ui.close')} />
      <LiveAnnouncer announcer={voice.announcer} />
    </Voice.Provider>
  );
}

function Body({ panel, repair }: PanelScreenProps) {
  const view = panel.view.value;
  const error = panel.error.value;
  if (!view && error) {
    return (
      <EmptyState action={<Button onClick={() => void panel.reload()}>{i18n.t('ui.retry')}</Button>}>
        {errorWords(error)}
      </EmptyState>
    );
  }
  if (!view) return <Skeleton lines={[55, 80, 35, 90, 70, 85]} name={i18n.t('ui.loading')} />;
  switch (view.status) {
    case 'one-on-one':
      return <OneOnOne view={view} panel={panel} repair={repair} />;
    case 'ask':
      return <Ask key={view.event?.sightingId} view={view} panel={panel} />;
    case 'other':
      return <Other key={view.event?.sightingId} view={view} panel={panel} />;
    case 'unreadable':
      return <Unreadable view={view} panel={panel} />;
    case 'no-event':
      return <NoEvent view={view} panel={panel} />;
  }
}
