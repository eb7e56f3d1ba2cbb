const ENDS = 'ends what the rest of the run is signed in with';

/** What is not asked, and why. */
export const NOT_ASKED = [
  { operation: 'stream', reason: 'an event stream has no end; it has tests of its own' },
  { operation: 'signOut', reason: ENDS },
  { operation: 'signOutEverywhere', reason: ENDS },
  { operation: 'revokeAccessToken', reason: ENDS },
] as const;

/** What is not asked of the answers. Everything that is found beside this is a fault. */
export const LEFT_OUT = [
  {
    option: '--exclude-checks',
    value: 'ignored_auth',
    reason: 'sends a wrong cookie beside the right header, which counts; every route is tried without either elsewhere',
  },
] as const;

/** What is no fault where it is answered like this. */
export interface Explained {
  /** The tool's code of the kind of finding. */
  readonly code: string;
  readonly answer: RegExp;
  readonly reason: string;
}

const refused = (answer: RegExp, reason: string): Explained => ({ code: 'ST202', answer, reason });

/** Refusals of what a schema allows: each is documented, and nothing that a schema could say. */
export const REFUSED_ALL_THE_SAME: readonly Explained[] = [
  refused(/"code":"CURSOR_INVALID"/, 'a cursor is one that was given out with the page before'),
  refused(/"code":"TEXT_INVALID"/, 'a text with NUL or half a surrogate pair is JSON, and cannot be stored'),
  refused(/"code":"FILE_TYPE"/, 'a file is taken where content and ending agree'),
  refused(/between 1990 and 2199/, 'days and instants have no bounds in JSON Schema'),
  refused(/Too small: expected string to have >=1 char/, 'a text of blanks is empty once trimmed'),
  refused(/expected int, received number/, 'a fraction next to nothing is sent for a whole number'),
  refused(/must not be (?:before|after)/, 'two fields in an order'),
  refused(/"path":"rows","message":"between 1 and/, 'a text without a row under its headings is no table'),
  refused(/is no whole CSV/, 'a text in quotes that never end is no table'),
  refused(/"path":"text(?:\.\d+)?","message":/, 'a text that is no calendar in any of its three shapes'),
  refused(/Invalid email address/, 'the format of an address of mail allows more than mail servers take'),
  refused(/nobody substitutes for themselves/, 'two fields that may not be equal'),
  refused(/which project/, 'one parameter that asks for another'),
  refused(/asOf and seq go together/, 'two parameters that ask for each other'),
  refused(/"code":"PASSWORD_(?:COMMON|WEAK)"/, 'what is soon guessed stands in a list'),
];

/** Answers that accept what a schema forbids. */
export const TAKEN_ALL_THE_SAME: readonly Explained[] = [
  { code: 'ST201', answer: /"outcome":"invalid"/, reason: 'each row of a ledger is answered for itself' },
];
