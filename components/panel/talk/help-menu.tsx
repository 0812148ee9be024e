import { Eye, LifeBuoy, ListStart, MessageSquareQuote, Wind } from 'lucide';
import { i18n } from '#i18n';
import { Menu, type MenuAction } from '@/components/ui/menu';
import type { Phase } from '@/utils/domain/meetings/phase';
import type { Panel } from '@/utils/state/panel/panel-model';
import { useKey } from '../../shared/keys';

/** For what is hard to say, and for a talk that falters or wanders: one quiet button. */
export function HelpMenu({ panel, phase }: { panel: Panel; phase: Phase }) {
  const { open } = panel.drawer;
  useKey('f', i18n.t('feedback.heading'), () => open('feedback'));
  useKey('c', i18n.t('concern.heading'), () => open('concern'));
  const inTalk: MenuAction[] = [
    { label: i18n.t('help.quiet'), icon: Wind, run: () => open('quiet') },
    { label: i18n.t('help.back'), icon: ListStart, run: () => open('back') },
  ];
  return (
    <Menu
      name={i18n.t('help.menu')}
      icon={LifeBuoy}
      actions={[
        ...(phase === 'during' ? inTalk : []),
        { label: i18n.t('feedback.heading'), icon: MessageSquareQuote, keys: 'f', run: () => open('feedback') },
        { label: i18n.t('concern.heading'), icon: Eye, keys: 'c', run: () => open('concern') },
      ]}
    />
  );
}
