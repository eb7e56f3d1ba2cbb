import type { Directory, Instant } from '@bangban/kernel';
import { type DomainEvent, type DryRun, dryRun, type Policy, type ReplaySources } from '@bangban/domain';
import {
  directoriesSince,
  holdsOfLate,
  type PastDirectories,
  projectsSince,
  type Queryable,
  recordClock,
  ReferenceCache,
} from '@bangban/persistence';
import { readEvents } from '../event-reader';

export interface Trying {
  readonly from: Instant;
  readonly until: Instant;
  /** Its version is above every published one. */
  readonly policy: Policy;
  /** The projects after this one, and how many of them. */
  readonly after: string | null;
  readonly most: number;
}

/** What a dry run makes of one project. */
export interface Tried {
  readonly projectId: string;
  readonly project: string;
  readonly items: ReadonlyMap<string, { readonly no: number; readonly title: string }>;
  readonly directory: Directory;
  readonly run: DryRun;
}

/** The highest seq there is. */
const LAST = 2_147_483_647;

/** 试算 over the record, project by project: nothing of it is kept. */
export class DryRuns {
  private readonly cache = new ReferenceCache();

  constructor(private readonly db: Queryable) {}

  /** `others` is asked at each moment of each record whether somebody else is to have a turn. */
  async *try(asked: Trying, others: () => Promise<void> = () => Promise.resolve()): AsyncGenerator<Tried> {
    const { directoryVersion } = await recordClock(this.db);
    const directory = await this.cache.directoryAt(this.db, directoryVersion);
    const people = await directoriesSince(this.db, asked.from);
    for (const { id, name } of await projectsSince(this.db, asked.from, asked.after, asked.most)) {
      const events = await readEvents(this.db, id, 1, LAST);
      const steps = dryRun(events, await this.sources(events, people), asked);
      let step = steps.next();
      for (; !step.done; step = steps.next()) await others();
      yield { projectId: id, project: name, items: itemsOf(events), directory, run: step.value };
    }
  }

  private async sources(events: readonly DomainEvent[], people: PastDirectories): Promise<ReplaySources> {
    const policies = new Map<number, Policy>();
    const adopted = events.flatMap((event) => (event.type === 'PolicyAdopted' ? [event.data.policyVersion] : []));
    for (const version of new Set([...events.map(({ policyVersion }) => policyVersion), ...adopted])) {
      const policy = await this.cache.policyAt(this.db, version);
      if (policy) policies.set(version, policy);
    }
    const calendars = new Map<number, ReturnType<ReplaySources['calendar']>>();
    for (const version of new Set(events.map(({ calendarVersion }) => calendarVersion))) {
      calendars.set(version, await this.cache.calendarAt(this.db, version));
    }
    return {
      policy: (version) => there(policies.get(version), `policy ${version}`),
      calendar: (version) => there(calendars.get(version), `calendar ${version}`),
      directory: (at) => people.at(at),
      holds: await holdsOfLate(this.db),
    };
  }
}

function there<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`${what} is not published`);
  return found;
}

function itemsOf(events: readonly DomainEvent[]): Tried['items'] {
  return new Map(
    events.flatMap((event) =>
      event.type === 'HelpItemAdded'
        ? [[event.data.itemId, { no: event.data.no, title: event.data.title }] as const]
        : [],
    ),
  );
}
