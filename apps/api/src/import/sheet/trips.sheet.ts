import { Inject, Injectable } from '@nestjs/common';
import { type Trip, tripCommands } from '@bangban/contract';
import type { CallInterest, TripDirection } from '@bangban/contract/vocabulary';
import { searchText, writtenDay } from '@bangban/kernel';
import { tidyCode, TRIP_FILE } from '@bangban/domain';
import { Database, listGroups, listPeople, listTrips, outreachRead, type Reader, Readers } from '@bangban/persistence';
import { FileCommands } from '../../file-routes/file-commands';
import { KnownInvestors } from './known-investors';
import { faultsOf, type SheetAct, type SheetAsker, type SheetReader } from './sheet-act';
import { type Named, SheetCells } from './sheet-cells';
import type { SheetRow } from './sheet-table';

/** What is said of the trip itself, once; the other columns are about one company. */
const OF_TRIP = ['group', 'direction', 'purpose', 'places', 'from', 'to', 'members'] as const;
const OF_CALL = ['company', 'code', 'met', 'note', 'interest'] as const;
const MOST_GROUPS = 1_000;
const MOST_TRIPS = 5_000;

interface Held {
  readonly groups: readonly Named[];
  readonly people: Awaited<ReturnType<typeof listPeople>>;
  readonly investors: KnownInvestors;
  readonly trips: readonly Trip[];
}

/** 外出招商 and 来访: a trip in one row for each company that was met. */
@Injectable()
export class TripsSheet implements SheetReader {
  constructor(
    @Inject(FileCommands) private readonly commands: FileCommands,
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  /** Under the first row of a trip stand those that say nothing else of it, or nothing at all: cells joined downwards. */
  gather(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
    const trips: SheetRow[][] = [];
    for (const row of rows) {
      const trip = trips.at(-1);
      const [first] = trip ?? [];
      const isSame = OF_TRIP.every((key) => {
        const said = row.cells[key];
        return said === undefined || searchText(said) === searchText(first?.cells[key] ?? '');
      });
      if (trip && isSame) trip.push(row);
      else trips.push([row]);
    }
    return trips;
  }

  async prepare(rows: readonly SheetRow[], asker: SheetAsker): Promise<(rows: readonly SheetRow[]) => SheetAct> {
    const named = rows.map(({ cells }) => namedBy(cells));
    const { groups, investors, trips } = await this.readers.read(asker.principal, async (reader) => ({
      groups: (await listGroups(reader, {}, { limit: MOST_GROUPS })).rows,
      investors: await KnownInvestors.of(reader, named),
      trips: await tripsOfDays(reader, rows),
    }));
    const held = {
      groups: groups.map(({ id, state }) => ({ id, name: state.name, nameEn: null, active: true as const })),
      people: await listPeople(this.dataSource),
      investors,
      trips,
    };
    return (group) => this.act(group, asker, held);
  }

  private act(
    rows: readonly SheetRow[],
    { principal, trail }: SheetAsker,
    { groups, investors, people, trips }: Held,
  ): SheetAct {
    const cells = rows.map((row) => new SheetCells('trips', row));
    const [first] = cells as [SheetCells, ...SheetCells[]];
    const from = first.day('from') ?? '';
    const members = first.list('members');
    const payload = {
      groupId: first.named('group', groups) ?? '',
      direction: first.choice<TripDirection>('direction', 'out') ?? 'out',
      purpose: first.text('purpose') ?? '',
      places: [...first.list('places')],
      from,
      to: first.day('to') ?? from,
      memberIds: members.map((name) => first.idOf('members', name, people) ?? ''),
      calls: cells.flatMap((each) => callOf(each, investors) ?? []),
    };
    const { calls: _, ...trip } = payload;
    const ofTrip = { groupId: 'group', memberIds: 'members' } as const;
    first.check(tripCommands.RecordTrip, { ...trip, calls: [] }, ([key]) =>
      key === 'groupId' || key === 'memberIds' ? ofTrip[key] : String(key),
    );
    return {
      title: payload.purpose,
      faults: faultsOf(cells),
      said: payload,
      give: ({ isTried, key }) =>
        this.commands.give(
          TRIP_FILE,
          null,
          { name: 'RecordTrip', payload },
          {
            asked: { principal, idempotencyKey: key, expectedSeq: undefined, trail },
            unknown: 'TRIP_UNKNOWN',
            isTried,
            reading: async (db) => ({
              outreach: await outreachRead(db, {
                tripId: null,
                groupId: payload.groupId,
                investorIds: payload.calls.flatMap(({ investorId }) => investorId ?? []),
              }),
            }),
          },
        ),
      // Whoever else was there may have written it down.
      like: () =>
        trips
          .filter((each) => each.groupId === payload.groupId && each.from === from)
          .map(({ id, purpose }) => ({ id, name: purpose, why: [] })),
    };
  }
}

/** Trips that stand and began on days of the sheet. */
async function tripsOfDays(reader: Reader, rows: readonly SheetRow[]): Promise<readonly Trip[]> {
  const days = rows.flatMap(({ cells }) => writtenDay(cells.from ?? '') ?? []).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return [];
  const page = await listTrips(reader, { from, to, tripStatus: 'recorded' }, { limit: MOST_TRIPS });
  return page.rows.map(({ state }) => state);
}

const namedBy = ({ code, company }: SheetRow['cells']) => ({
  code: code === undefined ? null : tidyCode(code),
  name: company ?? null,
});

/** A company that was met: an entry of the library where that has it, else its name. */
function callOf(cells: SheetCells, investors: KnownInvestors) {
  if (OF_CALL.every((key) => cells.row.cells[key] === undefined)) return null;
  const entry = investors.same(namedBy(cells.row.cells));
  const company = cells.text('company');
  if (cells.text('code') !== null && !entry) {
    cells.fault('code', { zh: '客商库中没有这个信用代码的企业', en: 'is the code of no company of the library' });
  } else if (company === null && !entry) cells.fault('company', { zh: '必填', en: 'is missing' });
  const call = {
    investorId: entry?.id ?? null,
    company: entry ? null : company,
    met: cells.text('met'),
    note: cells.text('note'),
    interest: cells.choice<CallInterest>('interest', 'none') ?? ('none' as const),
  };
  cells.check(tripCommands.AddCall, call, ([key]) => (key === 'investorId' ? 'company' : String(key)));
  return call;
}
