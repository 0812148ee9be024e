/** What one-on-ones are about. Order: as shown. */
export const THEMES = ['well-being', 'priorities', 'feedback', 'roadblocks', 'growth', 'belonging', 'team'] as const;

export type Theme = (typeof THEMES)[number];
