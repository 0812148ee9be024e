import type { StandInConfig, StandInEvent } from '../../shared/stand-in';
import { en } from '../words/en';
import { fr } from '../words/fr';
import { ja } from '../words/ja';
import { nb } from '../words/nb';
import type { Words } from '../words/words';
import { standingOf } from './standing';

/** Evidence (§3): the organizer's client writes the prefix in its own language; here the address's country stands for it. */
const PREFIX_BY_COUNTRY: Record<string, string> = {
  fr: fr.event.cancelledPrefix,
  jp: ja.event.cancelledPrefix,
  no: nb.event.cancelledPrefix,
  ru: 'Отменено: ', // evidence (§3)
  com: en.event.cancelledPrefix,
};

const ALREADY_MARKED = /^(cancell?ed|annulé|отменено|キャンセル|avlyst|declined|refusé|辞退|avslått)/i;

/** The subject as tile, title and label show it, with the prefixes that are part of the text. */
export function subjectOf(event: StandInEvent, words: Words, config: StandInConfig): string {
  if (isHiddenFromUser(event, config)) return words.event.privateAppointment;
  const plain = event.title === '' ? words.event.noTitle : event.title;
  if (ALREADY_MARKED.test(plain)) return plain;
  const { organizer, own, isOrganizer } = standingOf(event, config);
  if (event.cancelled) {
    const country = organizer && !isOrganizer ? (organizer.email.split('.').at(-1) ?? '') : '';
    return (PREFIX_BY_COUNTRY[country] ?? words.event.cancelledPrefix) + plain;
  }
  return own?.response === 'declined' && !isOrganizer ? words.event.declinedPrefix + plain : plain;
}

/** Somebody else's private event in a shared calendar: its subject is not shown (§3, the replacement text is unknown). */
export function isHiddenFromUser(event: StandInEvent, config: StandInConfig): boolean {
  const { own } = standingOf(event, config);
  return event.private && config.calendars[event.calendar]?.primary === false && own === null;
}
