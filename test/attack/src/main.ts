import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Http, openPlace, type Place } from '../../bench/src/place';
import { makeProjects } from '../../bench/src/projects';
import { type Attack, attacksOn } from './callers';
import { LEFT_OUT, NOT_ASKED, REFUSED_ALL_THE_SAME, TAKEN_ALL_THE_SAME } from './left-out';
import { failuresAt, ownFaults, readReport, withoutExplained } from './report';
import { provideSchemathesis } from './schemathesis';

/** For each operation: so many tries, and no end by the clock, so that a slow machine tries what a fast one does. */
const TRIES = 10;
/** Characters of a failure: the tool writes whole requests. */
const MOST_SHOWN = 3_000;
/** `service unavailable` among exit codes: nothing was found out. */
const CANNOT_BE_HAD = 69;

const say = (line: string): void => console.log(`== ${line}`);

async function main(): Promise<void> {
  let program: string;
  try {
    program = await provideSchemathesis(say);
  } catch (error) {
    say(`not run: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = CANNOT_BE_HAD;
    return;
  }
  const place = await openPlace(say);
  try {
    const officer = new Http(place.system.address, await place.token('officer'));
    await makeProjects(officer, 3, 2);
    officer.close();
    // Or the clock is moved by a century, and everything is over.
    await place.dataSource.query('UPDATE installation SET demo = false');
    for (const { reason, value } of LEFT_OUT) say(`left out: ${value}: ${reason}`);
    for (const { answer, reason } of REFUSED_ALL_THE_SAME) say(`refused all the same: ${answer.source}: ${reason}`);
    for (const { answer, reason } of TAKEN_ALL_THE_SAME) say(`taken all the same: ${answer.source}: ${reason}`);
    let faults = 0;
    for (const { operation, reason } of NOT_ASKED) say(`not asked: ${operation}: ${reason}`);
    const left: readonly string[] = NOT_ASKED.map(({ operation }) => operation);
    const operations = (await operationsOf(place)).filter((operation) => !left.includes(operation));
    for (const attack of attacksOn(operations)) faults += await attackAs(attack, place, program);
    say(faults === 0 ? 'no findings' : `${faults} findings`);
    process.exitCode = faults === 0 ? 0 : 1;
  } finally {
    await place.stop();
  }
}

/** Names of all operations that the installation describes. */
async function operationsOf({ system }: Place): Promise<readonly string[]> {
  const answer = await fetch(`${system.address}/api/openapi.json`);
  const { paths } = (await answer.json()) as { paths: Record<string, Record<string, { operationId?: string }>> };
  return Object.values(paths).flatMap((path) => Object.values(path).flatMap(({ operationId }) => operationId ?? []));
}

/** How many findings there are. */
async function attackAs({ caller, operations }: Attack, place: Place, program: string): Promise<number> {
  const report = join(place.dataDir, `attack-${caller}.json`);
  const log = join(place.dataDir, `attack-${caller}.log`);
  const options = [
    ...['run', `${place.system.address}/api/openapi.json`, '-H', `Authorization: Bearer ${await place.token(caller)}`],
    ...['--generation-deterministic', '--workers', '1', '--max-examples', String(TRIES)],
    ...['--phases', 'examples,coverage,fuzzing', '--continue-on-failure', '--request-timeout', '10', '--no-color'],
    ...['--generation-with-security-parameters', 'false'],
    ...['--report', 'json', '--report-json-path', report],
    ...operations.flatMap((operation) => ['--include-operation-id', operation]),
    ...LEFT_OUT.flatMap(({ option, value }) => [option, value]),
  ];
  const said = await textOf(program, options, { log, cwd: place.dataDir });
  const { cases, findings: all, seconds, tested } = readReport(report);
  const findings = withoutExplained(all, said, [...REFUSED_ALL_THE_SAME, ...TAKEN_ALL_THE_SAME]);
  for (const { code, operation, title } of findings) {
    say(`${caller}: ${code} ${title}: ${operation}`);
    for (const failure of failuresAt(said, operation)) console.log(failure.slice(0, MOST_SHOWN));
    if (code === 'ERROR') console.log(ownFaults(said).slice(0, MOST_SHOWN));
  }
  say(
    `${caller}: ${tested} operations, ${cases} cases in ${seconds.toFixed(0)} s, ${findings.length} findings (${all.length - findings.length} explained)`,
  );
  return findings.length;
}

/** It keeps what it found in the folder that it runs in. */
function textOf(
  program: string,
  options: readonly string[],
  { cwd, log }: { readonly cwd: string; readonly log: string },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    const file = createWriteStream(log);
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      file.write(chunk);
    });
    child.once('error', reject);
    child.once('close', () => file.end(() => resolve(text)));
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
