import '@/components/ui/base.css';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LiveAnnouncer } from '@/components/ui/live-announcer';
import { Skeleton } from '@/components/ui/skeleton';
import { markDocument } from '@/utils/i18n/words-locale';
import type { Panel } from '@/utils/state/panel/panel-model';
import type { WorkerPort } from '@/utils/state/worker-port';
import type { RepairSlot } from '../repair/repair-slot';
import { RepairVoice } from '../repair/repair-voice';
import { CoverLine } from '../shared/cover-line';
import { errorWords } from '../shared/error-words';
import { createKeys, KeysContext } from '../shared/keys';
import { Port } from '../shared/use-port';
import { Ask } from './ask';
import { catchFocus } from './catch-focus';
import { closeOnEscape } from './close-on-escape';
import { DrawerSlot } from './drawers/drawer-slot';
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
  /** For parts that bring a model of their own. */
  port: WorkerPort;
}

/** The whole panel: its strip, and what this tab's event asks for. It never takes the focus when it opens. */
export function PanelScreen({ panel, repair, port }: PanelScreenProps) {
  const voice = useMemo(createVoice, []);
  const keys = useMemo(createKeys, []);
  useEffect(() => keys.listen(document), [keys]);
  useEffect(
    () => keys.add({ key: '?', name: i18n.t('panel.keys.heading'), run: () => panel.drawer.open('keys') }),
    [keys],
  );
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
    <Port.Provider value={port}>
      <Voice.Provider value={voice}>
        <RepairVoice.Provider value={voice.tell}>
          <KeysContext.Provider value={keys}>
            <PanelHeader panel={panel} />
            <main class={styles.main} tabIndex={-1}>
              <CoverLine />
              <Body panel={panel} repair={repair} />
            </main>
            <DrawerSlot panel={panel} />
            <LiveAnnouncer announcer={voice.announcer} />
          </KeysContext.Provider>
        </RepairVoice.Provider>
      </Voice.Provider>
    </Port.Provider>
  );
}

function Body({ panel, repair }: Omit<PanelScreenProps, 'port'>) {
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
