import { Inject, Injectable } from '@nestjs/common';
import { COMMANDS } from '@bangban/contract';
import type { SAID_CHANNELS } from '@bangban/contract/vocabulary';
import { tidyCode, Repeats } from '@bangban/domain';
import { Database, type KnownProject, knownProjects, listPeople, listUnits, Readers } from '@bangban/persistence';
import { CommandService } from '../../project/command.service';
import { type KnownInvestor, KnownInvestors } from './known-investors';
import { faultsOf, type SheetAct, type SheetAsker, type SheetReader } from './sheet-act';
import { SheetCells } from './sheet-cells';
import type { SheetRow } from './sheet-table';

const CELLS: Readonly<Record<string, string>> = {
  introducingUnitId: 'introducing',
  followerId: 'follower',
  landingUnitId: 'landing',
  money: 'amount',
};

type SaidChannel = (typeof SAID_CHANNELS)[number];

interface Held {
  readonly units: Awaited<ReturnType<typeof listUnits>>;
  readonly people: Awaited<ReturnType<typeof listPeople>>;
  readonly investors: KnownInvestors;
  readonly repeats: Repeats<KnownProject>;
}

/** 线索: registered as by hand, with its investor from the library where that has it. */
@Injectable()
export class LeadsSheet implements SheetReader {
  constructor(
    @Inject(CommandService) private readonly commands: CommandService,
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  async prepare(rows: readonly SheetRow[], asker: SheetAsker): Promise<(rows: readonly SheetRow[]) => SheetAct> {
    const named = rows.map(({ cells: { code, investor } }) => namedBy(code, investor));
    const { investors, projects } = await this.readers.read(asker.principal, async (reader) => ({
      investors: await KnownInvestors.of(reader, named),
      projects: (await knownProjects(reader)).filter(({ seen }) => seen),
    }));
    const repeats = new Repeats<KnownProject>();
    projects.forEach((each) => repeats.add(each));
    const held = {
      units: await listUnits(this.dataSource),
      people: await listPeople(this.dataSource),
      investors,
      repeats,
    };
    return ([row]) => this.act(row as SheetRow, asker, held);
  }

  private act(row: SheetRow, { principal, trail }: SheetAsker, { investors, people, repeats, units }: Held): SheetAct {
    const cells = new SheetCells('leads', row);
    const [code, called] = [cells.text('code'), cells.text('investor')];
    const entry = investors.same(namedBy(code ?? undefined, called ?? undefined));
    if (code !== null && !entry) cells.fault('code', NOT_IN_LIBRARY);
    const [follower, landing] = [cells.named('follower', people), cells.named('landing', units)];
    const [platform, origin] = [cells.text('platform'), cells.choice<'domestic' | 'foreign'>('origin', null)];
    const [channel, channelDetail] = [cells.choice<SaidChannel>('channel', null), cells.text('channelDetail')];
    if (channelDetail !== null && channel === null) cells.fault('channelDetail', SOURCE_FIRST);
    const investor = investorOf(entry, called);
    const money = cells.money();
    const payload = {
      name: cells.text('name') ?? '',
      industry: cells.text('industry') ?? '',
      introducingUnitId: cells.named('introducing', units) ?? '',
      ...(follower === null ? {} : { followerId: follower }),
      ...(investor ? { investor } : {}),
      ...(entry ? { investorId: entry.id } : {}),
      ...(money ? { money } : {}),
      ...(landing === null ? {} : { landingUnitId: landing }),
      ...(platform === null ? {} : { platform }),
      ...(origin === null ? {} : { origin }),
      ...(channel === null ? {} : { channel, ...(channelDetail === null ? {} : { channelDetail }) }),
    };
    cells.check(COMMANDS.RegisterLead, payload, ([key]) => CELLS[String(key)] ?? String(key));
    return {
      title: payload.name,
      faults: faultsOf([cells]),
      said: payload,
      give: async ({ isTried, key }) => {
        const { project, repeated } = await this.commands.give({
          projectId: null,
          command: { name: 'RegisterLead', payload },
          asker: { principal },
          idempotencyKey: key,
          trail,
          isTried,
        });
        return { id: project.id, repeated };
      },
      like: () =>
        repeats
          .of({ name: payload.name, investor: investor?.name ?? null })
          .slice(0, MOST_LIKE)
          .map(({ id, name }) => ({ id, name, why: [] })),
    };
  }
}

const MOST_LIKE = 5;
const NOT_IN_LIBRARY = { zh: '客商库中没有这个信用代码的企业', en: 'is the code of no company of the library' };

const SOURCE_FIRST = { zh: '请先填线索来源', en: 'needs the source beside it' };

const namedBy = (code: string | undefined, name: string | undefined) => ({
  code: code === undefined ? null : tidyCode(code),
  name: name ?? null,
});

function investorOf(entry: KnownInvestor | null, called: string | null) {
  if (entry) return { name: entry.state.name, country: entry.state.country };
  return called === null ? null : { name: called, country: 'CN' };
}
