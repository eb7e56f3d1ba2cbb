import { type DomainEvent, evolve, type World } from '@bangban/domain';
import { nextNumber, type Queryable } from '@bangban/persistence';

/** What was decided, before anything of it is written. */
interface Decided {
  readonly world: World;
  readonly settled: World;
  readonly ticked: readonly DomainEvent[];
  readonly done: readonly DomainEvent[];
}

const isNumbered = ({ type }: DomainEvent): boolean => type === 'SupervisionFormIssued';

// Whoever draws one number may need another of another series: one holds them all until the end, in no order that could cross.
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('series supervision-form', 0))`;

/**
 * Numbers of the forms that were issued (decision 079), and the state with them. Drawn after every row lock, for acts and for
 * what time has decided alike: a transaction that comes to nothing gives its numbers back. Nothing to number costs nothing.
 */
export async function numbered<D extends Decided>(db: Queryable, before: World, decided: D): Promise<D> {
  const { done, ticked } = decided;
  if (![...ticked, ...done].some(isNumbered)) return decided;
  await db.query(LOCK);
  const withNumbers = async (events: readonly DomainEvent[]): Promise<readonly DomainEvent[]> => {
    const list: DomainEvent[] = [];
    for (const event of events) list.push(await withNumber(db, event));
    return list;
  };
  const first = await withNumbers(ticked);
  const then = await withNumbers(done);
  const settled = first.reduce(evolve, before);
  return { ...decided, ticked: first, done: then, settled, world: then.reduce(evolve, settled) };
}

async function withNumber(db: Queryable, event: DomainEvent): Promise<DomainEvent> {
  if (event.type !== 'SupervisionFormIssued') return event;
  const { colour, officeId, year } = event.data;
  const no = await nextNumber(db, { kind: 'supervision-form', scope: [colour, year, officeId ?? ''].join('/') });
  return { ...event, data: { ...event.data, no } };
}
