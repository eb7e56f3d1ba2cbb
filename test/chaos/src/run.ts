import { checkComments } from './checks/comment.check';
import { checkComplaints } from './checks/complaint.check';
import { checkContests } from './checks/contest.check';
import { checkJournals } from './checks/journal.check';
import { checkMails } from './checks/mail.check';
import { untilQuiet } from './checks/quiet';
import { checkMeetings } from './checks/meeting.check';
import { checkPromises } from './checks/promise.check';
import { checkReactions } from './checks/reaction.check';
import { checkRecord } from './checks/record.check';
import { checkTrips } from './checks/trip.check';
import { isClean, type Verdict } from './checks/verdict';
import { ClockMover } from './faults/clock-mover';
import { type Blows, carryOut } from './faults/killer';
import { Installation } from './installation';
import { CommentDesk } from './load/comments';
import { ComplaintDesk } from './load/complaints';
import { ContestDesk } from './load/contests';
import type { DeskOptions } from './load/desk-client';
import { Load, type LoadNumbers } from './load/load';
import { MeetingDesk } from './load/meetings';
import { TripDesk } from './load/trips';
import { type MailSink, openMailSink } from './mail-sink';
import { type Kill, planOf } from './plan';
import { Random } from './random';
import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';

export interface RunOptions {
  readonly kills: number;
  readonly seed: number;
  readonly clients: number;
  readonly apis: number;
  /**
   * Whether alerts go out by mail. A mail whose worker died is only tried again after two minutes: a short run does without.
   */
  readonly mail?: boolean;
  readonly say: (line: string) => void;
  /** Instead of the plan that follows from the seed. */
  readonly plan?: readonly Kill[];
  /** A safeguard that is taken out; nothing is kept, as violations are what is wanted. */
  readonly mutate?: string;
  /** How long the installation is given to come to rest. */
  readonly restMs?: number;
}

export interface RunResult {
  readonly seed: number;
  readonly blows: Blows;
  readonly load: LoadNumbers;
  readonly clockMoves: number;
  readonly mails: number;
  readonly quietAfterMs: number | null;
  readonly seconds: number;
  readonly verdicts: readonly Verdict[];
}

/** Working days of the calendar's published year that a run may use up. */
const DAYS = 160;
const PER_KILL_MS = 5_500;
/** Now and then the mail server takes a mail and does not say so. */
const SILENT = 0.05;

/** A load, a moving clock and a plan of kills; then, in the quiet, every check. */
export async function run(options: RunOptions): Promise<RunResult> {
  const began = Date.now();
  const random = new Random(options.seed);
  const dataDir = join(tmpdir(), `bangban-chaos-run-${process.pid}`);
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const sink = await openMailSink(join(dataDir, 'mails.jsonl'), random.fork('mail'), SILENT);
  try {
    return await judged(options, random, dataDir, sink, began);
  } finally {
    await sink.close();
  }
}

async function judged(
  { apis, clients, mail = true, mutate, plan, restMs, say, seed, ...options }: RunOptions,
  random: Random,
  dataDir: string,
  sink: MailSink,
  began: number,
): Promise<RunResult> {
  const kills = plan ?? planOf(seed, options.kills);
  const more = { ...(mutate === undefined ? {} : { mutate }), ...(mail ? { smtpUrl: sink.url } : {}) };
  const installation = await Installation.start({ name: 'run', dataDir, say, apis, ...more });
  let clean = false;
  try {
    say(`${clients} clients at work, ${apis} API processes; ${kills.length} kills`);
    const load = new Load(installation, random.fork('load'), clients);
    const clock = new ClockMover(installation, Math.max(4_000, (kills.length * PER_KILL_MS) / DAYS));
    const { addresses, token } = installation;
    const at = (desk: string): DeskOptions => ({ town: load.town, random: random.fork(desk), addresses, token });
    const comments = new CommentDesk(at('comments'));
    const complaints = new ComplaintDesk(at('complaints'));
    const beside = [comments, complaints, new ContestDesk(at('contests'))];
    const desks = [new MeetingDesk(at('meetings')), new TripDesk(at('trips')), ...beside];
    load.start();
    for (const desk of desks) desk.start();
    clock.start();
    const blows = await carryOut(kills, installation, random.fork('victims'), (nth, what) => {
      say(`${String(nth).padStart(4)}  ${what}   [${load.numbers.accepted} accepted]`);
    });
    await clock.stop();
    await load.stop();
    await Promise.all(desks.map((desk) => desk.stop()));
    say('the load has ended; waiting for quiet');
    const quietAfterMs = await untilQuiet(installation, say, restMs).catch((error: unknown) => {
      say(String(error));
      return null;
    });
    const verdicts = [
      quiet(quietAfterMs),
      ...(await checkJournals(installation.dataSource, load.entries())),
      ...(await checkRecord(installation)),
      ...(await checkReactions(installation.dataSource)),
      ...(await checkMeetings(installation.dataSource)),
      ...(await checkPromises(installation.dataSource)),
      ...(await checkTrips(installation.dataSource)),
      ...(await checkComments(installation.dataSource, comments.acknowledged)),
      ...(await checkContests(installation.dataSource)),
      ...(await checkComplaints(installation.dataSource, complaints.acknowledged)),
      ...(await checkMails(installation.dataSource, sink.mails)),
    ];
    clean = isClean(verdicts);
    return {
      seed,
      blows,
      load: load.numbers,
      clockMoves: clock.moves,
      mails: sink.mails.length,
      quietAfterMs,
      verdicts,
      seconds: (Date.now() - began) / 1_000,
    };
  } finally {
    if (clean || mutate !== undefined) await installation.remove();
    else await installation.stop().then(() => say(`everything is kept in ${dataDir}`));
  }
}

function quiet(quietAfterMs: number | null): Verdict {
  const violations = quietAfterMs === null ? ['something is still under way'] : [];
  return { name: 'comes-to-rest', says: 'with every part up again, all that waited gets done', looked: 1, violations };
}
