import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type Envelope, linkOf } from './chain';

const FIRST: Envelope = {
  stream: { kind: 'project', id: '0190a1b2-0000-7000-8000-000000000001' },
  seq: 1,
  type: 'LeadRegistered',
  v: 1,
  occurredAt: '2026-03-02T02:00:00.000Z',
  recordedAt: '2026-03-02T02:00:00.000Z',
  actor: { id: 'officer', actingFor: null, kind: 'person' },
  commandId: '0190a1b2-0000-7000-8000-000000000002',
  policyVersion: 1,
  calendarVersion: 1,
  data: { name: '新能源电池项目', amount: '12000', at: [1, 2.5, null] },
};

describe('the chain of events', () => {
  it('is SHA-256 over the hash before and the envelope with its keys in order, as RFC 8785 writes it', () => {
    const said =
      '{"actor":{"actingFor":null,"id":"officer","kind":"person"},"calendarVersion":1,' +
      '"commandId":"0190a1b2-0000-7000-8000-000000000002","data":{"amount":"12000","at":[1,2.5,null],"name":"新能源电池项目"},' +
      '"occurredAt":"2026-03-02T02:00:00.000Z","policyVersion":1,"recordedAt":"2026-03-02T02:00:00.000Z","seq":1,' +
      '"stream":{"id":"0190a1b2-0000-7000-8000-000000000001","kind":"project"},"type":"LeadRegistered","v":1}';
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    expect(linkOf(null, FIRST)).toBe(hash(said));
    expect(linkOf('ab'.repeat(32), FIRST)).toBe(hash('ab'.repeat(32) + said));
  });

  it('does not care in which order an object keeps its keys, also after a trip through JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const turned = JSON.parse(JSON.stringify(data), (_, value: unknown) =>
          value !== null && typeof value === 'object' && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        ) as unknown;
        expect(linkOf(null, { ...FIRST, data: turned })).toBe(linkOf(null, { ...FIRST, data }));
      }),
    );
  });

  it('changes with whatever is changed', () => {
    const link = linkOf(null, FIRST);
    const others: Envelope[] = [
      { ...FIRST, seq: 2 },
      { ...FIRST, type: 'LeadJudged' },
      { ...FIRST, v: 2 },
      { ...FIRST, stream: { ...FIRST.stream, kind: 'calendar' } },
      { ...FIRST, occurredAt: '2026-03-02T02:00:00.001Z' },
      { ...FIRST, recordedAt: '2026-03-02T02:00:00.001Z' },
      { ...FIRST, actor: { ...FIRST.actor, actingFor: 'mayor' } },
      { ...FIRST, commandId: '0190a1b2-0000-7000-8000-000000000003' },
      { ...FIRST, policyVersion: 2 },
      { ...FIRST, calendarVersion: 2 },
      { ...FIRST, data: { name: '新能源电池项目' } },
    ];
    expect(new Set([link, ...others.map((other) => linkOf(null, other)), linkOf(link, FIRST)]).size).toBe(13);
  });
});
