import { activePerson, principalIn } from '@bangban/kernel';
import { WATCHED_EVENTS, watchedNews } from '@bangban/domain';
import {
  type BehindWatch,
  type Database,
  factsSince,
  inOneTransaction,
  loadDirectory,
  type Queryable,
  Readers,
  seenOf,
  tellPersonally,
  type WatchedFact,
  watchesBehind,
  watchesTold,
} from '@bangban/persistence';

export interface WatchTellerDeps {
  readonly dataSource: Database;
  readonly channels: readonly string[];
}

/** Watches of a round. */
const MOST = 200;

/**
 * Tells those who watch what has happened since they were told, each once: which event was the last is written with the notices.
 * Commands know nothing of who watches. Whoever may not read the project at this moment is told nothing, and nothing of it later.
 */
export function createWatchTeller({ channels, dataSource }: WatchTellerDeps): () => Promise<boolean> {
  const readers = new Readers(dataSource);
  return () =>
    inOneTransaction(dataSource, async (db) => {
      const behind = await watchesBehind(db, MOST);
      if (behind.length === 0) return false;
      const facts = await factsOf(db, behind);
      const directory = await loadDirectory(db);
      for (const personId of new Set(behind.map((each) => each.personId))) {
        const own = behind.filter((each) => each.personId === personId);
        const principal = activePerson(directory, personId) === null ? null : principalIn(directory, personId);
        const seen = principal
          ? await readers.read(principal, (reader) =>
              seenOf(reader, [...new Set(own.map(({ projectId }) => projectId))]),
            )
          : [];
        await tellPersonallyOf(db, personId, news(own, facts, new Set(seen)), channels);
      }
      await watchesTold(db, behind);
      return behind.length === MOST;
    });
}

async function factsOf(db: Queryable, behind: readonly BehindWatch[]): Promise<readonly WatchedFact[]> {
  const after = new Map<string, number>();
  for (const { projectId, toldSeq } of behind) {
    after.set(projectId, Math.min(after.get(projectId) ?? toldSeq, toldSeq));
  }
  return factsSince(db, after, WATCHED_EVENTS);
}

type News = WatchedFact & NonNullable<ReturnType<typeof watchedNews>>;

/** Each event once, whether the project is watched or the item or both; not one's own, and not what one was told of anyway. */
function news(own: readonly BehindWatch[], facts: readonly WatchedFact[], seen: ReadonlySet<string>): readonly News[] {
  return facts.flatMap((fact) => {
    const told = watchedNews(fact as Parameters<typeof watchedNews>[0]);
    if (!told || !seen.has(fact.projectId)) return [];
    const [{ personId } = { personId: '' }] = own;
    if ([fact.actorId, fact.actingFor, ...fact.told].includes(personId)) return [];
    const wanted = own.some(
      ({ itemId, projectId, seq, toldSeq }) =>
        projectId === fact.projectId &&
        fact.seq > toldSeq &&
        fact.seq <= seq &&
        (itemId === null || itemId === told.itemId || told.itemId === null),
    );
    return wanted ? [{ ...fact, ...told }] : [];
  });
}

async function tellPersonallyOf(
  db: Queryable,
  recipientId: string,
  all: readonly News[],
  channels: readonly string[],
): Promise<void> {
  for (const { happened, itemId, projectId, projectName, seq } of all) {
    const params = { project: projectName, happened: happened.zh, happenedEn: happened.en };
    const notice = { recipientId, kind: 'watched-news' as const, itemId, seq, params };
    await tellPersonally(db, [notice], channels, { kind: 'project', id: projectId });
  }
}
