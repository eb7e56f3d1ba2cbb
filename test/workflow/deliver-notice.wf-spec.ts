import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkflowHandle } from '@temporalio/client';
import type { DeliveryState } from '@bangban/persistence';
import { SmtpChannel } from '@bangban/channels';
import { DELIVER_NOTICE, type deliverNotice, deliveryWorkflowId } from '@bangban/workflows/contract';
import { EscortBench } from '../support/temporal';
import { keepHistory } from '../support/temporal-histories';
import { MailServer } from '../support/temporal-mail-server';
import { BARE_POLICY } from '../support/temporal-policies';
import type { EscortedProject } from '../support/temporal-project';
import { until } from '../support/temporal-until';

const MINUTES = 60_000;
const HOURS = 60 * MINUTES;
const HANDLER = 'land-handler';

interface Row {
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly last_error: string | null;
}

describe('the delivery of a notice', () => {
  const mail = new MailServer();
  let bench: EscortBench;
  let project: EscortedProject;

  beforeAll(async () => {
    await mail.start();
    const channel = new SmtpChannel({ url: mail.url, from: '帮办中心 <bangban@city.example>' });
    bench = await EscortBench.start({ policy: BARE_POLICY, channels: [channel] });
    project = await bench.project('2025-06-03T01:00:00.000Z');
  }, 60_000);
  afterAll(async () => {
    await bench.stop();
    await mail.stop();
  });

  const sql = <T>(statement: string, values: unknown[]): Promise<T[]> =>
    bench.database.dataSource.query(statement, values);

  /** A notice to the handler of an item, recorded with the item as any other; its delivery's id. */
  async function recorded(address = `${HANDLER}@city.test`, channel = 'smtp'): Promise<string> {
    await sql(
      `INSERT INTO person_version (person_id, version, name, email)
       SELECT person_id, max(version) + 1, max(name), nullif($2, '') FROM person_version WHERE person_id = $1
       GROUP BY person_id`,
      [HANDLER, address || 'was@city.test'],
    );
    const itemId = await project.item(5, false);
    const [delivery] = await sql<{ id: string }>(
      `SELECT d.id FROM delivery d JOIN notification n ON n.id = d.notification_id
       WHERE n.item_id = $1 AND n.recipient_id = $2`,
      [itemId, HANDLER],
    );
    if (!delivery) throw new Error('no delivery was recorded');
    await sql('UPDATE delivery SET channel = $2 WHERE id = $1', [delivery.id, channel]);
    if (address === '') await sql('UPDATE person_version SET email = NULL WHERE person_id = $1', [HANDLER]);
    return delivery.id;
  }

  async function row(id: string): Promise<Row> {
    const [found] = await sql<Row>('SELECT state, attempts, last_error FROM delivery WHERE id = $1', [id]);
    if (!found) throw new Error(`no delivery ${id}`);
    return found;
  }

  const start = (deliveryId: string, notBefore?: string): Promise<WorkflowHandle<typeof deliverNotice>> =>
    bench.client.workflow.start<typeof deliverNotice>(DELIVER_NOTICE, {
      workflowId: deliveryWorkflowId(deliveryId),
      taskQueue: bench.settings.taskQueue,
      args: [{ deliveryId, notBefore }],
    });
  const advance = (id: string, ms: number): Promise<Date | null> => bench.virtual.advance(deliveryWorkflowId(id), ms);
  const keep = (id: string, path: string): Promise<void> => keepHistory(bench.client, deliveryWorkflowId(id), path);

  it('sends a mail once, in Chinese and English, under an id of its own', async () => {
    const id = await recorded('zhang@city.test');
    const before = mail.mails.length;
    await (await start(id)).result();
    expect(await row(id)).toEqual({ state: 'delivered', attempts: 1, last_error: null });
    expect(mail.mails).toHaveLength(before + 1);
    const text = mail.mails[before] ?? '';
    expect(text).toMatch(/^To: zhang@city\.test\r$/m);
    expect(text).toMatch(/^Message-ID: <[0-9a-f]{32}@city\.example>\r$/im);
    expect(text).toMatch(/^Subject: =\?UTF-8\?/m);

    await (await start(id)).result();
    expect(mail.mails).toHaveLength(before + 1);
    await keep(id, 'delivery-sent');
  }, 30_000);

  it('waits for a mail server that is down, and delays nothing else', async () => {
    await mail.stop();
    const id = await recorded();
    const handle = await start(id);
    await until(
      () => row(id),
      ({ attempts }) => attempts >= 1,
    );
    await advance(id, HOURS);
    expect(await row(id)).toMatchObject({ state: 'pending', last_error: expect.stringContaining('ECONNREFUSED') });

    const itemId = await project.item(2);
    await project.tell();
    await project.advance(6);
    const fired = (await project.events()).filter(
      (event) => event.type === 'LimitBreached' && event.data.itemId === itemId,
    );
    expect(fired).toHaveLength(1);
    const inbox = await sql(`SELECT 1 FROM notification WHERE item_id = $1 AND kind = 'limit-breached'`, [itemId]);
    expect(inbox.length).toBeGreaterThan(1);

    await mail.start();
    await advance(id, 20 * MINUTES);
    await handle.result();
    expect(await row(id)).toMatchObject({ state: 'delivered', last_error: null });
    await keep(id, 'delivery-after-outage');
  }, 60_000);

  it('gives up a mail after five days without a mail server, and says so', async () => {
    await mail.stop();
    try {
      const id = await recorded();
      const handle = await start(id);
      await advance(id, 6 * 24 * HOURS);
      await handle.result();
      expect(await row(id)).toMatchObject({ state: 'failed', last_error: expect.stringContaining('ECONNREFUSED') });
      await keep(id, 'delivery-exhausted');
    } finally {
      await mail.start();
    }
  }, 90_000);

  it('gives up at once on a refused address, and keeps it out of the history', async () => {
    const id = await recorded('nobody@city.test');
    const handle = await start(id);
    await handle.result();
    expect(await row(id)).toEqual({ state: 'failed', attempts: 1, last_error: expect.stringContaining('550') });
    const history = JSON.stringify(await handle.fetchHistory());
    expect(history).toContain('SMTP_550');
    expect(history).not.toContain('nobody');
    await keep(id, 'delivery-refused');
  }, 30_000);

  it.each([
    { what: 'no address', address: '', channel: 'smtp', code: 'ADDRESS_MISSING' },
    { what: 'no such channel', address: 'x@city.test', channel: 'pigeon', code: 'CHANNEL_UNKNOWN' },
  ])(
    'gives up at once where there is $what',
    async ({ address, channel, code }) => {
      const id = await recorded(address, channel);
      await (await start(id)).result();
      expect(await row(id)).toMatchObject({ state: 'failed', last_error: code });
    },
    30_000,
  );

  it('sends nothing before working hours, when it is told so', async () => {
    const id = await recorded('wang@city.test');
    const before = mail.mails.length;
    const handle = await start(id, new Date(Date.now() + 14 * HOURS).toISOString());
    await advance(id, 13 * HOURS);
    expect(mail.mails).toHaveLength(before);
    await advance(id, 2 * HOURS);
    await handle.result();
    expect(mail.mails).toHaveLength(before + 1);
    await keep(id, 'delivery-in-working-hours');
  }, 30_000);
});
