import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkflowHandle } from '@temporalio/client';
import { createDeliverNoticeActivities, type DeliveryState, type DeliveryStore, type DueDelivery } from '@bangban/activities';
import { ChannelRegistry, SmtpChannel } from '@bangban/channels';
import {
  DELIVER_NOTICE,
  type deliverNotice,
  type DeliverNoticeStart,
  deliveryWorkflowId,
} from '@bangban/workflows/contract';
import { EscortBench, until } from '../support/temporal';
import { keepHistory } from '../support/temporal-histories';
import { MailServer } from '../support/temporal-mail-server';

interface Row extends DueDelivery {
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly lastError: string | null;
}

/** Delivery rows in memory; the worker's tests use those of PostgreSQL. */
class MemoryDeliveries implements DeliveryStore {
  private readonly rows = new Map<string, Row>();

  add(address: string | null, channel = 'smtp'): string {
    const id = `${randomUUID()}/${channel}`;
    const params = { project: '试验项目', item: '用地手续', limit: 5 };
    this.rows.set(id, {
      ...{ id, channel, address, kind: 'item-issued', params, utcOffsetMinutes: 480 },
      ...{ state: 'started', attempts: 0, lastError: null },
    });
    return id;
  }

  row(id: string): Row {
    const row = this.rows.get(id);
    if (!row) throw new Error(`no delivery ${id}`);
    return row;
  }

  find = async (id: string): Promise<Row | null> => this.rows.get(id) ?? null;
  delivered = async (id: string): Promise<void> => this.change(id, { state: 'delivered', lastError: null });
  failed = async (id: string, code: string): Promise<void> =>
    this.change(id, { state: 'failed', lastError: this.row(id).lastError ?? code });
  attemptFailed = async (id: string, lastError: string): Promise<void> =>
    this.change(id, { attempts: this.row(id).attempts + 1, lastError });

  private change(id: string, change: Partial<Row>): void {
    this.rows.set(id, { ...this.row(id), ...change });
  }
}

describe('the delivery of a notice', () => {
  const mail = new MailServer();
  const deliveries = new MemoryDeliveries();
  let channels: ChannelRegistry;
  let bench: EscortBench;

  beforeAll(async () => {
    await mail.start();
    channels = new ChannelRegistry([new SmtpChannel({ url: mail.url, from: '帮办中心 <bangban@city.example>' })]);
    bench = await EscortBench.start('deliveries', createDeliverNoticeActivities({ deliveries, channels }));
  }, 60_000);
  afterAll(async () => {
    await bench.stop();
    channels.close();
    await mail.stop();
  });

  const start = async (input: DeliverNoticeStart): Promise<WorkflowHandle<typeof deliverNotice>> =>
    bench.client.workflow.start<typeof deliverNotice>(DELIVER_NOTICE, {
      workflowId: deliveryWorkflowId(input.deliveryId),
      taskQueue: 'deliveries',
      args: [input],
    });
  const keep = (deliveryId: string, name: string): Promise<void> =>
    keepHistory(bench.client, deliveryWorkflowId(deliveryId), name);

  it('sends a mail once, in Chinese and English, under an id of its own', async () => {
    const deliveryId = deliveries.add('zhang@city.example');
    const before = mail.mails.length;
    await (await start({ deliveryId })).result();
    expect(deliveries.row(deliveryId).state).toBe('delivered');
    expect(mail.mails).toHaveLength(before + 1);
    const text = mail.mails[before] ?? '';
    expect(text).toMatch(/^To: zhang@city\.example\r$/m);
    expect(text).toMatch(/^Message-ID: <[0-9a-f]{32}@city\.example>\r$/im);
    expect(text).toMatch(/^Subject: =\?UTF-8\?/m);

    await (await start({ deliveryId })).result();
    expect(mail.mails).toHaveLength(before + 1);
    await keep(deliveryId, 'delivery-sent');
  }, 30_000);

  it('waits for a mail server that is down, and delays nothing else', async () => {
    await mail.stop();
    const deliveryId = deliveries.add('li@city.example');
    const handle = await start({ deliveryId });
    await until(async () => deliveries.row(deliveryId).attempts, (attempts) => attempts >= 1);
    await bench.virtual.advance(deliveryWorkflowId(deliveryId), 60 * 60_000);
    expect(deliveries.row(deliveryId)).toMatchObject({ state: 'started', lastError: expect.stringContaining('ECONNREFUSED') });
    await mail.start();
    await bench.virtual.advance(deliveryWorkflowId(deliveryId), 20 * 60_000).catch(() => undefined);
    await handle.result();
    expect(deliveries.row(deliveryId)).toMatchObject({ state: 'delivered', lastError: null });
    await keep(deliveryId, 'delivery-after-outage');
  }, 60_000);

  it('gives up at once on a refused address, and keeps it out of the history', async () => {
    const deliveryId = deliveries.add('nobody@city.example');
    const handle = await start({ deliveryId });
    await handle.result();
    expect(deliveries.row(deliveryId)).toMatchObject({ state: 'failed', attempts: 1, lastError: expect.stringContaining('550') });
    const history = JSON.stringify(await handle.fetchHistory());
    expect(history).toContain('SMTP_550');
    expect(history).not.toContain('nobody');
    await keep(deliveryId, 'delivery-refused');
  }, 30_000);

  it.each([
    { what: 'no address', address: null, channel: 'smtp', code: 'ADDRESS_MISSING' },
    { what: 'no such channel', address: 'x@city.example', channel: 'pigeon', code: 'CHANNEL_UNKNOWN' },
  ])('gives up at once where there is $what', async ({ address, channel, code }) => {
    const deliveryId = deliveries.add(address, channel);
    await (await start({ deliveryId })).result();
    expect(deliveries.row(deliveryId)).toMatchObject({ state: 'failed', lastError: code });
  }, 30_000);

  it('sends nothing before working hours, when it is told so', async () => {
    const deliveryId = deliveries.add('wang@city.example');
    const before = mail.mails.length;
    const notBefore = new Date(Date.now() + 14 * 3_600_000).toISOString();
    const handle = await start({ deliveryId, notBefore });
    await bench.virtual.advance(deliveryWorkflowId(deliveryId), 13 * 3_600_000);
    expect(mail.mails).toHaveLength(before);
    await bench.virtual.advance(deliveryWorkflowId(deliveryId), 2 * 3_600_000).catch(() => undefined);
    await handle.result();
    expect(mail.mails).toHaveLength(before + 1);
    await keep(deliveryId, 'delivery-in-working-hours');
  }, 30_000);
});
