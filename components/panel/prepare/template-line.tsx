import { useContext, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { BuiltInKey } from '@/utils/domain/templates/built-in';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { PersonSummary } from '@/utils/domain/views/parts';
import type { OwnTemplate } from '@/utils/domain/views/templates-view';
import { isolated } from '@/utils/i18n/isolated';
import { topicsOf } from '@/utils/state/panel/panel-lists';
import type { Panel } from '@/utils/state/panel/panel-model';
import { offerFor, wantsOwn } from '@/utils/state/templates/facts';
import { errorWords } from '../../shared/error-words';
import { usePort } from '../../shared/use-port';
import { wayBack } from '../../shared/way-back';
import { Voice } from '../voice';
import styles from './template-line.module.css';

const START: Partial<Record<BuiltInKey, () => string>> = {
  'three-part': () => i18n.t('template.start.threePart'),
  'five-part': () => i18n.t('template.start.fivePart'),
  'ten-ten-ten': () => i18n.t('template.start.tenTenTen'),
  first: () => i18n.t('template.start.first'),
  career: () => i18n.t('template.start.career'),
  'skip-level': () => i18n.t('template.start.skipLevel'),
  crisis: () => i18n.t('template.start.crisis'),
};

/** The user's own templates, asked for only where the last meeting used one. */
function useOwn(view: PanelView): OwnTemplate[] | null {
  const port = usePort();
  const wanted = wantsOwn(view);
  const [own, setOwn] = useState<OwnTemplate[] | null>(null);
  useEffect(() => {
    if (!wanted) return;
    port.ask('view/templates').then(
      ({ templates }) => setOwn(templates),
      () => setOwn([]),
    );
  }, [wanted, port]);
  return wanted ? own : [];
}

interface TemplateLineProps {
  view: PanelView;
  panel: Panel;
  person: PersonSummary;
}

/** One quiet line under an agenda on which nothing stands yet: what fits is a click away. */
export function TemplateLine({ view, panel, person }: TemplateLineProps) {
  const voice = useContext(Voice);
  const own = useOwn(view);
  const { meeting } = view;
  const settings = panel.settings.value;
  const isEmpty = topicsOf(view).length === 0 && view.sections.length === 0;
  if (!meeting || !settings || !own || !isEmpty) return null;
  const { key } = offerFor(
    view,
    person,
    settings,
    own.map(({ id }) => id),
  );
  const mine = own.find(({ id }) => id === key);
  const start = START[key as BuiltInKey]?.() ?? i18n.t('template.startWith', { name: isolated(mine?.name ?? '') });
  const use = async () => {
    const { putTemplate } = await import('@/utils/state/templates/template-use');
    const { name, takeBack } = await putTemplate(panel.templates, meeting, mine ?? key);
    voice.tell(i18n.t('template.used', { name: isolated(name) }), wayBack(takeBack));
  };
  return (
    <div class={styles.line}>
      <Button size="small" kind="quiet" onClick={() => void use().catch(() => voice.tell(errorWords('unknown')))}>
        {start}
      </Button>
    </div>
  );
}
