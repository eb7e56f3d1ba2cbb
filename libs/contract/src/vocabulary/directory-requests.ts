/** What needs a second administrator, and what became of the request. */
export const DIRECTORY_REQUEST_KINDS = ['roles', 'account', 'close-account', 'presence', 'unit'] as const;
export const DIRECTORY_REQUEST_STATES = ['pending', 'accepted', 'refused', 'superseded'] as const;
export type DirectoryRequestState = (typeof DIRECTORY_REQUEST_STATES)[number];
