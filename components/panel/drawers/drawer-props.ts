import type { Panel } from '@/utils/state/panel/panel-model';

/** What every sheet over the panel is given. */
export interface DrawerProps {
  panel: Panel;
  /** What it is about: an id, or a word of its own. */
  about: string | null;
}
