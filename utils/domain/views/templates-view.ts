import type { TemplateRow } from '../rows/template';

/** A template of the user's own. */
export type OwnTemplate = Pick<TemplateRow, 'id' | 'name' | 'purpose' | 'body'>;

export interface TemplatesView {
  /** By name. */
  templates: OwnTemplate[];
}
