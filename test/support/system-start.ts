import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_ROOT, waitUntil } from '@bangban/local-stack';

/** Longer than a first start takes on a busy machine, with its story; what a second one may take is for the test to say. */
const LONGEST_START_MS = 500_000;

export interface StartSettings {
  /** Whether a new installation becomes a demo with its story. */
  readonly demo?: boolean;
}

/** `npm start` as a person runs it, in processes of their own: packages and build are looked at first, then it starts. */
export class Starter {
  private output = '';
  readonly exited: Promise<number | null>;

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.exited = new Promise((resolve) => child.once('close', resolve));
  }

  static run(dataDir: string, { demo = false }: StartSettings = {}): Starter {
    const bootstrap = join(PROJECT_ROOT, 'libs/local-stack/bootstrap.mjs');
    const settings = { BANGBAN_DATA_DIR: dataDir, BANGBAN_DEMO: demo ? '1' : '0' };
    return new Starter(
      spawn(process.execPath, [bootstrap, 'start'], {
        env: { ...process.env, ...settings, BANGBAN_LOG_LEVEL: 'warn' },
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, as a terminal gives it: what is pressed there reaches every process of it.
        detached: true,
      }),
    );
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
    this.signal('SIGINT');
    return this.exited;
  }

  /** kill -9: nothing of it gets to say goodbye. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.exited;
  }

  private signal(name: NodeJS.Signals): void {
    if (this.child.pid !== undefined && this.child.exitCode === null && this.child.signalCode === null) {
      process.kill(-this.child.pid, name);
    }
  }
}
