import * as v from 'valibot';
import { PEOPLE_SHOWS, PEOPLE_SORTS } from '@/utils/domain/people/list-choices';
import { TONES } from '@/utils/domain/repair/tone';
import { CALENDAR_CHOICES, DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings/settings';
import { COVERS } from '@/utils/domain/views/cover';
import * as oneOf from './choices';
import { calendarDate, id } from './limits';

const wholeUpTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const minuteOfDay = wholeUpTo(24 * 60);

const FIELDS = {
  theme: v.picklist(['system', 'light', 'dark']),
  panelSide: v.picklist(['left', 'right']),
  panelWidth: v.pipe(v.number(), v.integer(), v.minValue(320), v.maxValue(720)),
  role: v.picklist(['manager', 'employee', 'both']),
  repairTone: v.picklist(TONES),
  field: v.nullable(oneOf.workField),
  workingDays: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))), v.maxLength(7)),
  workStart: minuteOfDay,
  workEnd: minuteOfDay,
  daysOffQuiet: v.boolean(),
  workedDays: v.pipe(v.array(calendarDate), v.maxLength(1_000)),
  quietHours: v.boolean(),
  quietStart: minuteOfDay,
  quietEnd: minuteOfDay,
  nudgeTopics: v.boolean(),
  nudgeTopicsHours: wholeUpTo(72),
  nudgeBefore: v.boolean(),
  nudgeBeforeMinutes: wholeUpTo(24 * 60),
  nudgeWrapUp: v.boolean(),
  nudgeWrapUpMinutes: wholeUpTo(60),
  nudgeUnwritten: v.boolean(),
  nudgeUnwrittenHours: wholeUpTo(12),
  nudgeMissed: v.boolean(),
  nudgeMissedAt: minuteOfDay,
  nudgeCancelled: v.boolean(),
  nudgeMoved: v.boolean(),
  nudgeDeclined: v.boolean(),
  nudgeGap: v.boolean(),
  nudgeGapAt: minuteOfDay,
  nudgeTight: v.boolean(),
  nudgeTightAt: minuteOfDay,
  nudgeDigest: v.boolean(),
  nudgeDigestAt: minuteOfDay,
  nudgeFeedback: v.boolean(),
  nudgeFeedbackAt: minuteOfDay,
  snooze: v.picklist(['fitting', 'ten-minutes', 'one-hour', 'tomorrow']),
  talkTimer: v.boolean(),
  talkBalance: v.boolean(),
  cover: v.picklist(COVERS),
  insightsSpan: v.picklist(['month', 'quarter', 'half', 'year', 'years']),
  reviewSpan: v.picklist(['quarter', 'half', 'year']),
  peopleSort: v.picklist(PEOPLE_SORTS),
  peopleShow: v.picklist(PEOPLE_SHOWS),
  peopleRelation: v.nullable(oneOf.relation),
  peopleGroup: v.nullable(id),
  calendar: v.nullable(v.picklist(CALENDAR_CHOICES)),
  welcomed: v.boolean(),
  welcomeStep: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
  oriented: v.boolean(),
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

export const settingsPatch: v.GenericSchema<unknown, Partial<Settings>> = v.partial(v.strictObject(FIELDS));

/** All settings from stored choices; a choice that no longer fits falls back to its default. */
export function settingsFrom(choices: Iterable<{ id: string; value: string }>): Settings {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const { id, value } of choices) {
    if (!Object.hasOwn(FIELDS, id)) continue;
    const result = v.safeParse(FIELDS[id as keyof Settings], parseJson(value));
    if (result.success) settings[id] = result.output;
  }
  return settings as unknown as Settings;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
