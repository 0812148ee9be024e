import { signal } from '@preact/signals';

/** What can be laid over the panel, one at a time. */
export type DrawerKind =
  | 'ask'
  | 'share'
  | 'questions'
  | 'feedback'
  | 'concern'
  | 'quiet'
  | 'back'
  | 'move-topic'
  | 'search'
  | 'keys'
  | 'templates'
  | 'note-versions';

export interface OpenDrawer {
  kind: DrawerKind;
  /** What it is about, where the kind needs it: a row's id, or `agenda` and `recap` for sharing. */
  about: string | null;
}

/** Which drawer is open. The browser gives the focus back when one closes. */
export function createDrawer() {
  const shown = signal<OpenDrawer | null>(null);
  return {
    shown,
    open: (kind: DrawerKind, about: string | null = null) => {
      shown.value = { kind, about };
    },
    close: () => {
      shown.value = null;
    },
  };
}
