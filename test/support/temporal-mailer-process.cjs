/**
 * A worker in a process of its own, of built code, that sends so many mails: the last of them is accepted, the parent is
 * told, and what is done with it is never noted. Further ones do not leave. The parent then kills it.
 */
const { createDeliverNoticeActivities } = require('@bangban/activities');
const { ChannelRegistry, SmtpChannel } = require('@bangban/channels');
const { createDataSource, createDeliveryStore } = require('@bangban/persistence');
const { connectNative, createWorker, runTogether } = require('@bangban/temporal');
const { deliveryQueue } = require('@bangban/workflows/contract');
const { DefaultLogger, Runtime } = require('@temporalio/worker');

Runtime.install({ logger: new DefaultLogger('ERROR') });

async function main({ databaseUrl, mails, settings, url }) {
  const dataSource = await createDataSource(databaseUrl, { poolSize: 4 }).initialize();
  const smtp = new SmtpChannel({ url, from: 'bangban@city.example' });
  const stuck = () => new Promise(() => {});
  let begun = 0;
  const channel = {
    name: 'smtp',
    close: () => undefined,
    async send(message) {
      const nth = (begun += 1);
      if (nth > mails) await stuck();
      await smtp.send(message);
      if (nth < mails) return;
      process.send('mailed');
      await stuck();
    },
  };
  const activities = createDeliverNoticeActivities({
    deliveries: createDeliveryStore(dataSource),
    channels: new ChannelRegistry([channel]),
  });
  const connection = await connectNative(settings);
  const apart = { ...settings, taskQueue: deliveryQueue(settings.taskQueue) };
  await runTogether([
    await createWorker(connection, settings, {
      workflowsPath: require.resolve('@bangban/workflows'),
      activities: {},
      identity: 'bench',
    }),
    await createWorker(connection, apart, { activities, identity: 'bench' }),
  ]);
}

void main(JSON.parse(process.argv[2]));
