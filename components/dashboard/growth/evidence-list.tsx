import { X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/disclosure';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import type { EvidenceLine } from '@/utils/domain/growth/growth-tree';
import type { Id } from '@/utils/domain/rows/row';
import { dayOfDate } from '@/utils/i18n/dates';
import { AddLine } from '../../shared/add-line';
import { focusNear } from '../../shared/focus-near';
import { wayBack } from '../../shared/way-back';
import styles from './growth.module.css';
import type { GrowthPart } from './growth-part';
import { inShort } from './growth-words';

interface EvidenceListProps extends GrowthPart {
  about: Id;
  /** The words of what it is about. */
  of: string;
  evidence: EvidenceLine[];
  /** Asked for from outside, by a menu; counts up. Until then it is only drawn where something stands in it. */
  request?: number;
}

/** One-on-ones that are offered to say where something was seen. */
const OFFERED = 8;
const OUTSIDE = 'outside';

/** What shows that it moves, one line each, mostly out of a one-on-one. */
export function EvidenceList({ growth, view, tell, about, of, evidence, request }: EvidenceListProps) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (request) root.current?.querySelector('input')?.focus();
  }, [request]);
  const held = view.meetings.filter(({ state }) => state === 'held').slice(0, OFFERED);
  const [from, setFrom] = useState<string>(held[0]?.id ?? OUTSIDE);
  const remove = (id: Id) => {
    focusNear();
    tell(i18n.t('growth.signGone'), wayBack(growth.remove('evidence', id)));
  };
  if (request === 0 && evidence.length === 0) return null;
  return (
    <Disclosure
      kind="link"
      open={request ? true : undefined}
      summary={evidence.length > 0 ? i18n.t('growth.signs', evidence.length) : i18n.t('growth.addSign')}
    >
      <section ref={root} class={styles.signs} aria-label={i18n.t('growth.signsOf', { text: inShort(of) })}>
        {evidence.length > 0 && (
          <ul class={styles.list}>
            {evidence.map((line) => (
              <li key={line.id} class={styles.sign}>
                <span dir="auto">{line.text}</span>
                <Where line={line} personId={view.personId} today={view.today} />
                <IconButton
                  icon={X}
                  size={0.875}
                  name={i18n.t('growth.removeSign', { text: inShort(line.text) })}
                  onClick={() => remove(line.id)}
                />
              </li>
            ))}
          </ul>
        )}
        <AddLine
          label={i18n.t('growth.signOf', { text: inShort(of) })}
          placeholder={i18n.t('growth.signHint')}
          onAdd={(text) => growth.addEvidence(about, text, from === OUTSIDE ? null : from)}
        >
          <Select
            label={i18n.t('growth.signFrom')}
            value={from}
            onValue={setFrom}
            options={[
              ...held.map(({ id, on }) => ({
                value: id,
                label: i18n.t('growth.inMeeting', { day: dayOfDate(on, view.today) }),
              })),
              { value: OUTSIDE, label: i18n.t('growth.outside') },
            ]}
          />
        </AddLine>
      </section>
    </Disclosure>
  );
}

/** "1:1 of Thu, Nov 12", which leads there; or the day alone. */
function Where({ line, personId, today }: { line: EvidenceLine; personId: Id; today: string }) {
  const day = dayOfDate(line.on, today);
  if (line.meetingId === null) return <span class={styles.where}>{day}</span>;
  return (
    <a class={styles.where} href={`#/people/${personId}/${line.meetingId}`}>
      {i18n.t('growth.fromMeeting', { day })}
    </a>
  );
}
