const ENDS = 'ends what the rest of the run is signed in with';

/** What is not asked, or not asked of the answers, and why. Everything that is found beside this is a fault. */
export const LEFT_OUT = [
  { option: '--exclude-path', value: '/api/stream', reason: 'an event stream has no end; it has tests of its own' },
  { option: '--exclude-operation-id', value: 'signOut', reason: ENDS },
  { option: '--exclude-operation-id', value: 'signOutEverywhere', reason: ENDS },
  { option: '--exclude-operation-id', value: 'revokeAccessToken', reason: ENDS },
  {
    option: '--exclude-checks',
    value: 'ignored_auth',
    reason: 'sends a wrong cookie beside the right header, which counts; every route is tried without either elsewhere',
  },
] as const;

/** Refusals of what a schema allows, by what was answered: each is documented, and nothing that a schema could say. */
export const REFUSED_ALL_THE_SAME: readonly { readonly answer: RegExp; readonly reason: string }[] = [
  { answer: /"code":"CURSOR_INVALID"/, reason: 'a cursor is one that was given out with the page before' },
  { answer: /"code":"FILE_TYPE"/, reason: 'a file is taken where content and ending agree' },
  { answer: /between 1990 and 2199/, reason: 'days and instants have no bounds in JSON Schema' },
  { answer: /Too small: expected string to have >=1 char/, reason: 'a text of blanks is empty once trimmed' },
  { answer: /expected int, received number/, reason: 'a fraction next to nothing is sent for a whole number' },
  { answer: /toDate must not be before fromDate/, reason: 'two fields in an order' },
  { answer: /nobody substitutes for themselves/, reason: 'two fields that may not be equal' },
];
