import { micromark } from 'micromark';
import { gfmTaskListItem, gfmTaskListItemHtml } from 'micromark-extension-gfm-task-list-item';

/**
 * Markdown as HTML to look at. Micromark writes tags of the text as text and drops addresses that could run something;
 * pictures are left out, because looking at a note must not fetch anything.
 */
export function markdownHtml(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfmTaskListItem(), { disable: { null: ['labelStartImage'] } }],
    htmlExtensions: [gfmTaskListItemHtml()],
  });
}
