import { Inject, Injectable } from '@nestjs/common';
import { promotionCommands } from '@bangban/contract';
import type { CooperationMode } from '@bangban/contract/vocabulary';
import { searchText } from '@bangban/kernel';
import { PROMOTION_FILE } from '@bangban/domain';
import { Database, listUnits, promotionNames, Readers } from '@bangban/persistence';
import { FileCommands } from '../../file-routes/file-commands';
import { faultsOf, type SheetAct, type SheetAsker, type SheetReader } from './sheet-act';
import { SheetCells } from './sheet-cells';
import type { SheetRow } from './sheet-table';

const CELLS: Readonly<Record<string, string>> = {
  siteUnitId: 'site',
  contactUnitId: 'contact',
  money: 'amount',
  landMu: 'land',
};

interface Held {
  readonly units: Awaited<ReturnType<typeof listUnits>>;
  readonly standing: Awaited<ReturnType<typeof promotionNames>>;
}

/** 项目库: each row the draft of a sheet, to be looked at and released by people as ever. */
@Injectable()
export class PromotionsSheet implements SheetReader {
  constructor(
    @Inject(FileCommands) private readonly commands: FileCommands,
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  async prepare(_: readonly SheetRow[], asker: SheetAsker): Promise<(rows: readonly SheetRow[]) => SheetAct> {
    const standing = await this.readers.read(asker.principal, promotionNames);
    const held = { units: await listUnits(this.dataSource), standing };
    return ([row]) => this.act(row as SheetRow, asker, held);
  }

  private act(row: SheetRow, { principal, trail }: SheetAsker, { standing, units }: Held): SheetAct {
    const cells = new SheetCells('promotions', row);
    const payload = {
      name: cells.text('name') ?? '',
      nameEn: cells.text('nameEn'),
      summary: cells.text('summary') ?? '',
      summaryEn: null,
      industry: cells.text('industry') ?? '',
      siteUnitId: cells.named('site', units) ?? '',
      contactUnitId: cells.named('contact', units) ?? '',
      money: cells.money(),
      landMu: cells.number('land'),
      mode: cells.choice<CooperationMode>('mode', 'open') ?? 'open',
    };
    cells.check(promotionCommands.DraftPromotion, payload, ([key]) => CELLS[String(key)] ?? String(key));
    const name = searchText(payload.name);
    const like = standing.filter((each) => searchText(each.name) === name);
    return {
      title: payload.name,
      faults: faultsOf([cells]),
      said: payload,
      give: ({ isTried, key }) =>
        this.commands.give(
          PROMOTION_FILE,
          null,
          { name: 'DraftPromotion', payload },
          {
            asked: { principal, idempotencyKey: key, expectedSeq: undefined, trail },
            unknown: 'PROMOTION_UNKNOWN',
            isTried,
          },
        ),
      like: () => like.map((each) => ({ ...each, why: [] })),
    };
  }
}
