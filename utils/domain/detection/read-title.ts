/** What a title says, before anybody is counted. */
export interface TitleReading {
  /** Names that stand in the title, as written. */
  names: string[];
}

export function readTitle(_title: string): TitleReading {
  return { names: [] };
}
