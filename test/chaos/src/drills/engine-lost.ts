import { createTemporalClient } from '@bangban/temporal';
import { Client } from 'pg';
import type { Verdict } from '../checks/verdict';
import { patiently } from '../wait';
import { type Drill, expectThat } from './drill';
import { Stage } from './stage';

/** Temporal's databases are dropped while people work; one command makes the engine again, and a second one nothing more. */
export const engineLost: Drill = (options) =>
  Stage.set('engine-lost', options, async (stage) => {
    const { installation } = stage;
    const { say } = options;
    await stage.work(10_000);
    await stage.quiet();
    const before = await stage.print();
    const mails = stage.sink.mails.length;
    say('Temporal is stopped and its databases are dropped');
    await installation.withoutTemporal(async () => {
      for (const name of ['temporal', 'temporal_visibility'])
        await onServer(installation.postgres.url('postgres'), `DROP DATABASE ${name}`);
    });
    await backAgain(stage);
    const scheduled = await becomesScheduled(installation.temporal.address);
    const lost = await found(stage);
    say(`before the rebuild: ${lost || 'nothing found'}`);
    const told = await rebuild(stage);
    await stage.quiet();
    const after = await stage.print();
    const verdicts: Verdict[] = [
      expectThat(
        'loss-is-found',
        'the reconciler sees that the engine knows nothing',
        lost,
        lost.includes('ESCORT_MISSING'),
      ),
      expectThat('night-scheduled', 'the worker has made the nightly check again', 'it is not scheduled', scheduled),
      expectThat(
        'nothing-changed',
        'the rebuild changes nothing in the record',
        `${before} became ${after}`,
        before === after,
      ),
      expectThat(
        'no-mail-again',
        'nobody gets a mail twice',
        `${stage.sink.mails.length - mails} more`,
        stage.sink.mails.length === mails,
      ),
    ];
    say('people work on, limits fall due, and the databases are dropped under their hands');
    await stage.during(async () => {
      await installation.withoutTemporal(async () => {
        for (const name of ['temporal', 'temporal_visibility'])
          await onServer(installation.postgres.url('postgres'), `DROP DATABASE ${name}`);
      });
      await backAgain(stage);
      say(await rebuild(stage));
    });
    await stage.quiet();
    const once = await stage.print();
    say(`again: ${await rebuild(stage)}`);
    await stage.quiet();
    const twice = await stage.print();
    return [
      ...verdicts,
      expectThat('told-all', 'every open project is told', told, /^[1-9]\d* open projects/m.test(told)),
      expectThat('twice-is-once', 'a second rebuild changes nothing', `${once} became ${twice}`, once === twice),
      ...(await stage.everyCheck()),
    ];
  });

/** The worker looks after its schedule every quarter of a minute. */
async function becomesScheduled(address: string): Promise<boolean> {
  return patiently('the schedule', 60_000, () => isScheduled(address)).then(
    () => true,
    () => false,
  );
}

async function isScheduled(address: string): Promise<boolean> {
  const client = createTemporalClient({ address, namespace: 'bangban', taskQueue: 'bangban' });
  try {
    await client.schedule.getHandle('reconcile').describe();
    return true;
  } catch {
    return false;
  } finally {
    await client.connection.close();
  }
}

/** The worker has found the new server and made its namespace. */
async function backAgain(stage: Stage): Promise<void> {
  await patiently('the engine', 120_000, async () => (await stage.installation.health()).status === 'up');
}

/** `npm run engine:rebuild`. @throws Error when it fails */
export async function rebuild({ installation }: Stage): Promise<string> {
  const { code, out } = await installation.tool('rebuild/rebuild');
  if (code !== 0) throw new Error(`engine:rebuild ended with ${code ?? 'a signal'}: ${out}`);
  return out.trim();
}

/** The codes that the reconciler reports. */
export async function found({ installation }: Stage): Promise<string> {
  const { out } = await installation.tool('reconcile/reconcile', ['--json', '--patience', '5']);
  const line = out.split('\n').find((each) => each.startsWith('{'));
  if (line === undefined) throw new Error(out);
  const { open } = JSON.parse(line) as { open: readonly { code: string }[] };
  return [...new Set(open.map(({ code }) => code))].sort().join(' ');
}

export async function onServer(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
