import { ArrowRightLeft, CalendarX2, CircleHelp } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import { dayAndTime } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import type { Panel } from '@/utils/state/panel/panel-model';
import type { RepairSlot } from '../repair/repair-slot';

interface StateBannerProps {
  meeting: MeetingSummary;
  panel: Panel;
  /** What unfolds under "Ask for a new time". */
  repair?: RepairSlot;
  /** The user came here to ask for a new time. */
  unfolded?: boolean;
}

/** Whether another time is asked for here. */
export function fellOut({ state }: MeetingSummary): boolean {
  return state === 'cancelled' || state === 'declined' || state === 'missed';
}

/** What happened to the meeting; null when there is nothing to say. */
function stateWords(meeting: MeetingSummary, now: number): string | null {
  const { state, stateBy } = meeting;
  const name = isolated(meeting.personName);
  if (state === 'cancelled' || state === 'declined') {
    if (stateBy === 'them') return i18n.t(`panel.state.${state}ByThem`, { name });
    return stateBy === 'me' ? i18n.t(`panel.state.${state}ByMe`) : i18n.t(`panel.state.${state}`);
  }
  if (state === 'missed') return i18n.t('panel.state.missed');
  if (state === 'unknown' && meeting.end !== null && meeting.end < now) return i18n.t('panel.state.unknown');
  if (meeting.movedFrom !== null && state === 'scheduled') {
    return i18n.t('panel.state.moved', { when: dayAndTime(meeting.movedFrom, meeting.timeZone ?? undefined) });
  }
  return null;
}

export function StateBanner({ meeting, panel, repair: Repair, unfolded = false }: StateBannerProps) {
  const [repairing, setRepairing] = useState(unfolded);
  const [left, setLeft] = useState(false);
  const words = stateWords(meeting, panel.now.value);
  const leave = () => {
    setLeft(true);
    panel.meeting.answer('dismiss');
  };
  const gone = fellOut(meeting);
  // Put away: the fact stays in sight, without asking for anything.
  const quiet = left || meeting.answered === true;
  const asks = !quiet && (meeting.state === 'unknown' || meeting.state === 'missed');
  if (!words || (quiet && !gone)) return null;
  return (
    <Banner
      tone={gone && !quiet ? 'notice' : 'plain'}
      icon={gone ? CalendarX2 : asks ? CircleHelp : ArrowRightLeft}
      title={<span dir="auto">{words}</span>}
    >
      {gone && !quiet && (
        <p class={part.hint}>
          {meeting.waiting > 0 ? i18n.t('panel.state.waits', meeting.waiting) : i18n.t('panel.state.keeps')}
        </p>
      )}
      <div class={part.buttons}>
        {gone && Repair && (
          <Button
            kind={repairing || quiet ? 'quiet' : 'primary'}
            size="small"
            aria-expanded={repairing}
            onClick={() => setRepairing(!repairing)}
          >
            {repairing ? i18n.t('panel.repairHide') : i18n.t('panel.repair')}
          </Button>
        )}
        {asks && (
          <Button size="small" onClick={() => panel.meeting.answer('held')}>
            {i18n.t('panel.state.met')}
          </Button>
        )}
        {meeting.state === 'unknown' && (
          <Button size="small" onClick={() => panel.meeting.answer('not-held')}>
            {i18n.t('panel.state.notMet')}
          </Button>
        )}
        {!asks && !quiet && (
          <Button kind="quiet" size="small" onClick={leave}>
            {gone ? i18n.t('panel.state.dismiss') : i18n.t('panel.state.gotIt')}
          </Button>
        )}
      </div>
      {repairing && Repair && <Repair meetingId={meeting.id} onDone={() => setRepairing(false)} />}
    </Banner>
  );
}
