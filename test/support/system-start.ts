import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT, waitUntil } from '@bangban/local-stack';

/** Longer than a first start takes on a busy machine; what a second one may take is for the test to say. */
const LONGEST_START_MS = 120_000;

/** `npm start` as a person runs it, in a process of its own: the built program on a folder. */
export class Starter {
  private output = '';
  readonly exited: Promise<number | null>;

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.exited = new Promise((resolve) => child.once('close', resolve));
  }

  static run(dataDir: string): Starter {
    const program = join(PROJECT_ROOT, 'libs/local-stack/dist/start.main.js');
    const env = { ...process.env, BANGBAN_DATA_DIR: dataDir, BANGBAN_DEMO: '0', BANGBAN_LOG_LEVEL: 'warn' };
    return new Starter(spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  get said(): string {
    return this.output;
  }

  /** The address that the screen shows, once it is there. @throws Error with what was said, when it ended instead */
  async ready(): Promise<string> {
    const shown = (): string | undefined => /is ready[\s\S]*?address\s+(\S+)[\s\S]*?Ctrl-C/.exec(this.output)?.[1];
    await waitUntil('npm start', LONGEST_START_MS, () => Promise.resolve(shown() !== undefined), this.exited).catch(
      (error: unknown) => {
        throw new Error(`${String(error)}\n${this.output}`);
      },
    );
    return shown() ?? '';
  }

  /** Ctrl-C. */
  async stop(): Promise<number | null> {
    this.child.kill('SIGINT');
    return this.exited;
  }

  /** kill -9: nothing of it gets to say goodbye. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
  }
}
