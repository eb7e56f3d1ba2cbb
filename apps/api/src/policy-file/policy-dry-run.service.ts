import { Inject, Injectable } from '@nestjs/common';
import { addMonths, dateAt, type Principal, startOfDay } from '@bangban/kernel';
import { addedSums, isLeader, NO_SUMS, type Policy, sumsOf } from '@bangban/domain';
import { countProjectsSince, Database, namesOf, Readers, recordClock, seenOf } from '@bangban/persistence';
import { DryRuns, type Tried } from '@bangban/record';
import { TurnsOfOthers } from '../common/turns-of-others';
import { PolicyFiles } from './policy-file.service';

/** A page ends with the project after which so much time has gone by, or with so many projects. */
const PAGE_MS = 1_000;
const PROJECTS_AT_ONCE = 40;

interface Asked {
  readonly after: string | null;
  readonly months: number;
}

/** 试算: a draft of the policy over the last months of the record. Nothing of it is kept. */
@Injectable()
export class PolicyDryRuns {
  private readonly runs: DryRuns;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(PolicyFiles) private readonly files: PolicyFiles,
    @Inject(Readers) private readonly readers: Readers,
  ) {
    this.runs = new DryRuns(dataSource);
  }

  /** One page at a time, whoever asks: others' requests wait for no more than one. @throws Problem as the difference of a file does */
  async page(id: string, asked: Asked, principal: Principal) {
    const { base, policy } = await this.files.tried(id);
    const page = this.last.then(() => this.look(base, policy, asked, principal));
    this.last = page.catch(() => undefined);
    return page;
  }

  private async look(base: number, policy: Policy, { after, months }: Asked, principal: Principal) {
    const { now: until, utcOffsetMinutes: zone } = await recordClock(this.dataSource);
    const from = startOfDay(addMonths(dateAt(until, zone), -months), zone);
    const { ended, tried } = await this.some({ from, until, policy, after });
    // Sums are everybody's who may draft; the rows behind them are for whoever sees the project.
    const seen = new Set(
      await this.readers.read(principal, (reader) =>
        seenOf(
          reader,
          tried.map(({ projectId }) => projectId),
        ),
      ),
    );
    const rows = tried.filter(({ projectId }) => seen.has(projectId)).flatMap(rowsOf);
    const sums = tried.reduce(
      (sum, { directory, run }) =>
        addedSums(
          sum,
          sumsOf(run, (person) => isLeader({ roles: directory.people[person]?.roles ?? [] }), zone),
        ),
      NO_SUMS,
    );
    const told = rows.flatMap(({ draft, inForce }) =>
      [draft, inForce].flatMap((side) => (side ? [side.unitId, side.personId, ...side.told] : [])),
    );
    const named = [
      ...told,
      ...Object.keys(sums.byLeader),
      ...Object.keys(sums.byUnit),
      ...Object.keys(sums.formsByUnit),
    ];
    return {
      from,
      until,
      base,
      total: await countProjectsSince(this.dataSource, from),
      looked: tried.length,
      next: ended ? null : (tried.at(-1)?.projectId ?? null),
      sums,
      recorded: tried.reduce((sum, { run }) => sum + run.recorded, 0),
      differing: tried.reduce((sum, { run }) => sum + run.differing, 0),
      rows,
      unseen: tried.reduce((sum, { run }) => sum + run.pairs.length, 0) - rows.length,
      names: await namesOf(
        this.dataSource,
        named.filter((each): each is string => each !== null),
      ),
    };
  }

  /** As many projects as there is time for, others having their turn meanwhile. */
  private async some(asked: Omit<Parameters<DryRuns['try']>[0], 'most'>) {
    const begun = performance.now();
    const others = new TurnsOfOthers();
    const tried: Tried[] = [];
    for await (const each of this.runs.try({ ...asked, most: PROJECTS_AT_ONCE }, () => others.wait())) {
      tried.push(each);
      if (performance.now() - begun > PAGE_MS) return { tried, ended: false };
    }
    return { tried, ended: tried.length < PROJECTS_AT_ONCE };
  }
}

function rowsOf({ items, project, projectId, run }: Tried) {
  return run.pairs.map((pair) => {
    const item = items.get(pair.itemId ?? '');
    return { projectId, project, itemNo: item?.no ?? null, item: item?.title ?? null, ...pair };
  });
}
