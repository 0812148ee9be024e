import * as v from 'valibot';
import { CAPTURE_KINDS } from '@/utils/domain/preparation/captures';
import { PROFILE_FACTS } from '@/utils/domain/rows/insight';
import { EMPLOYMENTS, PLACES, RELATIONS, STAGES, WORK_FIELDS } from '@/utils/domain/rows/person';
import { ASKERS, QUESTION_TONES } from '@/utils/domain/rows/question';
import { THEMES } from '@/utils/domain/themes/theme';

/** One of a few, as rows and messages have them alike. */

export const side = v.picklist(['me', 'them']);
export const visibility = v.picklist(['shared', 'private']);
export const site = v.picklist(['google', 'outlook']);
export const theme = v.picklist(THEMES);
export const aliasKind = v.picklist(['email', 'name']);

export const relation = v.picklist(RELATIONS);
export const stage = v.picklist(STAGES);
export const employment = v.picklist(EMPLOYMENTS);
export const place = v.picklist(PLACES);
export const workField = v.picklist(WORK_FIELDS);
export const profileFact = v.picklist(PROFILE_FACTS);

export const verdictAbout = v.picklist(['event', 'person', 'series', 'title']);
export const verdictSay = v.picklist(['always', 'never']);
export const meetingState = v.picklist(['scheduled', 'cancelled', 'declined', 'held', 'missed', 'unknown']);
export const byWhom = v.picklist(['me', 'them', 'unknown']);
export const userSaid = v.picklist(['held', 'not-held', 'stands', 'off']);

export const topicKind = v.picklist(['talk', 'blocker', 'status']);
export const repeats = v.picklist(['meeting', 'week', 'month']);
export const captureKind = v.picklist(CAPTURE_KINDS);
export const goalOf = v.picklist(['team', 'organisation']);

export const feedbackKind = v.picklist(['praise', 'improve']);
export const feedbackDirection = v.picklist(['given', 'received']);
export const feedbackState = v.picklist(['draft', 'planned', 'said', 'dropped']);

export const asker = v.picklist(ASKERS);
export const questionTone = v.picklist(QUESTION_TONES);
