/** Codes of how we know a meeting's state. The interface turns them into words; rows keep them as text. */
export type StateReason =
  | 'seen'
  | 'moved'
  | 'made-by-user'
  | 'marked-cancelled'
  | 'title-says-cancelled'
  | 'gone-from-two-views'
  | 'own-no'
  | 'their-no'
  | 'note'
  | 'topic-ticked'
  | 'action-made'
  | 'action-done'
  | 'user-said-held'
  | 'user-said-not-held'
  | 'past-without-sign';
