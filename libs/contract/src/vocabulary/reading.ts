/**
 * How far somebody reads. `city`: every file. `county`: files on which a unit of the county of their own unit stands; the
 * city's own units are in none, and read the city. `unit`: files on which their unit, one that they head, or one below these
 * stands. `areas`: the same for the units that a leader keeps contact with (领导片区联系). `own`: files on which they stand
 * themselves.
 */
export const REACHES = ['city', 'county', 'unit', 'areas', 'own'] as const;
export type Reach = (typeof REACHES)[number];

/** Fields that not everybody reads who reads the file. */
export const GUARDED_FIELDS = ['phone'] as const;
export type GuardedField = (typeof GUARDED_FIELDS)[number];

/**
 * Who reads a guarded field. `reader`: whoever reads the file. `party`: who reads by standing on the project itself, not
 * only on one of its matters; who reads the city does.
 */
export const FIELD_READERS = ['reader', 'party'] as const;
export type FieldReaders = (typeof FIELD_READERS)[number];
