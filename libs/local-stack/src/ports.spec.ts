import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { claimPort, freePort, freePorts } from './ports';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangban-claims-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('ports', () => {
  it('are the ones wished for when nobody listens there, and others when somebody does', async () => {
    const wish = await freePort();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(wish, '127.0.0.1', resolve));
    expect(await freePort(wish)).not.toBe(wish);
    await new Promise((resolve) => server.close(resolve));
    expect(await freePort(wish)).toBe(wish);
  });

  it('are all different', async () => {
    const ports = await freePorts([0, 0, 0, 0, 0]);
    expect(new Set(ports).size).toBe(5);
  });

  it('belong to the process that claimed them, as long as it lives', () => {
    expect(claimPort(20_001, folder)).toBe(true);
    expect(claimPort(20_001, folder)).toBe(true);
    writeFileSync(join(folder, '20002'), String(process.ppid));
    expect(claimPort(20_002, folder)).toBe(false);
    writeFileSync(join(folder, '20003'), '999999999');
    expect(claimPort(20_003, folder)).toBe(true);
  });
});
