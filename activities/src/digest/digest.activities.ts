import type { Database } from '@bangban/persistence';
import { type DigestOutcome, tellDigest } from '@bangban/record';
import { atTheEdge } from '../common/edge';

export interface DigestDeps {
  readonly dataSource: Database;
  readonly channels: readonly string[];
}

export interface DigestActivities {
  /** Puts the day's digest into somebody's inbox and on its way, once a day; says what became of it. */
  tellDigest(personId: string): Promise<DigestOutcome>;
}

export function createDigestActivities({ channels, dataSource }: DigestDeps): DigestActivities {
  return { tellDigest: (personId) => atTheEdge(() => tellDigest(dataSource, personId, channels)) };
}
