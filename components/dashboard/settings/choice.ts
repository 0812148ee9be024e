import type { Settings } from '@/utils/domain/settings/settings';

/** What every choice of the settings is given. */
export interface ChoiceProps {
  chosen: Settings;
  choose: (fields: Partial<Settings>) => void;
}
