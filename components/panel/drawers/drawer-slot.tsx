import type { ComponentType } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Drawer } from '@/components/ui/drawer';
import { Skeleton } from '@/components/ui/skeleton';
import { ToastRegion } from '@/components/ui/toast-region';
import { cover } from '@/utils/state/cover';
import type { DrawerKind } from '@/utils/state/panel/drawer-model';
import type { Panel } from '@/utils/state/panel/panel-model';
import { CoverLine } from '../../shared/cover-line';
import { Voice } from '../voice';
import type { DrawerProps } from './drawer-props';

/** Each is loaded when it is first asked for: the panel's first picture waits for none of them. */
const DRAWERS: Record<
  DrawerKind,
  { title: (about: string | null) => string; load: () => Promise<ComponentType<DrawerProps>> }
> = {
  ask: {
    title: () => i18n.t('ask.heading'),
    load: () => import('./ask-drawer').then((module) => module.AskDrawer),
  },
  share: {
    title: (about) => i18n.t(about === 'recap' ? 'share.drawer.recap' : 'share.drawer.agenda'),
    load: () => import('./share-drawer').then((module) => module.ShareDrawer),
  },
  templates: {
    title: () => i18n.t('template.heading'),
    load: () => import('./template-drawer').then((module) => module.TemplateDrawer),
  },
  questions: {
    title: () => i18n.t('question.heading'),
    load: () => import('./questions-drawer').then((module) => module.QuestionsDrawer),
  },
  quiet: {
    title: () => i18n.t('help.quietHeading'),
    load: () => import('./quiet-drawer').then((module) => module.QuietDrawer),
  },
  back: {
    title: () => i18n.t('help.backHeading'),
    load: () => import('./back-drawer').then((module) => module.BackDrawer),
  },
  feedback: {
    title: () => i18n.t('feedback.heading'),
    load: () => import('./feedback-drawer').then((module) => module.FeedbackDrawer),
  },
  concern: {
    title: () => i18n.t('concern.heading'),
    load: () => import('./concern-drawer').then((module) => module.ConcernDrawer),
  },
  search: {
    title: () => i18n.t('search.heading'),
    load: () => import('./search-drawer').then((module) => module.SearchDrawer),
  },
  'note-versions': {
    title: () => i18n.t('note.earlier.heading'),
    load: () => import('./note-versions-drawer').then((module) => module.NoteVersionsDrawer),
  },
  keys: {
    title: () => i18n.t('panel.keys.heading'),
    load: () => import('./keys-drawer').then((module) => module.KeysDrawer),
  },
  'move-topic': {
    title: () => i18n.t('topic.giveHeading'),
    load: () => import('./move-topic-drawer').then((module) => module.MoveTopicDrawer),
  },
};

/** What others may see; a drawer that isn't named here is empty until nobody looks any more. */
const FOR_ALL_EYES: ReadonlySet<DrawerKind> = new Set<DrawerKind>(['share', 'templates', 'keys']);

const loaded = new Map<DrawerKind, ComponentType<DrawerProps>>();

/** What is laid over the panel now; nothing most of the time. Toasts stand on it: what lies below can't be reached. */
export function DrawerSlot({ panel }: { panel: Panel }) {
  const open = panel.drawer.shown.value;
  const { toasts: shown } = useContext(Voice);
  const toasts = <ToastRegion toasts={shown} closeName={i18n.t('ui.close')} />;
  const [, setReady] = useState(0);
  const kind = open?.kind;
  useEffect(() => {
    if (!kind || loaded.has(kind)) return;
    void DRAWERS[kind].load().then((Content) => {
      loaded.set(kind, Content);
      setReady((count) => count + 1);
    });
  }, [kind]);
  if (!open) return toasts;
  const covered = cover.value !== 'none' && !FOR_ALL_EYES.has(open.kind);
  const Content = loaded.get(open.kind);
  return (
    <Drawer
      key={`${open.kind} ${open.about}`}
      title={DRAWERS[open.kind].title(open.about)}
      closeName={i18n.t('ui.close')}
      onClose={panel.drawer.close}
    >
      {covered ? (
        <CoverLine />
      ) : Content ? (
        <Content panel={panel} about={open.about} />
      ) : (
        <Skeleton lines={[70, 90, 60, 85]} name={i18n.t('ui.loading')} />
      )}
      {toasts}
    </Drawer>
  );
}
