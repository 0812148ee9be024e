import { LifeBuoy, ListStart, Wind } from 'lucide';
import { i18n } from '#i18n';
import { Menu } from '@/components/ui/menu';
import type { Panel } from '@/utils/state/panel/panel-model';

/** For when a talk falters or wanders: one quiet button while it runs. */
export function HelpMenu({ panel }: { panel: Panel }) {
  return (
    <Menu
      name={i18n.t('help.menu')}
      icon={LifeBuoy}
      actions={[
        { label: i18n.t('help.quiet'), icon: Wind, run: () => panel.drawer.open('quiet') },
        { label: i18n.t('help.back'), icon: ListStart, run: () => panel.drawer.open('back') },
      ]}
    />
  );
}
