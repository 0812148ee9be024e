/** Orders in which people can be listed, as offered. */
export const PEOPLE_SORTS = ['attention', 'name', 'next', 'last', 'open'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

/** What can be remembered; whoever was put away is looked up for a moment and never by habit. */
export const PEOPLE_SHOWS = ['here', 'attention'] as const;
export type PeopleShow = (typeof PEOPLE_SHOWS)[number];
