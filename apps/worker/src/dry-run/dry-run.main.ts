import { loadWorkerConfig } from '@bangban/config';
import { dateAt, addMonths, startOfDay } from '@bangban/kernel';
import { addedSums, isLeader, NO_SUMS, sumsOf } from '@bangban/domain';
import { countProjectsSince, createDataSource, namesOf, recordClock } from '@bangban/persistence';
import { DryRuns, LONGEST_CHECK_MS, type Tried, type Trying } from '@bangban/record';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { progress } from './progress';
import { csvOf, jsonOf, type Outcome, peopleAndUnits, tableOf } from './report';
import { triedPolicy } from './tried-policy';

const PRINTED = { table: tableOf, json: jsonOf, csv: csvOf } as const;
const USAGE = `npm run policy:dry-run -- --draft ID | --version N | --file POLICY.json
  [--months 3] [--format table|json|csv]`;

/** At a time, so that nothing grows with the record but what comes of it. */
const PROJECTS_AT_ONCE = 50;

/**
 * `npm run policy:dry-run`: 试算, other rules laid over the last months of the record beside those in force. Reads only. Ends
 * with 1 where the replay of the rules in force is not what was recorded.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      draft: { type: 'string' },
      version: { type: 'string' },
      file: { type: 'string' },
      months: { type: 'string', default: '3' },
      format: { type: 'string', default: 'table' },
    },
  });
  const print = Object.entries(PRINTED).find(([format]) => format === values.format)?.[1];
  const months = Number(values.months);
  if (!print || !Number.isInteger(months) || months < 1 || months > 24) throw new Error(USAGE);
  const db = await createDataSource(loadWorkerConfig(process.env).databaseUrl, {
    applicationName: 'bangban-dry-run',
    statementTimeoutMs: LONGEST_CHECK_MS,
  }).initialize();
  try {
    const clock = await recordClock(db);
    const file = values.file === undefined ? undefined : resolve(process.env.INIT_CWD ?? '.', values.file);
    const tried = await triedPolicy(db, { ...values, file }, clock.policyVersion, USAGE);
    const zone = clock.utcOffsetMinutes;
    const from = startOfDay(addMonths(dateAt(clock.now, zone), -months), zone);
    const said = progress(await countProjectsSince(db, from));
    const runs = new DryRuns(db);
    const projects: Tried[] = [];
    let sums = NO_SUMS;
    for (let after: string | null = null, looked = PROJECTS_AT_ONCE; looked === PROJECTS_AT_ONCE;) {
      looked = 0;
      const asked: Trying = { from, until: clock.now, policy: tried.policy, after, most: PROJECTS_AT_ONCE };
      for await (const each of runs.try(asked)) {
        const leads = (id: string): boolean => isLeader({ roles: each.directory.people[id]?.roles ?? [] });
        sums = addedSums(sums, sumsOf(each.run, leads, zone));
        projects.push(each);
        after = each.projectId;
        looked += 1;
        said.one();
      }
    }
    said.end();
    const names = await namesOf(db, peopleAndUnits(projects));
    const outcome: Outcome = {
      from,
      until: clock.now,
      base: clock.policyVersion,
      name: tried.name,
      projects,
      sums,
      names,
    };
    process.stdout.write(print(outcome));
    process.exitCode = projects.some(({ run }) => run.differing > 0) ? 1 : 0;
  } finally {
    await db.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
