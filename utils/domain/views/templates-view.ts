import type { TemplateRow } from '../rows/template';

/** A template of the user's own. */
export type OwnTemplate = Pick<TemplateRow, 'id' | 'name' | 'purpose' | 'body'>;

export interface TemplatesView {
  /** As they were written: a list that follows the names would move under whoever types one. */
  templates: OwnTemplate[];
}
