import type { Row } from './row';

/** A template of the user's own. Scope vault. */
export interface TemplateRow extends Row {
  name: string;
  /** When it is meant to be used, in one line; may be empty. */
  purpose: string;
  /**
   * Markdown: a heading is a section, with its minutes in brackets at the end; a bullet is a topic; a bullet that
   * begins with a lock is a private one. See utils/domain/templates/template-text.ts.
   */
  body: string;
}
