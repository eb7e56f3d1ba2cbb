/**
 * A worker in a process of its own, of built code, that gets no further than its first tick: the transaction is
 * committed, the parent is told, and the answer never comes. The parent then kills it.
 */
const { createProjectEscortActivities } = require('@bangban/activities');
const { createDataSource } = require('@bangban/persistence');
const { createRecord } = require('@bangban/record');
const { DefaultLogger, Runtime } = require('@temporalio/worker');
const { connectNative, createWorker } = require('@bangban/temporal');

Runtime.install({ logger: new DefaultLogger('ERROR') });

async function main({ databaseUrl, settings }) {
  const dataSource = await createDataSource(databaseUrl, { poolSize: 2 }).initialize();
  const record = createRecord({ dataSource });
  const stuck = {
    fact: (projectId) => record.fact(projectId),
    async tick(projectId) {
      await record.tick(projectId);
      process.send('ticked');
      await new Promise(() => {});
    },
  };
  const worker = await createWorker(await connectNative(settings), settings, {
    workflowsPath: require.resolve('@bangban/workflows'),
    activities: createProjectEscortActivities({ record: stuck }),
    identity: 'bench',
  });
  await worker.run();
}

void main(JSON.parse(process.argv[2]));
