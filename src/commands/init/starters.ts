/** What a folder can begin with: the places of its files in the program's own folder, each with where they go. */
export const STARTERS = {
  exampleshire: { folders: { 'starters/exampleshire': '' }, what: 'an invented county with three districts' },
  empty: { folders: { 'starters/empty': '' }, what: 'no more than a folder needs to build' },
  llr: {
    folders: { content: 'content/', data: 'data/' },
    what: 'the whole example for Leicester, Leicestershire and Rutland',
  },
} as const;
