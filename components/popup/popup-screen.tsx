import '@/components/ui/base.css';
import { LayoutDashboard, LockKeyhole, Search, X } from 'lucide';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Skeleton } from '@/components/ui/skeleton';
import { ToastRegion } from '@/components/ui/toast-region';
import { createToasts, type Toasts } from '@/components/ui/toasts';
import { errorCode } from '@/utils/domain/errors';
import type { PopupView } from '@/utils/domain/views/popup-view';
import { isolated } from '@/utils/i18n/isolated';
import { cover } from '@/utils/state/cover';
import type { Popup } from '@/utils/state/popup-model';
import type { WorkerPort } from '@/utils/state/worker-port';
import { FoundTime } from '../repair/found-time';
import type { RepairSlot } from '../repair/repair-slot';
import { RepairVoice } from '../repair/repair-voice';
import { QuestionsSection } from '../shared/answers/questions-section';
import { CoverButton } from '../shared/cover-button';
import { CoverLine } from '../shared/cover-line';
import { errorWords } from '../shared/error-words';
import { createKeys, KeysContext } from '../shared/keys';
import { Mark } from '../shared/mark';
import { SilentFeeds } from '../shared/silent-feeds';
import { wayBack } from '../shared/way-back';
import { CaptureLine } from './capture-line';
import { CapturedSection } from './captured-section';
import { FEEDS, FirstLook, NobodyYet } from './first-look';
import { LazySearch } from './lazy-search';
import { LostRhythms } from './lost-rhythms';
import { MeetingsSection } from './meetings-section';
import { OpenItems } from './open-items';
import styles from './popup-screen.module.css';
import { SampleLine } from './sample-line';

interface PopupScreenProps {
  /** Started by whoever draws this. */
  popup: Popup;
  port: WorkerPort;
  requestAccess: () => void;
  /** It was opened by the key that captures. */
  toCapture?: boolean;
  /** What unfolds under "Ask for a new time". */
  repair?: RepairSlot;
}

/** The toolbar popup: first what needs an answer, then who is next, then what is open. */
export function PopupScreen({ popup, port, requestAccess, repair, toCapture = false }: PopupScreenProps) {
  const toasts = useMemo(createToasts, []);
  const failure = popup.failure.value;
  useEffect(() => {
    if (!failure) return;
    toasts.show(errorWords(failure));
    popup.forgetFailure();
  }, [failure]);
  const view = popup.view.value;
  const [searching, setSearching] = useState(false);
  const keys = useMemo(createKeys, []);
  useEffect(() => keys.listen(document), [keys]);
  return (
    <KeysContext.Provider value={keys}>
      <main class={styles.popup}>
        <header class={styles.head}>
          <h1>
            <Mark />
            {i18n.t('extName')}
          </h1>
          <span class={styles.buttons}>
            <CoverButton />
            <IconButton
              icon={searching ? X : Search}
              name={searching ? i18n.t('ui.close') : i18n.t('search.heading')}
              onClick={() => setSearching(!searching)}
            />
            <a href="/dashboard.html" target="_blank" rel="noreferrer" class={styles.dashboard}>
              <Icon of={LayoutDashboard} />
              {i18n.t('popup.dashboard')}
            </a>
          </span>
        </header>
        <div class={styles.body}>
          <CoverLine />
          {searching && cover.value === 'none' ? (
            <LazySearch port={port} />
          ) : view ? (
            <Content {...{ view, popup, toasts, requestAccess, repair, toCapture }} />
          ) : popup.error.value ? (
            <Banner tone="danger" icon={LockKeyhole} role="alert" title={errorWords(popup.error.value)} />
          ) : (
            <Skeleton name={i18n.t('ui.loading')} lines={[40, 90, 80, 30, 95, 85]} />
          )}
        </div>
        <ToastRegion toasts={toasts} closeName={i18n.t('ui.close')} />
      </main>
    </KeysContext.Provider>
  );
}

interface ContentProps {
  view: PopupView;
  popup: Popup;
  toasts: Toasts;
  requestAccess: () => void;
  repair?: RepairSlot;
  toCapture: boolean;
}

function keptWords(name: string | undefined): string {
  return name === undefined
    ? i18n.t('popup.capture.keptForNobody')
    : i18n.t('popup.capture.kept', { name: isolated(name) });
}

/** Nobody is known and no day has a one-on-one. On a shared screen it only looks so. */
function isBlank({ people, today, tomorrow }: PopupView): boolean {
  return cover.value === 'none' && people.length + today.length + tomorrow.length === 0;
}

function Content({ view, popup, toasts, requestAccess, repair, toCapture }: ContentProps) {
  const first = view.firstRun && !view.sample;
  const blank = isBlank(view);
  return (
    <>
      {!view.calendarAccess && (
        <Banner tone="notice" icon={LockKeyhole} title={i18n.t('error.calendarAccessOff')}>
          <Button size="small" onClick={requestAccess}>
            {i18n.t('popup.giveAccess')}
          </Button>
        </Banner>
      )}
      <SilentFeeds feeds={view.silentFeeds} href={FEEDS} target="_blank" />
      {view.sample && <SampleLine />}
      {first ? <FirstLook /> : blank && <NobodyYet />}
      {view.found?.map((found) => (
        <FoundTime key={found.meetingId} named found={found} onDeny={popup.denyFound} />
      ))}
      <RepairVoice.Provider value={toasts.show}>
        <QuestionsSection questions={view.questions} answers={popup.answers} repair={repair} />
      </RepairVoice.Provider>
      {(!first || view.people.length > 0) && (
        <CaptureLine
          people={view.people}
          chosen={popup.personId.value}
          focused={toCapture}
          onCapture={(to, kind, text) => {
            const person = { pairId: to?.pairId ?? null, personName: to?.name ?? null };
            const undo = popup.captures.add(person, kind, text);
            toasts.show(keptWords(to?.name), wayBack(undo));
          }}
        />
      )}
      {!first && !blank && (
        <MeetingsSection
          view={view}
          onOpen={(id) => void popup.open(id).catch((error) => toasts.show(errorWords(errorCode(error))))}
        />
      )}
      <LostRhythms view={view} />
      <CapturedSection {...{ view, popup, toasts }} today={popup.dateOf(Date.now())} />
      <OpenItems view={view} popup={popup} toasts={toasts} today={popup.dateOf(Date.now())} />
    </>
  );
}
