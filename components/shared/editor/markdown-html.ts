import { micromark } from 'micromark';
import { gfmTaskListItemHtml } from 'micromark-extension-gfm-task-list-item';
import { dialect } from './dialect';

/** What a screen reader calls the boxes of a check list. */
export interface BoxNames {
  ticked: string;
  open: string;
}

const BOX = /<input type="checkbox" disabled=""( checked="")?/g;

function attribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}

/**
 * Markdown as HTML to look at. Micromark writes tags of the text as text and drops addresses that could run something;
 * pictures are left out, because looking at a note must not fetch anything.
 */
export function markdownHtml(markdown: string, names: BoxNames): string {
  const html = micromark(markdown, {
    extensions: dialect(),
    htmlExtensions: [gfmTaskListItemHtml()],
  });
  // Only micromark itself writes such a tag: one in the text was escaped.
  return html.replace(BOX, (tag, checked) => `${tag} aria-label="${attribute(checked ? names.ticked : names.open)}"`);
}
