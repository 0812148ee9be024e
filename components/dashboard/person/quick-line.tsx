import { i18n } from '#i18n';
import type { Tell } from '@/components/ui/toasts';
import { firstName } from '@/utils/domain/repair/first-name';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { Person } from '@/utils/state/dashboard/person-model';
import type { PersonNeeds } from '@/utils/state/dashboard/person-needs-model';
import { localDate } from '@/utils/state/local-date';
import { CaptureLine } from '../../shared/captures/capture-line';
import { PassingLine } from '../../shared/passing-line';
import { PromiseLine } from '../../shared/promise-line';
import { TopicLine } from '../../shared/topic-line';
import { wayBack } from '../../shared/way-back';

export type QuickLineKind = 'topic' | 'capture' | 'promise';

interface QuickLineProps {
  kind: QuickLineKind;
  view: PersonView;
  person: Person;
  needs: PersonNeeds;
  tell: Tell;
  onClose: (escaped: boolean) => void;
}

/** The line of one quick action: what it makes is told, with a way back, and it stays for the next. */
export function QuickLine({ kind, view, person, needs, tell, onClose }: QuickLineProps) {
  const { name, pairId, next } = view.person;
  const theirName = firstName(name);
  switch (kind) {
    case 'topic':
      return (
        <PassingLine name={i18n.t('topic.add')} onClose={onClose}>
          <TopicLine
            placeholder={i18n.t('topic.placeholder')}
            theirName={theirName}
            onAdd={(text, visibility, raisedBy) => {
              const undo = person.quick.addTopic(text, visibility, raisedBy);
              tell(i18n.t(`personPage.act.added.${visibility}`), wayBack(undo));
            }}
          />
        </PassingLine>
      );
    case 'capture':
      return (
        <CaptureLine
          theirName={name}
          onClose={onClose}
          onCapture={(captureKind, text) => {
            const undo = needs.captures.add({ pairId, personName: name }, captureKind, text);
            tell(i18n.t('capture.kept'), wayBack(undo));
          }}
        />
      );
    case 'promise':
      return (
        <PassingLine name={i18n.t('item.add')} onClose={onClose}>
          <PromiseLine
            placeholder={i18n.t('item.placeholder')}
            theirName={theirName}
            next={next}
            today={localDate(Date.now())}
            onAdd={(text, owner, due) =>
              tell(i18n.t('personPage.act.promised'), wayBack(person.quick.promise(text, owner, due)))
            }
          />
        </PassingLine>
      );
  }
}
