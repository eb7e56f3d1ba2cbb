import { mkdirSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signIn } from '../support/api';
import { accepted, Http, type ProblemBody } from '../support/http';
import { Starter } from '../support/system-start';

/** The first one may have to build the web app before. */
const FIRST_START_MS = 300_000;
const SECOND_START_MS = 15_000;
/** What may pass on this machine as it is now: one that is busy with other things takes as much longer as it is busier. */
const secondStartMs = (): number => SECOND_START_MS * Math.max(1, (loadavg()[0] ?? 0) / cpus().length);

const dataDir = join(tmpdir(), `bangban-e2e-${process.pid}-start`);
let starter: Starter;
let address = '';
let passwords: Record<string, string> = {};

beforeAll(() => {
  mkdirSync(dataDir, { mode: 0o711 });
});
afterAll(async () => {
  await starter.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The first sign-in of an administrator: what was shown once is changed before anything else is possible. */
async function changeFirst(login: string): Promise<void> {
  const next = `${login} has one of their own`;
  const first = await as(login);
  expect((await first.get<ProblemBody>('/api/units')).body.code).toBe('PASSWORD_DUE');
  accepted(await first.put('/api/account/password', { current: passwords[login], next }));
  passwords = { ...passwords, [login]: next };
}

const isUp = async (): Promise<unknown> => (await new Http(address).get('/api/health/ready')).body.status;

async function as(login: string): Promise<Http> {
  const nobody = new Http(address);
  const cookie = await signIn(nobody, login, passwords[login] ?? '');
  const { csrfToken } = accepted(await nobody.with({ cookie }).get<{ csrfToken: string }>('/api/session'));
  return nobody.with({ cookie, 'x-csrf-token': csrfToken });
}

/** One folder, started again and again, as on somebody's machine; the time is that of the whole command. Told in order. */
describe('npm start', () => {
  it(
    'makes an installation on an empty folder and shows where it is and how to get in',
    async () => {
      starter = Starter.run(dataDir);
      address = await starter.ready();
      expect(await isUp()).toBe('up');
      passwords = Object.fromEntries(
        [...starter.said.matchAll(/^\s+([a-z-]+-admin) {2}(\S+) {2}\(/gm)].map(([, login = '', password = '']) => [
          login,
          password,
        ]),
      );
      expect(Object.keys(passwords).sort()).toEqual(['audit-admin', 'security-admin', 'system-admin']);
      expect(starter.said).toContain(`${address}/api/docs`);
      expect(starter.said).toContain(dataDir);
      const shown = passwords['system-admin'];
      await changeFirst('system-admin');
      const system = await as('system-admin');
      expect((await new Http(address).post('/api/sessions', { login: 'system-admin', password: shown })).status).toBe(
        401,
      );
      accepted(await system.put('/api/units/finance', { name: '市财政局', functions: ['finance'] }));
      expect((await system.put('/api/demo/clock', { workingDays: 1 })).status).toBe(409);
    },
    FIRST_START_MS,
  );

  it('refuses a second installation on the same folder, and says where the first one is', async () => {
    const second = Starter.run(dataDir);
    expect(await second.exited).toBe(1);
    expect(second.said).toContain(`already at ${address}`);
    expect(await isUp()).toBe('up');
  });

  it('is there again soon after it was killed, with everything that was answered', async () => {
    await starter.kill();
    const began = Date.now();
    starter = Starter.run(dataDir);
    address = await starter.ready();
    const took = Date.now() - began;
    expect(await isUp()).toBe('up');
    const system = await as('system-admin');
    const { body } = await system.get<{ rows: { id: string; name: string }[] }>('/api/units');
    expect(body.rows).toMatchObject([{ id: 'finance', name: '市财政局' }]);
    // Passwords are shown once, by the start that makes them.
    expect(starter.said).not.toContain(passwords['system-admin']);
    expect(took).toBeLessThan(secondStartMs());
  });

  it('stops everything in order on Ctrl-C, and starts again as quickly', async () => {
    expect(await starter.stop()).toBe(0);
    expect(starter.said.trim().split('\n').at(-1)).toContain('stopped');
    await expect(isUp()).rejects.toThrow('fetch failed');
    const began = Date.now();
    starter = Starter.run(dataDir);
    address = await starter.ready();
    expect(Date.now() - began).toBeLessThan(secondStartMs());
    expect(await isUp()).toBe('up');
  });
});
