import { Feather } from 'lucide';
import { useContext, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { PreparationView } from '@/utils/domain/views/preparation-view';
import type { Panel } from '@/utils/state/panel/panel-model';
import { CaptureLine } from '../../shared/captures/capture-line';
import { wayBack } from '../../shared/way-back';
import { FoldHead } from '../fold-head';
import { Voice } from '../voice';
import { Captured } from './captured';
import { LookingBack } from './looking-back';
import styles from './preparation-card.module.css';
import { Prompts } from './prompts';
import { useCalmEntry } from './use-calm-entry';

interface PreparationCardProps {
  panel: Panel;
  theirName: string;
  /** The line that captures something is asked for, by its key. */
  capturing: boolean;
  onCapturing: (capturing: boolean) => void;
}

/** The preparation before the meeting; in every phase the line that captures, while it is used. */
export function Preparation(props: PreparationCardProps) {
  const { panel, capturing } = props;
  const before = panel.phase.shown.value === 'before';
  if (before) return <Card {...props} />;
  return capturing ? (
    <div class={styles.alone}>
      <Capturing {...props} />
    </div>
  ) : null;
}

function Capturing({ panel, theirName, onCapturing }: PreparationCardProps) {
  const voice = useContext(Voice);
  return (
    <CaptureLine
      theirName={theirName}
      onClose={() => onCapturing(false)}
      onCapture={(kind, text) => {
        const undo = panel.preparation.capture(kind, text);
        voice.tell(i18n.t('capture.kept'), wayBack(undo));
      }}
    />
  );
}

/** A few calm lines, each of which unfolds. Nothing to say is nothing drawn. */
function Card(props: PreparationCardProps) {
  const { panel, theirName, capturing, onCapturing } = props;
  const view = panel.preparation.view.value;
  const drawn = useCalmEntry(view !== null && saysSomething(view), capturing);
  const { root, open, setOpen } = useFold(drawn);
  const id = useId();
  useEffect(() => {
    if (capturing) setOpen(true);
  }, [capturing]);
  if (!drawn) return null;
  return (
    <section ref={root} aria-labelledby={id} class={styles.card}>
      <Disclosure
        open={open}
        onOpen={setOpen}
        summary={<FoldHead id={id} heading={i18n.t('prepare.heading')} brief={open || !view ? null : briefly(view)} />}
      >
        {capturing && <Capturing {...props} />}
        <ul class={styles.lines}>
          {view && <Captured captures={view.captures} panel={panel} />}
          {view && <LookingBack view={view} panel={panel} theirName={theirName} />}
          {view && <Prompts view={view} panel={panel} theirName={theirName} />}
        </ul>
        {!capturing && (
          <Button size="small" kind="quiet" icon={Feather} onClick={() => onCapturing(true)}>
            {i18n.t('prepare.capture')}
          </Button>
        )}
      </Disclosure>
    </section>
  );
}

/** Questions to oneself alone are no reason to stand in the way; an answer is. */
function saysSomething({ last, promises, oldest, growthOn, captures, feedback, prompts }: PreparationView): boolean {
  const written = prompts.some((one) => one.text !== '' || one.last !== null);
  const counted = promises.mine + promises.theirs + oldest.length + captures.length;
  return counted > 0 || written || [last, growthOn, feedback].some((one) => one !== null);
}

/** All of it in one line, what asks for a hand first. */
function briefly({ captures, promises, feedback, last }: PreparationView): string {
  const promised = promises.mine + promises.theirs;
  return [
    captures.length > 0 ? i18n.t('prepare.brief.captured', captures.length) : null,
    feedback ? i18n.t('prepare.brief.feedback', feedback.count) : null,
    promised > 0 ? i18n.t('prepare.brief.promises', promised) : null,
    last?.lines[0],
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The agenda's heading and a line of it stay in sight. */
const AGENDA_ROOM = 120;

/** Unfolded as it comes in, unless that pushed the agenda out of sight. Afterwards it is as the user wants it. */
function useFold(drawn: boolean) {
  const root = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(true);
  useLayoutEffect(() => {
    const agenda = root.current?.parentElement?.querySelector('[data-part=agenda]');
    if (drawn && agenda && agenda.getBoundingClientRect().top > innerHeight - AGENDA_ROOM) setOpen(false);
  }, [drawn]);
  return { root, open, setOpen };
}
