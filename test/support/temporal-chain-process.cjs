/**
 * A worker in a process of its own, of built code, that lives in the virtual time of the projects named to it. It gets no further
 * than the tick that brings a project's second supervision form: that is committed, and the answer never comes. When all
 * projects are there the parent is told, and kills it.
 */
const { activityInfo } = require('@temporalio/activity');
const { createProjectEscortActivities } = require('@bangban/activities');
const { createDataSource } = require('@bangban/persistence');
const { createRecord } = require('@bangban/record');
const { DefaultLogger, Runtime } = require('@temporalio/worker');
const { connectNative, createWorker } = require('@bangban/temporal');

Runtime.install({ logger: new DefaultLogger('ERROR') });

async function main({ databaseUrl, offsets, settings }) {
  const dataSource = await createDataSource(databaseUrl, { poolSize: 2 }).initialize();
  const record = createRecord({ dataSource });
  const skipped = new Map();
  const stuck = new Set();
  let turn = Promise.resolve();
  /** One use of the record's clock at a time: each project stands at a moment of its own. */
  const at = (projectId, work) => {
    const ahead = Math.round(offsets[projectId] + (skipped.get(projectId) ?? 0));
    turn = turn.then(async () => {
      await dataSource.query('UPDATE installation SET demo = true, clock_offset_ms = $1', [ahead]);
      return work();
    });
    return turn;
  };
  const told = async (projectId, work) => ({ ...(await at(projectId, work)), offsetMs: offsets[projectId] });
  const travelling = {
    fact: (projectId) => told(projectId, () => record.fact(projectId)),
    async tick(projectId) {
      skipped.set(projectId, activityInfo().currentAttemptScheduledTimestampMs - Date.now());
      const fact = await told(projectId, () => record.tick(projectId));
      const [{ forms }] = await dataSource.query(
        'SELECT count(*)::int AS forms FROM supervision_form WHERE project_id = $1',
        [projectId],
      );
      if (forms < 2) return fact;
      stuck.add(projectId);
      if (stuck.size === Object.keys(offsets).length) process.send('stuck');
      await new Promise(() => {});
    },
  };
  const worker = await createWorker(await connectNative(settings), settings, {
    workflowsPath: require.resolve('@bangban/workflows'),
    activities: createProjectEscortActivities({ record: travelling }),
    identity: 'bench',
  });
  await worker.run();
}

void main(JSON.parse(process.argv[2]));
