import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowExecutionAlreadyStartedError, type WorkflowHandle } from '@temporalio/client';
import { SmtpChannel } from '@bangban/channels';
import { DELIVER_NOTICES, type deliverNotices, deliveryWorkflowId } from '@bangban/workflows/contract';
import { batchTo } from '../support/deliveries';
import { EscortBench } from '../support/temporal';
import { keepHistory } from '../support/temporal-histories';
import { MailServer } from '../support/temporal-mail-server';
import { BARE_POLICY } from '../support/temporal-policies';
import { workerKilledAmongMails } from '../support/temporal-worker';
import { until } from '../support/temporal-until';

const MINUTES = 60_000;
const HOURS = 60 * MINUTES;

interface Row {
  readonly state: string;
  readonly attempts: number;
  readonly last_error: string | null;
}

describe('the delivery of a batch of notices', () => {
  const mail = new MailServer();
  let bench: EscortBench;

  beforeAll(async () => {
    await mail.start();
    const channel = new SmtpChannel({ url: mail.url, from: '帮办中心 <bangban@city.example>' });
    bench = await EscortBench.start({ policy: BARE_POLICY, channels: [channel], worker: false });
    const project = await bench.project('2025-06-03T01:00:00.000Z');
    await project.item(5, false);
    await sql(`UPDATE person_version SET email = 'nobody@city.test' WHERE person_id = 'park-head'`);
    await sql(`UPDATE person_version SET email = NULL WHERE person_id = 'park-handler'`);
  }, 60_000);
  afterAll(async () => {
    await bench.stop();
    await mail.stop();
  });
  afterEach(() => void mail.mails.splice(0));

  const sql = <T>(statement: string, values: unknown[] = []): Promise<T[]> =>
    bench.database.dataSource.query(statement, values);
  const rows = (batch: string): Promise<Row[]> =>
    sql<Row>('SELECT state, attempts, last_error FROM delivery WHERE batch = $1 ORDER BY state, attempts', [batch]);
  const batchOf = async (...people: string[]): Promise<string> => (await batchTo(bench.database.dataSource, people))[0];
  const many = (count: number): string[] => Array.from({ length: count }, () => 'officer');

  const start = (batch: string, notBefore?: string): Promise<WorkflowHandle<typeof deliverNotices>> =>
    bench.client.workflow.start<typeof deliverNotices>(DELIVER_NOTICES, {
      workflowId: deliveryWorkflowId(batch),
      taskQueue: bench.settings.taskQueue,
      args: [{ batch, notBefore }],
    });
  const advance = (batch: string, ms: number): Promise<Date | null> =>
    bench.virtual.advance(deliveryWorkflowId(batch), ms);
  const keep = (batch: string, path: string): Promise<void> =>
    keepHistory(bench.client, deliveryWorkflowId(batch), path);

  /** How often each mail has come, by its id. */
  function arrived(): number[] {
    const ids = mail.mails.map((text) => /^Message-ID: (<.*>)\r$/im.exec(text)?.[1] ?? '');
    return [...new Set(ids)].map((id) => ids.filter((each) => each === id).length);
  }
  const once = (count: number): number[] => Array.from({ length: count }, () => 1);

  it('goes on where a killed worker stopped: what was noted is not sent again, the rest is', async () => {
    const batch = await batchOf(...many(20));
    const handle = await start(batch);
    const delivered = async (): Promise<number> =>
      (await rows(batch)).filter(({ state }) => state === 'delivered').length;
    await workerKilledAmongMails(bench, {
      mails: 9,
      url: mail.url,
      noted: () => until(delivered, (count) => count === 8),
    });
    expect(mail.mails).toHaveLength(9);
    await bench.startWorker();
    await handle.result();
    expect(await delivered()).toBe(20);
    // The ninth had been accepted and nobody knew: it came again, under its own id.
    expect(arrived().sort()).toEqual([...once(19), 2]);
    await keep(batch, 'deliveries-worker-killed');
  }, 120_000);

  it('sends each mail once, whatever is started twice', async () => {
    const batch = await batchOf(...many(20));
    const opening = new Date(Date.now() + 14 * HOURS).toISOString();
    const handle = await start(batch, opening);
    await expect(start(batch)).rejects.toBeInstanceOf(WorkflowExecutionAlreadyStartedError);
    await advance(batch, 13 * HOURS);
    expect(mail.mails).toEqual([]);
    await advance(batch, 2 * HOURS);
    await handle.result();
    expect(new Set((await rows(batch)).map(({ state, attempts }) => `${state} ${attempts}`))).toEqual(
      new Set(['delivered 1']),
    );
    expect(arrived()).toEqual(once(20));
    await keep(batch, 'deliveries-in-working-hours');

    await (await start(batch)).result();
    expect(arrived()).toEqual(once(20));
    await keep(batch, 'deliveries-done-before');
  }, 30_000);

  it('gives up those alone that can never arrive, and keeps them out of the history', async () => {
    const batch = await batchOf('officer', 'park-head', 'mayor', 'park-handler', 'deputy');
    const handle = await start(batch);
    await handle.result();
    expect(await rows(batch)).toEqual([
      ...Array.from({ length: 3 }, () => ({ state: 'delivered', attempts: 1, last_error: null })),
      { state: 'failed', attempts: 0, last_error: 'ADDRESS_MISSING' },
      { state: 'failed', attempts: 1, last_error: expect.stringContaining('550') },
    ]);
    expect(JSON.stringify(await handle.fetchHistory())).not.toContain('nobody');
    await keep(batch, 'deliveries-refused');
  }, 30_000);

  it('waits for a mail server that is down, and then brings all of them', async () => {
    await mail.stop();
    const batch = await batchOf(...many(20));
    const handle = await start(batch);
    await until(
      () => rows(batch),
      (seen) => seen.some(({ attempts }) => attempts > 0),
    );
    await advance(batch, HOURS);
    expect((await rows(batch)).map(({ state, last_error }) => [state, last_error])).toEqual(
      Array.from({ length: 20 }, () => ['pending', expect.stringContaining('ECONNREFUSED')]),
    );
    await mail.start();
    await advance(batch, 20 * MINUTES);
    await handle.result();
    expect((await rows(batch)).map(({ state }) => state)).toEqual(many(20).map(() => 'delivered'));
    expect(arrived()).toEqual(once(20));
    await keep(batch, 'deliveries-after-outage');
  }, 60_000);

  it('gives up what did not arrive within five days, each by itself', async () => {
    await mail.stop();
    try {
      const batch = await batchOf('officer', 'mayor');
      const handle = await start(batch);
      await advance(batch, 6 * 24 * HOURS);
      await handle.result();
      const failed = { state: 'failed', last_error: expect.stringContaining('ECONNREFUSED') };
      expect(await rows(batch)).toEqual([expect.objectContaining(failed), expect.objectContaining(failed)]);
      await keep(batch, 'deliveries-exhausted');
    } finally {
      await mail.start();
    }
  }, 90_000);

  it('lets a line leave one after the other as soon as each may, however many wait behind the first', async () => {
    await mail.stop();
    const line = await Promise.all(many(8).map((person) => batchOf(person)));
    await sql(
      `UPDATE delivery d SET line = 'one thing', place = given.n
         FROM unnest($1::text[]) WITH ORDINALITY AS given(batch, n) WHERE d.batch::text = given.batch`,
      [line],
    );
    // Whoever comes last has looked first: each finds all of the others before it.
    const waiting = [...line].reverse();
    const handles = await Promise.all(waiting.map((batch) => start(batch)));
    await until(
      () => rows(line[0] ?? ''),
      (seen) => seen.some(({ attempts }) => attempts > 0),
    );
    await mail.start();
    for (let round = 0; round < 8; round += 1) {
      for (const batch of waiting) if ((await rows(batch))[0]?.state === 'pending') await advance(batch, 15_000);
    }
    await Promise.all(handles.map((handle) => handle.result()));
    expect(arrived()).toEqual(once(8));
  }, 60_000);

  it('does nothing for a batch that the record does not know', async () => {
    const batch = randomUUID();
    await (await start(batch)).result();
    expect(mail.mails).toEqual([]);
  }, 30_000);
});
