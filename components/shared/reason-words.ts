import { i18n } from '#i18n';
import type { Reason, ReasonCode } from '@/utils/domain/detection/verdict';
import { isolated } from '@/utils/i18n/isolated';

type Words = { bare: () => string; about?: (detail: string) => string };

const WORDS: Record<ReasonCode, Words> = {
  'user-said-always': { bare: () => i18n.t('why.userSaidAlways') },
  'user-said-never': { bare: () => i18n.t('why.userSaidNever') },
  'two-people': { bare: () => i18n.t('why.twoPeople') },
  'not-two-people': {
    bare: () => i18n.t('why.notTwoPeople'),
    about: (detail) => i18n.t('why.notTwoPeopleCount', { detail }),
  },
  'people-unknown': { bare: () => i18n.t('why.peopleUnknown') },
  'title-marker': {
    bare: () => i18n.t('why.titleMarker'),
    about: (detail) => i18n.t('why.titleMarkerWord', { detail }),
  },
  'title-names': { bare: () => i18n.t('why.titleNames'), about: (detail) => i18n.t('why.titleNamesWho', { detail }) },
  'title-check-in': {
    bare: () => i18n.t('why.titleCheckIn'),
    about: (detail) => i18n.t('why.titleCheckInWord', { detail }),
  },
  'title-names-other-person': { bare: () => i18n.t('why.titleNamesOther') },
  'title-other-kind': {
    bare: () => i18n.t('why.titleOtherKind'),
    about: (detail) => i18n.t('why.titleOtherKindWord', { detail }),
  },
  'title-group': { bare: () => i18n.t('why.titleGroup'), about: (detail) => i18n.t('why.titleGroupWord', { detail }) },
  recurring: { bare: () => i18n.t('why.recurring') },
  'series-known': { bare: () => i18n.t('why.seriesKnown') },
  'all-day': { bare: () => i18n.t('why.allDay') },
  'not-an-event': { bare: () => i18n.t('why.notAnEvent') },
  declined: { bare: () => i18n.t('why.declined') },
  'no-hint': { bare: () => i18n.t('why.noHint') },
};

/** A reason of a verdict as a sentence. */
export function reasonWords({ code, detail }: Reason): string {
  const words = WORDS[code] ?? WORDS['no-hint'];
  return detail && words.about ? words.about(isolated(detail)) : words.bare();
}
