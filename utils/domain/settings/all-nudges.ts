import { DEFAULT_SETTINGS, type Settings } from './settings';

type KeysOf<V> = { [K in keyof Settings]: Settings[K] extends V ? K : never }[keyof Settings];
type NudgeSwitch = Extract<KeysOf<boolean>, `nudge${string}`>;

const SWITCHES = (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).filter(
  (key): key is NudgeSwitch => key.startsWith('nudge') && typeof DEFAULT_SETTINGS[key] === 'boolean',
);

/** Whether any nudge comes at all. */
export function hasNudges(settings: Settings): boolean {
  return SWITCHES.some((key) => settings[key]);
}

/** One switch for all: off is off, on is those that are on for everybody who chose nothing. */
export function allNudges(on: boolean): Pick<Settings, NudgeSwitch> {
  return Object.fromEntries(SWITCHES.map((key) => [key, on && DEFAULT_SETTINGS[key]])) as Pick<Settings, NudgeSwitch>;
}
