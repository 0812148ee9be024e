import { i18n } from '#i18n';
import type { NudgeKind } from '@/utils/domain/rows/keeping';
import type { Settings } from '@/utils/domain/settings/settings';

type KeysOf<V> = { [K in keyof Settings]: Settings[K] extends V ? K : never }[keyof Settings];
type SwitchKey = Extract<KeysOf<boolean>, `nudge${string}`>;
type NumberKey = Extract<KeysOf<number>, `nudge${string}`>;

/** What else can be chosen of a nudge: a lead or lag out of a few, or a time of day. */
type NudgeTime =
  | { key: NumberKey; pick: readonly number[]; label: () => string; words: (value: number) => string }
  | { key: NumberKey; label: () => string };

export interface NudgeChoice {
  /** Of its switch: `nudge-…`. */
  name: string;
  on: SwitchKey;
  /** What it is called and what it does, in `settings.nudges`. */
  words: () => { label: string; hint: string };
  kinds: readonly NudgeKind[];
  time?: NudgeTime;
}

const minutesBefore = (minutes: number) => i18n.t('settings.nudges.minutes', minutes);
const hoursBefore = (hours: number) => i18n.t('settings.nudges.hours', hours);
const hoursAfter = (hours: number) => i18n.t('settings.nudges.hoursAfter', hours);

function choice(
  name: 'topics' | 'before' | 'wrapUp' | 'unwritten' | 'missed' | 'cancelled' | 'moved' | 'declined' | Over,
  on: SwitchKey,
  kinds: readonly NudgeKind[],
  time?: NudgeTime,
): NudgeChoice {
  const words = () => ({ label: i18n.t(`settings.nudges.${name}`), hint: i18n.t(`settings.nudges.${name}Hint`) });
  return { name, on, kinds, words, ...(time ? { time } : {}) };
}

type Over = 'gap' | 'tight' | 'digest' | 'feedback';

/** Every nudge of the settings, in the order of a meeting's life. */
export const NUDGE_CHOICES: readonly { group: 'ahead' | 'after' | 'changes' | 'weeks'; choices: NudgeChoice[] }[] = [
  {
    group: 'ahead',
    choices: [
      choice('topics', 'nudgeTopics', ['topics'], {
        key: 'nudgeTopicsHours',
        pick: [12, 24, 48],
        label: () => i18n.t('settings.nudges.topicsLead'),
        words: hoursBefore,
      }),
      choice('before', 'nudgeBefore', ['before'], {
        key: 'nudgeBeforeMinutes',
        pick: [2, 5, 10, 15, 30, 60],
        label: () => i18n.t('settings.nudges.lead'),
        words: minutesBefore,
      }),
      choice('wrapUp', 'nudgeWrapUp', ['wrap-up'], {
        key: 'nudgeWrapUpMinutes',
        pick: [2, 5, 10],
        label: () => i18n.t('settings.nudges.wrapUpLead'),
        words: minutesBefore,
      }),
    ],
  },
  {
    group: 'after',
    choices: [
      choice('unwritten', 'nudgeUnwritten', ['unwritten'], {
        key: 'nudgeUnwrittenHours',
        pick: [1, 2, 4],
        label: () => i18n.t('settings.nudges.unwrittenLag'),
        words: hoursAfter,
      }),
      choice('missed', 'nudgeMissed', ['missed'], {
        key: 'nudgeMissedAt',
        label: () => i18n.t('settings.nudges.missedAt'),
      }),
    ],
  },
  {
    group: 'changes',
    choices: [
      choice('cancelled', 'nudgeCancelled', ['cancelled']),
      choice('moved', 'nudgeMoved', ['moved']),
      choice('declined', 'nudgeDeclined', ['declined']),
    ],
  },
  {
    group: 'weeks',
    choices: [
      choice('gap', 'nudgeGap', ['gap', 'long-gap'], {
        key: 'nudgeGapAt',
        label: () => i18n.t('settings.nudges.gapAt'),
      }),
      choice('tight', 'nudgeTight', ['tight'], {
        key: 'nudgeTightAt',
        label: () => i18n.t('settings.nudges.tightAt'),
      }),
      choice('digest', 'nudgeDigest', ['digest'], {
        key: 'nudgeDigestAt',
        label: () => i18n.t('settings.nudges.digestAt'),
      }),
      choice('feedback', 'nudgeFeedback', ['feedback'], {
        key: 'nudgeFeedbackAt',
        label: () => i18n.t('settings.nudges.feedbackAt'),
      }),
    ],
  },
];
