const ENDS = 'ends what the rest of the run is signed in with';

/** What is not asked, or not asked of the answers, and why. Everything that is found beside this is a fault. */
export const LEFT_OUT = [
  { option: '--exclude-path', value: '/api/stream', reason: 'an event stream has no end; it has tests of its own' },
  { option: '--exclude-operation-id', value: 'signOut', reason: ENDS },
  { option: '--exclude-operation-id', value: 'signOutEverywhere', reason: ENDS },
  { option: '--exclude-operation-id', value: 'revokeAccessToken', reason: ENDS },
  {
    option: '--exclude-checks',
    value: 'ignored_auth,positive_data_acceptance',
    reason:
      'the first sends a wrong cookie beside the right header, which counts (every route is tried without either elsewhere); ' +
      'the second wants 2xx for all that fits a schema, but no schema says which texts are blank once trimmed, which cursors ' +
      'were given out, or which days are in order',
  },
] as const;
