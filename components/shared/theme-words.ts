import { i18n } from '#i18n';
import type { Theme } from '@/utils/domain/themes/theme';

export function themeWords(theme: Theme): string {
  return i18n.t(theme === 'well-being' ? 'theme.wellBeing' : `theme.${theme}`);
}
