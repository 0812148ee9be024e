import { LayoutTemplate } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Panel } from '@/utils/state/panel/panel-model';
import { useKey } from '../../shared/keys';

/** A quiet way to the templates, and its key. */
export function TemplatesButton({ panel }: { panel: Panel }) {
  const open = () => panel.drawer.open('templates');
  useKey('p', i18n.t('template.heading'), open);
  return (
    <Button size="small" kind="quiet" icon={LayoutTemplate} onClick={open}>
      {i18n.t('template.heading')}
    </Button>
  );
}
