/** The built-in templates and starters in one language: too long for the message files, so loaded when asked for. */
export interface TemplateWords {
  /** By the keys of utils/domain/templates/built-in.ts; `body` as utils/domain/templates/template-text.ts reads it. */
  templates: Record<string, { name: string; purpose: string; body: string }>;
  /** By the groups of utils/domain/templates/starters.ts. */
  starters: Record<'field' | 'employment' | 'place' | 'stage', Record<string, readonly string[]>>;
}
