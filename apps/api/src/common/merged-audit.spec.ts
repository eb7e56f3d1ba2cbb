import { beforeEach, describe, expect, it } from '@jest/globals';
import type { AuditEntry } from '@bangban/persistence';
import { AuditWindows } from './merged-audit';

let written: AuditEntry[];
let now: number;
let audit: AuditWindows;

beforeEach(() => {
  [written, now] = [[], 0];
  audit = new AuditWindows(
    (entry) => {
      written.push(entry);
      return Promise.resolve();
    },
    () => now,
  );
});

const refusal = (more: Partial<AuditEntry> = {}): AuditEntry => ({
  actorId: 'officer',
  action: 'RefuseRequest',
  outcome: 'denied',
  requestId: 'one',
  remoteAddress: '192.0.2.1',
  details: { code: 'ACCESS_DENIED', path: '/api/audit' },
  ...more,
});

describe('what anybody can make happen again and again', () => {
  it('is written at once, and what is the same within a minute as one more entry', async () => {
    for (let n = 0; n < 1_000; n += 1) await audit.note(refusal());
    expect(written).toEqual([refusal()]);
    now = 60_000;
    audit.sweep();
    expect(written[1]).toEqual(refusal({ requestId: null, details: { ...refusal().details, times: 999 } }));
    await audit.note(refusal());
    expect(written).toHaveLength(3);
  });

  it('keeps apart who, from where, what and why', async () => {
    const others: readonly Partial<AuditEntry>[] = [
      { actorId: 'mayor' },
      { remoteAddress: '192.0.2.2' },
      { action: 'SignIn' },
      { details: {} },
    ];
    for (const more of others) {
      await audit.note(refusal(more));
    }
    expect(written).toHaveLength(4);
  });

  it('leaves a few rows of a flood of different things, and all of them are counted', async () => {
    for (let n = 0; n < 5_000; n += 1) await audit.note(refusal({ actorId: null, details: { login: `nobody-${n}` } }));
    await audit.note(refusal({ remoteAddress: '192.0.2.2' }));
    await audit.note(refusal({ action: 'DownloadFile', outcome: 'accepted' }));
    audit.sweep(true);
    expect(written).toHaveLength(23);
    const together = written.find(({ details }) => (details as { code?: string }).code === 'MANY');
    expect(together).toMatchObject({ remoteAddress: '192.0.2.1', details: { code: 'MANY', times: 4_980 } });
  });
});
