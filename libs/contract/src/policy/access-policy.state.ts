import { z } from 'zod';
import type { Frozen } from '../common/frozen';
import {
  ACT_HOLDERS,
  FIELD_READERS,
  GIVEN_ACTS,
  GUARDED_FIELDS,
  REACHES,
  ROLES,
  SECOND_PERSON_ACTS,
  SECOND_PERSONS,
  SUBSTITUTE_NAMERS,
} from '../vocabulary/index';

const substitution = z.object({
  /** Calendar days of one substitution, first and last included. */
  longestDays: z.int().min(1).max(366),
  /** So many days ahead at most may one begin. */
  aheadDays: z.int().min(0).max(731),
  /** Whoever holds `of` is stood in for by whoever holds one of `by`, or (null) by anybody in office; without a row by nobody. */
  standIns: z
    .array(z.object({ of: z.enum(ROLES), by: z.array(z.enum(ROLES)).max(20).readonly().nullable() }))
    .max(50)
    .readonly(),
  /** Who names one for somebody, beside that person. */
  namedBy: z.array(z.enum(SUBSTITUTE_NAMERS)).max(2).readonly(),
});

/** What no one person, and what no two units, may be at once. */
const separation = z.object({
  /** Roles beside which a person holds no other. */
  alone: z.array(z.enum(ROLES)).readonly(),
  /** Pairs of roles that one person does not hold together. */
  apart: z.array(z.array(z.enum(ROLES)).length(2).readonly()).readonly(),
  /** Functions that one active unit carries: whoever looks for it finds that one. */
  singular: z.array(z.string().regex(/^[a-z][a-z-]{1,40}$/)).readonly(),
  /** Posts that are held in the office with this function alone, by whoever is in a unit at all. */
  offices: z
    .array(z.object({ role: z.enum(ROLES), function: z.string().regex(/^[a-z][a-z-]{1,40}$/) }))
    .max(50)
    .readonly(),
});

/** How far a role, or whoever belongs to a unit with a function, reads; all that hold for somebody are added up. */
const readingRule = z
  .object({
    role: z.enum(ROLES).nullable(),
    function: z
      .string()
      .regex(/^[a-z][a-z-]{1,40}$/)
      .nullable(),
    reach: z.enum(REACHES),
  })
  .meta({ id: 'ReadingRule' });

/** Who reads which projects, and which fields of them. */
const reading = z.object({
  scopes: z.array(readingRule).max(100).readonly(),
  fields: z.record(z.enum(GUARDED_FIELDS), z.enum(FIELD_READERS)),
});

/** Whose acts are told to whom: administrators watch each other. */
const watchRule = z.object({ acts: z.enum(ROLES), by: z.enum(ROLES) });

/** Who may be the second person of each act that takes two; whoever had a hand in it never is. */
const second = z.record(z.enum(SECOND_PERSON_ACTS), z.array(z.enum(SECOND_PERSONS)).max(20).readonly());

/** Whose act it is, on every project as far as they read it. */
const acts = z.record(z.enum(GIVEN_ACTS), z.array(z.enum(ACT_HOLDERS)).max(20).readonly());

/** What an installation asks of those who sign in, and how much of it one person may hold open. */
export const access = z.object({
  signIn: z.object({
    /** Wrong passwords from one place for one login before the next has to wait. */
    free: z.int().min(1).max(20),
    firstWaitSeconds: z.int().min(1).max(60),
    /** The wait doubles with each further one, up to this: nobody is kept out for longer. */
    longestWaitSeconds: z.int().min(1).max(900),
    /** After this long without a wrong password a place begins anew. */
    forgetMinutes: z.int().min(1).max(1_440),
    /** So many wrong passwords, for one login from everywhere or from one address for everybody, leave one free attempt. */
    crowd: z.int().min(10).max(100_000),
    /** A browser with which somebody signed in stays known to them for so long: strangers do not make it wait. */
    knownDeviceDays: z.int().min(0).max(400),
  }),
  password: z.object({ shortest: z.int().min(8).max(64), longest: z.int().min(64).max(200) }),
  /** Of one person at a time; beyond it the oldest idle one ends. */
  caps: z.object({
    sessions: z.int().min(1).max(200),
    tokens: z.int().min(1).max(200),
    streams: z.int().min(1).max(200),
  }),
  substitution,
  separation,
  reading,
  watch: z.array(watchRule).max(20).readonly(),
  second,
  acts,
});

export type SubstitutionRules = Frozen<z.output<typeof substitution>>;
export type SeparationPolicy = Frozen<z.output<typeof separation>>;
export type SecondPersons = Frozen<z.output<typeof second>>;
export type GivenActs = Frozen<z.output<typeof acts>>;
export type WatchRule = Frozen<z.output<typeof watchRule>>;
export type AccessPolicy = Frozen<z.output<typeof access>>;
export type ReadingRule = Frozen<z.output<typeof readingRule>>;
export type ReadingPolicy = Frozen<z.output<typeof reading>>;
