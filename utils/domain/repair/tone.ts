/** How a message sounds; whose words it uses is the role's matter. Order: as shown. */
export const TONES = ['short', 'warm', 'firm'] as const;

export type Tone = (typeof TONES)[number];
