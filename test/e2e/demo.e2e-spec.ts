import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROJECT_ROOT, waitUntil } from '@bangban/local-stack';
import { signIn } from '../support/api';
import { accepted, Http, type Listed } from '../support/http';
import { Starter } from '../support/system-start';

/** Of a first start with half of the story, and a second with the rest, on a machine that is busy with other things. */
const LONGEST_STORY_MS = 800_000;
const PROJECTS = 34;

const dataDir = join(tmpdir(), `bangban-e2e-${process.pid}-demo`);
let starter: Starter;

beforeAll(() => {
  mkdirSync(dataDir, { mode: 0o711 });
});
afterAll(async () => {
  await starter.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

interface ProjectRow {
  readonly stage: string;
  readonly amount: string;
  readonly agreed: readonly { readonly amount: string }[];
}

let cookie: string | null = null;

/** Signed in once: who tries again and again is locked out. A session outlives the process, the address need not. */
async function asOfficer(): Promise<Http> {
  // Before the screen that shows it, the address stands here.
  const { address } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as { address: string };
  const nobody = new Http(address);
  cookie ??= await signIn(nobody, 'helpdesk-officer', 'bangban-demo');
  return nobody.with({ cookie });
}

const projects = async (): Promise<readonly ProjectRow[]> =>
  accepted(await (await asOfficer()).get<Listed<ProjectRow>>('/api/projects?limit=200')).rows;

/** True once the story has begun: its people can sign in, and its first projects stand. */
async function begun(): Promise<boolean> {
  return existsSync(join(dataDir, 'demo-sign-ins.json')) && (await projects()).length >= 3;
}

/** What `npm run demo` shows on an installation that has been told its story. */
async function shown(): Promise<string> {
  const program = join(PROJECT_ROOT, 'libs/local-stack/dist/demo.main.js');
  const env = { ...process.env, BANGBAN_DATA_DIR: dataDir };
  return (await promisify(execFile)(process.execPath, [program], { env })).stdout;
}

/** `npm start` on an empty folder, as a newcomer runs it. Told in order. */
describe('the demo city', () => {
  it(
    'is told to its end although its first telling was killed half-way',
    async () => {
      starter = Starter.run(dataDir, { demo: true });
      await waitUntil('the story', LONGEST_STORY_MS / 2, begun, starter.exited);
      await starter.kill();
      const half = starter.said;
      starter = Starter.run(dataDir, { demo: true });
      await starter.ready();
      expect(half).not.toContain('told in');
      expect(starter.said).toContain('going on with the demo city');
      expect(starter.said).toMatch(/told in [\d.]+ s/);
      expect(starter.said).toMatch(/sign-ins {3}all with the password bangban-demo\n\s+helpdesk-officer/);
    },
    LONGEST_STORY_MS,
  );

  it('has its projects in every stage, late items, and questions to leaders', async () => {
    const rows = await projects();
    expect(rows).toHaveLength(PROJECTS);
    expect(new Set(rows.map(({ stage }) => stage)).size).toBe(5);
    // Where planned and agreed were the same everywhere, the wrong one of them would look right.
    const signed = rows.filter(({ stage }) => stage !== 'lead' && stage !== 'intent');
    expect(rows.filter(({ agreed }) => agreed.length > 0)).toEqual(signed);
    expect(signed.some(({ agreed, amount }) => agreed[0]?.amount !== amount)).toBe(true);
    const output = await shown();
    expect(output).toMatch(new RegExp(`合计 all +\\S* *${PROJECTS}`));
    const count = (words: RegExp): number => Number(words.exec(output)?.[1] ?? NaN);
    expect(count(/help items issued (\d+)/)).toBeGreaterThan(100);
    expect(count(/limits missed (\d+)/)).toBeGreaterThan(0);
    expect(count(/(\d+) questions to leaders/)).toBeGreaterThan(0);
  });

  it('comes out of a dry run of its own rules as it was recorded, and no other where they are laid over it', async () => {
    const tool = join(PROJECT_ROOT, 'libs/local-stack/dist/tool.main.js');
    const args = [tool, 'policy:dry-run', '--version', '1', '--months', '24', '--format', 'json'];
    const env = { ...process.env, BANGBAN_DATA_DIR: dataDir };
    const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 64 * 1024 * 1024 });
    const { differing, recorded, rows, sums } = JSON.parse(stdout) as {
      readonly differing: number;
      readonly recorded: number;
      readonly rows: readonly { readonly inForce: unknown; readonly draft: unknown }[];
      readonly sums: Readonly<Record<'alerts' | 'breaches' | 'forms' | 'questions', { readonly inForce: number }>>;
    };
    expect(differing).toBe(0);
    expect(recorded).toBeGreaterThan(100);
    expect(sums.breaches.inForce).toBeGreaterThan(0);
    expect(sums.questions.inForce).toBeGreaterThan(0);
    expect(sums.forms.inForce).toBeGreaterThan(0);
    expect(rows).toHaveLength(sums.alerts.inForce + sums.forms.inForce);
    expect(rows.map(({ draft }) => draft)).toEqual(rows.map(({ inForce }) => inForce));
  });

  it('shows the real time, and is noted as told: no later start looks for it', async () => {
    const { now } = accepted(await (await asOfficer()).get<{ now: string }>('/api/demo/clock'));
    expect(Date.parse(now)).toBeGreaterThan(Date.now() - 60_000);
    expect(await starter.stop()).toBe(0);
    expect(existsSync(join(dataDir, 'demo-told'))).toBe(true);
  });
});
