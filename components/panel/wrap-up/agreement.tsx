import { Handshake } from 'lucide';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { isolated } from '@/utils/i18n/isolated';
import type { Panel } from '@/utils/state/panel/panel-model';
import { wayBack } from '../../shared/way-back';
import { Voice } from '../voice';

/** What would make it better, as it was agreed last time: on top until it is put away. */
export function Agreement({ panel }: { panel: Panel }) {
  const voice = useContext(Voice);
  const agreement = panel.wrapUp.view.value?.agreement;
  if (!agreement) return null;
  const putAway = () => {
    const undo = panel.wrapUp.closeAgreement();
    voice.tell(i18n.t('wrapUp.agreementGone'), wayBack(undo));
  };
  return (
    <Banner tone="plain" icon={Handshake} title={i18n.t('wrapUp.agreement', { text: isolated(agreement.text) })}>
      <Button size="small" kind="quiet" onClick={putAway}>
        {i18n.t('wrapUp.agreementDone')}
      </Button>
    </Banner>
  );
}
