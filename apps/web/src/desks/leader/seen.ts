import type { Instant } from '@bangban/kernel';

/** How far somebody has read each project, by seq. */
export type Seqs = Readonly<Record<string, number>>;

/**
 * What somebody had seen when this visit began, and what they see in the course of it. Only the next visit starts from
 * the latter: a reload, or a minute in another app, does not swallow what was new.
 */
export interface Seen {
  /** When the visit before this one ended; null on the first visit ever. */
  readonly since: Instant | null;
  readonly before: Seqs;
  readonly now: Seqs;
  /** The last moment of this visit. */
  readonly at: Instant;
}

/** A pause that ends a visit. */
const PAUSE_MS = 30 * 60_000;
/** So much of what happened lately is shown on the first visit to a project. */
const AT_FIRST = 5;

/** The visit that goes on at `at` with the projects as they are. */
export function look(stored: Seen | null, projects: Seqs, at: Instant): Seen {
  if (stored === null) return { since: null, before: {}, now: projects, at };
  const now = { ...stored.now, ...projects };
  const goesOn = Date.parse(at) - Date.parse(stored.at) < PAUSE_MS;
  return goesOn ? { ...stored, now, at } : { since: stored.at, before: stored.now, now, at };
}

/** Everything up to now has been read. */
export const allSeen = (seen: Seen, at: Instant): Seen => ({ since: at, before: seen.now, now: seen.now, at });

/** After which seq something is new. A project never seen before shows only its latest entries. */
export function newAfter(seen: Seen, projectId: string, seq: number): number {
  return seen.before[projectId] ?? Math.max(0, seq - AT_FIRST);
}

const isSeqs = (value: unknown): value is Seqs =>
  typeof value === 'object' && value !== null && Object.values(value).every((seq) => typeof seq === 'number');

/** From storage, where anything may stand. */
export function parseSeen(text: string | null): Seen | null {
  try {
    const { at, before, now, since } = JSON.parse(text ?? 'null') as Partial<Seen>;
    if (!isSeqs(before) || !isSeqs(now) || typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null;
    return { since: typeof since === 'string' ? since : null, before, now, at };
  } catch {
    return null;
  }
}
