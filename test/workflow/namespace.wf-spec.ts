import { describe, expect, it } from '@jest/globals';
import { createTemporalClient, isTemporalServing, prepareNamespace, type TemporalSettings } from '@bangban/temporal';
import { temporal } from '@temporalio/proto';
import { randomUUID } from 'node:crypto';
import { temporalSettings } from '../support/temporal';

const { INDEXED_VALUE_TYPE_KEYWORD } = temporal.api.enums.v1.IndexedValueType;
const PLAN = { retentionDays: 30, keywords: ['BangbanStage', 'BangbanUnit'] };

function elsewhere(change: Partial<TemporalSettings>): TemporalSettings {
  return { ...temporalSettings('unused'), ...change };
}

async function serving(settings: TemporalSettings): Promise<boolean> {
  const client = createTemporalClient(settings);
  try {
    return await isTemporalServing(client);
  } finally {
    await client.connection.close();
  }
}

describe('the namespace of an installation', () => {
  const settings = elsewhere({ namespace: `ns-${randomUUID()}` });

  it('is made with its search attributes, by two processes at once, and then left alone', async () => {
    expect(await serving(settings)).toBe(false);
    await Promise.all([prepareNamespace(settings, PLAN), prepareNamespace(settings, PLAN)]);
    await prepareNamespace(settings, { ...PLAN, retentionDays: 7 });
    expect(await serving(settings)).toBe(true);

    const client = createTemporalClient(settings);
    const { namespace } = settings;
    const { config } = await client.workflowService.describeNamespace({ namespace });
    expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(30 * 86_400);
    const { customAttributes } = await client.connection.operatorService.listSearchAttributes({ namespace });
    for (const name of PLAN.keywords) expect(customAttributes[name]).toBe(INDEXED_VALUE_TYPE_KEYWORD);
    await client.connection.close();
  }, 60_000);

  it('is not serving where no server answers, and says so in time', async () => {
    const started = Date.now();
    expect(await serving(elsewhere({ address: '127.0.0.1:1' }))).toBe(false);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
