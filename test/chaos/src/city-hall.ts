import { randomUUID } from 'node:crypto';
import { DEFAULT_POLICY, type Policy, STAGES, type StagePolicy } from '@bangban/domain';
import { createAccessToken, saveAccount } from '@bangban/identity';
import { publishPolicy } from '@bangban/persistence';
import type { DataSource } from 'typeorm';
import { seedCity } from '../../support/city';

/** The default policy with open gates, and alerts at any hour of a working day: a run has no time to sleep until morning. */
const POLICY: Policy = {
  ...DEFAULT_POLICY,
  version: 2,
  deliveryHours: { from: 0, to: 1_440 },
  // Every mail is counted: none becomes a line of a digest.
  alerts: { ...DEFAULT_POLICY.alerts, perDay: 0 },
  stages: Object.fromEntries(
    STAGES.map((stage): [string, StagePolicy] => [stage, { ...DEFAULT_POLICY.stages[stage], gate: [] }]),
  ) as Policy['stages'],
};
/** Everybody who does something, and a few who get mail: each mail is a workflow of its own. */
const PEOPLE = [
  ...['officer', 'promoter', 'land-head', 'park-head', 'bureau-head', 'centre-head'],
  ...['supervisor', 'investor', 'deputy', 'mayor'],
];
const MAILED = ['leader', 'land-head', 'officer'];

/** City, policy and sign-ins, and everybody's token; with a mutation, the safeguard of the database beside the one of the code. */
export async function moveIn(dataSource: DataSource, mutate: string | undefined): Promise<Map<string, string>> {
  await dataSource.transaction(async (manager) => {
    await seedCity(manager);
    await publishPolicy(manager, POLICY);
    await manager.query('UPDATE person_version SET email = NULL WHERE NOT (person_id = ANY ($1))', [MAILED]);
  });
  if (mutate === 'rung') await dataSource.query('DROP INDEX ux_fired_rung');
  const tokens = new Map<string, string>();
  for (const personId of PEOPLE) {
    await saveAccount(dataSource, { personId, login: personId, password: randomUUID() });
    tokens.set(personId, (await createAccessToken(dataSource, personId, { name: 'chaos', days: 1 })).token);
  }
  return tokens;
}
