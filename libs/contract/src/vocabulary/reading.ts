/**
 * How far somebody reads. `city`: every file. `county`: files on which a unit of the county of their own unit stands; the
 * city's own units are in none, and read the city. `unit`: files on which their unit, one that they head, or one below these
 * stands. `areas`: the same for the units that a leader keeps contact with (领导片区联系). `own`: files on which they stand
 * themselves.
 */
export const REACHES = ['city', 'county', 'unit', 'areas', 'own'] as const;
export type Reach = (typeof REACHES)[number];

/**
 * Fields that not everybody reads who reads the file. `phone`: how a person is reached, by telephone or mail. `amount`: all
 * money of a project, planned, agreed and arrived.
 */
export const GUARDED_FIELDS = ['phone', 'amount'] as const;
export type GuardedField = (typeof GUARDED_FIELDS)[number];

/**
 * Who reads a guarded field. `reader`: whoever reads the file. `party`: who reads by standing on the project itself, not
 * only on one of its matters; who reads the city does. `office`: these, and who reads the project by county or areas.
 */
export const FIELD_READERS = ['reader', 'office', 'party'] as const;
export type FieldReaders = (typeof FIELD_READERS)[number];
