import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkJournals } from '../checks/journal.check';
import { checkMails } from '../checks/mail.check';
import { untilQuiet } from '../checks/quiet';
import { checkRecord } from '../checks/record.check';
import { isClean, type Verdict } from '../checks/verdict';
import { ClockMover } from '../faults/clock-mover';
import { Installation, type InstallationOptions } from '../installation';
import { Load } from '../load/load';
import { Town } from '../load/town';
import { type Mail, type MailSink, openMailSink } from '../mail-sink';
import { Random } from '../random';
import type { DrillOptions } from './drill';
import { setTimeout as pause } from 'node:timers/promises';

/** An installation with people at work in it, for one drill. */
export class Stage {
  private readonly town = new Town();
  private readonly loads: Load[] = [];

  private constructor(
    readonly installation: Installation,
    readonly sink: MailSink,
    private readonly random: Random,
    readonly options: DrillOptions,
  ) {}

  /** Sets the stage, plays the drill and takes all away again; a stage on which something broke is kept. */
  static async set(
    name: string,
    options: DrillOptions,
    play: (stage: Stage) => Promise<readonly Verdict[]>,
    more: Partial<InstallationOptions> = {},
  ): Promise<readonly Verdict[]> {
    const random = new Random(options.seed);
    const dataDir = more.dataDir ?? join(tmpdir(), `bangban-chaos-${name}-${process.pid}`);
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    const sink = await openMailSink(join(dataDir, 'mails.jsonl'), random.fork('mail'), 0);
    try {
      const { say } = options;
      const installation = await Installation.start({ name, say, apis: 1, smtpUrl: sink.url, ...more, dataDir });
      let clean = false;
      try {
        const verdicts = await play(new Stage(installation, sink, random, options));
        clean = isClean(verdicts);
        return verdicts;
      } finally {
        if (clean) await installation.remove();
        else await installation.stop().then(() => say(`everything is kept in ${dataDir}`));
      }
    } finally {
      await sink.close();
    }
  }

  /** People work while something is done; the clock moves if asked to. */
  async during<T>(work: () => Promise<T>, moving = true): Promise<T> {
    const name = `d${this.loads.length + 1}x`;
    const load = new Load(this.installation, this.random.fork(name), 4, this.town, name);
    this.loads.push(load);
    const clock = new ClockMover(this.installation, 4_000);
    load.start();
    if (moving) clock.start();
    try {
      return await work();
    } finally {
      await clock.stop();
      await load.stop();
    }
  }

  /** People work for a while. */
  work(ms: number): Promise<void> {
    return this.during(() => pause(ms));
  }

  get load(): Load {
    const last = this.loads[this.loads.length - 1];
    if (!last) throw new Error('nobody has worked yet');
    return last;
  }

  quiet(timeoutMs?: number): Promise<number> {
    return untilQuiet(this.installation, this.options.say, timeoutMs);
  }

  /** Every check that a run ends with; of the journals, those of the loads given. */
  async everyCheck(loads: readonly Load[] = this.loads, mails: readonly Mail[] = this.sink.mails): Promise<Verdict[]> {
    const { dataSource } = this.installation;
    return [
      ...(await checkJournals(
        dataSource,
        loads.flatMap((load) => load.entries()),
      )),
      ...(await checkRecord(this.installation)),
      ...(await checkMails(dataSource, mails)),
    ];
  }

  /** Everything that the record holds of what happened, as one number: two equal prints, nothing lost or doubled. */
  async print(): Promise<string> {
    const [row] = await this.installation.dataSource.query<{ print: string }[]>(`
      SELECT md5(string_agg(part, '|')) AS print FROM (
        SELECT md5(coalesce(string_agg(to_jsonb(e)::text, '|' ORDER BY stream_id, seq), '')) AS part FROM event e
        UNION ALL SELECT md5(coalesce(string_agg(to_jsonb(p)::text, '|' ORDER BY id), '')) FROM project p
        UNION ALL SELECT md5(coalesce(string_agg(to_jsonb(i)::text, '|' ORDER BY id), '')) FROM help_item i
        UNION ALL SELECT md5(coalesce(string_agg(to_jsonb(n)::text, '|' ORDER BY id), '')) FROM notification n
        UNION ALL SELECT md5(coalesce(string_agg(id || state, '|' ORDER BY id), '')) FROM delivery) parts`);
    return row?.print ?? '';
  }
}
