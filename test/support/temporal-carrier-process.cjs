/**
 * A worker in a process of its own, of built code, that carries reactions and gets no further than the point named for each:
 * before the command is given, when it was taken and nobody knows, when what became of it is noted and not answered. The
 * parent is told when all have come there, and kills it.
 */
const { createReactionActivities } = require('@bangban/activities');
const { createDataSource } = require('@bangban/persistence');
const { createRecord } = require('@bangban/record');
const { DefaultLogger, Runtime } = require('@temporalio/worker');
const { connectNative, createWorker } = require('@bangban/temporal');

Runtime.install({ logger: new DefaultLogger('ERROR') });

async function main({ databaseUrl, points, settings }) {
  const dataSource = await createDataSource(databaseUrl, { poolSize: 4 }).initialize();
  const activities = createReactionActivities({ dataSource, record: createRecord({ dataSource }) });
  const awaited = new Set(Object.keys(points));
  const stop = (reactionId) => {
    awaited.delete(reactionId);
    if (awaited.size === 0) process.send('stuck');
    return new Promise(() => {});
  };
  const stuck = {
    ...activities,
    async giveCommand(id) {
      if (points[id] === 'before') return stop(id);
      const code = await activities.giveCommand(id);
      return points[id] === 'taken' ? stop(id) : code;
    },
    async settleReaction(id, code) {
      await activities.settleReaction(id, code);
      if (points[id] === 'settled') await stop(id);
    },
  };
  const worker = await createWorker(await connectNative(settings), settings, {
    workflowsPath: require.resolve('@bangban/workflows'),
    activities: stuck,
    identity: 'bench',
  });
  await worker.run();
}

void main(JSON.parse(process.argv[2]));
