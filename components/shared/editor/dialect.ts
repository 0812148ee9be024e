import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/**
 * The Markdown of notes, the same for reading and for writing: CommonMark with check boxes. Tags, pictures, tables and
 * definitions are plain words in it: nothing is fetched, nothing is hidden, and nothing that is written is lost.
 */
export function dialect() {
  return [gfmTaskListItem(), { disable: { null: ['labelStartImage', 'htmlFlow', 'htmlText', 'definition'] } }];
}
