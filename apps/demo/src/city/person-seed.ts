import type { paths } from '@bangban/api-client';

export type Role =
  paths['/api/people/{personId}/roles']['put']['requestBody']['content']['application/json']['roles'][number];

/** Somebody of the city; the id is the login too. */
export interface PersonSeed {
  readonly id: string;
  readonly name: string;
  /** Null for those outside the administration. */
  readonly unitId: string | null;
  readonly roles: readonly Role[];
  /** Units that a leader keeps contact with. */
  readonly areas?: readonly string[];
}
