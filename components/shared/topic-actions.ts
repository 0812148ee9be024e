import type { Id } from '@/utils/domain/rows/row';
import type { SectionView, TopicView } from '@/utils/domain/views/parts';
import type { TopicEdit } from '@/utils/state/panel/topic-actions';

/** What a screen can do with its topics; the same object for every row, so that rows that stay the same aren't drawn. */
export interface TopicActions {
  tick: (id: Id, done: boolean) => void;
  edit: (id: Id, fields: TopicEdit) => void;
  share: (id: Id) => void;
  remove: (id: Id) => void;
  /** Left out where the order is not the person's. */
  move?: {
    step: (id: Id, by: -1 | 1) => void;
    sections: () => SectionView[];
    into: (id: Id, sectionId: Id | null) => void;
    /** To somebody else. */
    give: (id: Id) => void;
  };
  park?: (id: Id) => void;
  bringBack?: (id: Id) => void;
  /** Next time. */
  putOff?: (id: Id) => void;
  /** Told in a chat instead. */
  toChat?: (topic: TopicView) => void;
  /** Nothing more is to be said of what came of it. */
  closeOutcome?: () => void;
}

/** Whether there is a further place up or down. */
export interface TopicPlace {
  up: boolean;
  down: boolean;
}
