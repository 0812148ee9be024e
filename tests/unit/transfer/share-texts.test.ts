import { describe, expect, test } from 'vitest';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { agendaText } from '@/utils/transfer/agenda-text';
import { printPlain } from '@/utils/transfer/print-plain';
import { recapText } from '@/utils/transfer/recap-text';
import { assemble } from '@/utils/transfer/share-pieces';
import { type PairRows, sharedOnly } from '@/utils/transfer/shared-only';
import { around, item, MEETING_AT, note, PAIR, section, stampAt, topic, words } from './share-fixture';

const text = (about: typeof agendaText, rows: PairRows, leaveOut: ('topics' | 'notes' | 'actions')[] = []) => {
  const { document, parts } = assemble('Title', about(sharedOnly([PAIR], rows), around, words), leaveOut);
  return { plain: printPlain(document), parts };
};

describe('the agenda', () => {
  const rows = {
    topics: [
      topic('Loose', { raisedBy: 'them' }),
      topic('Budget', { sectionId: 'here', detail: 'See **page 3**', kind: 'blocker' }),
      topic('Carried over', { sectionId: 'earlier' }),
      topic('Ticked here', { doneAt: 1, doneIn: 'now' }),
      topic('Ticked before', { doneAt: 1, doneIn: 'before' }),
      topic('Parked', { parkedAt: 1 }),
      topic('Next time', { notIn: 'now' }),
    ],
    sections: [
      section('Priorities', { id: 'here', minutes: 10 }),
      section('priorities ', { id: 'earlier', meetingId: 'before' }),
      section('Nobody spoke', { id: 'empty' }),
    ],
    actionItems: [
      item('Send the rota', { due: '2026-11-27' }),
      item('Call', { owner: 'them', due: 'next', madeIn: 'before' }),
      item('Was done', { doneAt: 1 }),
      item('Was dropped', { droppedAt: 1 }),
    ],
    notes: [note('Prepared: the plan'), note('Another meeting', { meetingId: 'before' })],
  };

  test('what was promised, the topics of this meeting by section, what is written; nothing empty', () => {
    expect(text(agendaText, rows).plain).toBe(
      [
        'Title',
        '[since]',
        '☐ Ana: Send the rota (by Fri, Nov 27)\n☐ Ben: Call (by Thu, Nov 26)',
        '[topics]',
        '- Loose (from Ben)\n✓ Ticked here',
        'Priorities (10 min)',
        '- Blocker: Budget\n  - See page 3\n- Carried over',
        '[notes]',
        'Prepared: the plan',
      ].join('\n\n'),
    );
  });

  test('a part that is left out is gone, and still offered', () => {
    const { plain, parts } = text(agendaText, rows, ['topics', 'notes']);
    expect(plain).toBe('Title\n\n[since]\n\n☐ Ana: Send the rota (by Fri, Nov 27)\n☐ Ben: Call (by Thu, Nov 26)');
    expect(parts).toEqual(['actions', 'topics', 'notes']);
  });

  test('with nothing shared it is a title alone, and there is nothing to leave out', () => {
    expect(text(agendaText, { topics: [topic('Mine', { scope: 'vault' })] })).toEqual({ plain: 'Title', parts: [] });
  });
});

describe('the recap', () => {
  const later = stampAt(MEETING_AT + 20 * DAY_MS);
  const rows = {
    topics: [
      topic('Talked', { doneAt: MEETING_AT, doneIn: 'now', outcome: 'We try it', detail: '- for a month' }),
      topic('Before', { doneAt: 1, doneIn: 'before' }),
      topic('Waits', { detail: 'Half a thought', outcome: 'Not yet' }),
      topic('Put off', { notIn: 'now' }),
      topic('Parked', { parkedAt: 1 }),
    ],
    actionItems: [
      item('Made here', { madeIn: 'now', due: 'next' }),
      item('Made and done here', { madeIn: 'now', owner: 'them', doneAt: MEETING_AT }),
      item('Made and let go', { madeIn: 'now', droppedAt: MEETING_AT, dropReason: 'PRIVATE' }),
      item('Old and open'),
      item('Done since', { doneAt: MEETING_AT - DAY_MS }),
      item('Done long ago', { doneAt: MEETING_AT - 30 * DAY_MS }),
    ],
    notes: [note('## Mood\n- [x] good')],
  };

  test('what was talked about with what came of it, notes, who does what, what waits, the next date', () => {
    expect(text(recapText, rows).plain).toBe(
      [
        'Title',
        '[talked]',
        '✓ Talked\n  - for a month\n  - Came of it: We try it',
        '[notes]',
        'Mood',
        '✓ good',
        '[actions]',
        '☐ Ana: Made here (by Thu, Dec 10)\n✓ Ben: Made and done here\n✗ Ana: Made and let go (let go)',
        '[doneSince]',
        '✓ Ana: Done since',
        '[stillOpen]',
        '☐ Ana: Old and open',
        '[nextTime]',
        '- Waits\n- Put off',
        'Next: 2026-12-10',
      ].join('\n\n'),
    );
  });

  test('of an earlier meeting it says nothing of what came up after the one that followed', () => {
    const after = { ...around.meetings[2]!, state: 'held' as const };
    const past = { ...around, meetings: [...around.meetings.slice(0, 2), after], now: MEETING_AT + 40 * DAY_MS };
    const much = {
      topics: [topic('Later', { createdAt: later }), topic('Then')],
      actionItems: [
        item('Later', { createdAt: later }),
        item('Done later', { doneAt: MEETING_AT + 20 * DAY_MS }),
        item('Then'),
      ],
    };
    const { document } = assemble('Title', recapText(sharedOnly([PAIR], much), past, words), []);
    expect(printPlain(document)).toBe('Title\n\n[stillOpen]\n\n☐ Ana: Then\n\n[nextTime]\n\n- Then');
  });

  test('a text of signs that nobody sees is no line', () => {
    expect(text(recapText, { topics: [topic('\u202e\u200b')], notes: [note(' \n\u2066\n')] }).plain).toBe(
      'Title\n\nNext: 2026-12-10',
    );
  });
});
