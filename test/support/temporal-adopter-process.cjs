/**
 * A worker in a process of its own, of built code, that takes over so many projects and gets no further: the last one is
 * committed, the parent is told, and the piece is never noted. The parent then kills it.
 */
const { createAdoptionActivities } = require('@bangban/activities');
const { createDataSource } = require('@bangban/persistence');
const { createRecord } = require('@bangban/record');
const { DefaultLogger, Runtime } = require('@temporalio/worker');
const { connectNative, createWorker } = require('@bangban/temporal');

Runtime.install({ logger: new DefaultLogger('ERROR') });

async function main({ databaseUrl, projects, settings }) {
  const dataSource = await createDataSource(databaseUrl, { poolSize: 2 }).initialize();
  const record = createRecord({ dataSource });
  let done = 0;
  const stuck = {
    async handle(input) {
      const result = await record.handle(input);
      done += 1;
      if (done < projects) return result;
      process.send('adopted');
      return new Promise(() => {});
    },
  };
  const worker = await createWorker(await connectNative(settings), settings, {
    workflowsPath: require.resolve('@bangban/workflows'),
    activities: createAdoptionActivities({ dataSource, record: stuck }),
    identity: 'bench',
  });
  await worker.run();
}

void main(JSON.parse(process.argv[2]));
