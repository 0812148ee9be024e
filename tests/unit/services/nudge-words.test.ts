import { expect, test } from 'vitest';
import type { NudgeKind } from '@/utils/domain/rows/keeping';
import { nudgeWords } from '@/utils/services/nudges/nudge-words';
import { ana, meeting } from '../state/panel/panel-fixture';

test.each<NudgeKind>(['before', 'cancelled', 'declined', 'missed', 'moved'])(
  'under cover a nudge of the kind %s names nobody, and says something all the same',
  (kind) => {
    const open = nudgeWords(kind, { ...meeting, movedFrom: meeting.start }, '2026-11-26');
    expect(JSON.stringify(open)).toContain(ana.name);
    const hidden = nudgeWords(kind, { ...meeting, movedFrom: meeting.start }, '2026-11-26', true);
    for (const word of [...ana.name.split(' '), meeting.title]) expect(JSON.stringify(hidden)).not.toContain(word);
    expect(hidden.title).toMatch(/1:1/);
  },
);
