import { Acts } from './ask/acts';
import { Doors } from './ask/doors';
import { type Description, operationsIn } from './ask/operations';
import { Mails } from './ask/mails';
import { Reach } from './ask/reach';
import { inTurns } from './ask/send';
import { Streams } from './ask/streams';
import { Chance } from './chance';
import { type Counts, type Difference, Findings } from './findings';
import { type Fill, HOLES, leaveToTheWall } from './holes';
import { rowFaults } from './row-faults';
import { World } from './world/world';
import { factsOf } from './world/facts.queries';

export interface Options {
  readonly seed: number;
  /** So many at least. */
  readonly probes: number;
  readonly hole?: string;
  /** The application's scope is off. */
  readonly wallAlone?: boolean;
  /** These operations over HTTP; without any, all. */
  readonly doors?: readonly string[];
  /** Enough is known once this operation was seen to differ. */
  readonly until?: string;
  readonly say?: (line: string) => void;
}

export interface Outcome {
  readonly counts: Counts;
  readonly total: number;
  readonly differences: readonly Difference[];
  /** Operations, commands and states without a row or that never came up; rows without an operation or a command. */
  readonly rows: readonly string[];
}

const ROUNDS = 4;
const MOVES = 6;
/** Random questions over HTTP between two rounds of moves; of each caller so many projects for acts. */
const ASKED = 150;
const PROJECTS_ACTED_ON = 2;

export async function run(options: Options): Promise<Outcome> {
  const { doors, hole, probes, say = () => undefined, seed, until, wallAlone = false } = options;
  const chance = new Chance(seed);
  const world = await World.begin(chance, { whole: probes > 0 });
  const findings = new Findings();
  const streams = new Streams(world.database.dataSource, world.api.address, findings);
  let fill: Fill | null = null;
  try {
    if (wallAlone) leaveToTheWall(world);
    if (hole !== undefined) {
      const dig = HOLES[hole];
      if (!dig) throw new Error(`there is no hole ${hole}: ${Object.keys(HOLES).join(', ')}`);
      fill = await dig(world);
    }
    const described = await world.api.nobody.get<Description>('/api/openapi.json');
    const operations = operationsIn(described.body);
    const { dataSource } = world.database;
    const asked = operations.filter(({ id }) => doors === undefined || doors.includes(id));
    let facts = await factsOf(dataSource);
    const ways = {
      doors: new Doors(world.api.address, asked, chance, findings, facts),
      reach: new Reach(dataSource, findings),
      acts: new Acts(dataSource, chance, findings, operations),
      mails: new Mails(dataSource, findings),
    };
    const since = Date.now();
    await ways.doors.everyOne(world.callers);
    if (probes > 0) await ways.acts.everyCell(world.callers, facts);
    say(`every door: ${findings.counts.requests} questions in ${((Date.now() - since) / 1_000).toFixed(1)} s`);
    const enough = (): boolean => findings.differences.some(({ operation }) => operation === until);
    const wanted = (round: number): boolean => round <= (probes > 0 ? ROUNDS : 1) || findings.total < probes;
    for (let round = 1; !enough() && wanted(round); round += 1) {
      const moves: string[] = [];
      const look = async () => ({ facts: await factsOf(dataSource), callers: world.callers });
      const heard = asked.some(({ id }) => id === 'stream');
      if (heard) await streams.join(world.callers);
      const moved = async (): Promise<string> => {
        const { name, sort } = await world.move();
        findings.meet(`move: ${sort}`);
        return name;
      };
      const move = (): Promise<string> =>
        heard ? streams.around(moved, () => world.life.someContacts(), look) : moved();
      for (let n = 0; n < MOVES; n += 1) moves.push(await move());
      findings.after = moves.join('; ');
      facts = await factsOf(dataSource);
      if (heard) await ways.mails.leave(facts);
      ways.doors.look(facts);
      // One half of those who are in after the other.
      const callers = world.callers.filter(({ counts }, index) => counts && index % 2 === round % 2);
      await inTurns(callers, 4, (caller) => ways.reach.of(caller, facts));
      await ways.acts.round(callers, facts, PROJECTS_ACTED_ON);
      await ways.doors.some(ASKED, world.callers);
      if (round % 20 === 0) say(`${findings.total} probes`);
    }
    const { counts, differences, total } = findings;
    return { counts, differences, total, rows: rowFaults(operations, findings, { probes, facts, moves: world.moves }) };
  } finally {
    fill?.();
    streams.close();
    await world.end();
  }
}
