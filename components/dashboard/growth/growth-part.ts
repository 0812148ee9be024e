import type { Tell } from '@/components/ui/toasts';
import type { GrowthView } from '@/utils/domain/views/growth-view';
import type { Growth } from '@/utils/state/growth/growth-model';

/** What every part of the page is given. */
export interface GrowthPart {
  growth: Growth;
  view: GrowthView;
  tell: Tell;
  /** To those who listen instead of looking. */
  say: (text: string) => void;
}
