import { Inject, Injectable } from '@nestjs/common';
import { COMMANDS, FUND_PROOFS, FUND_SOURCES } from '@bangban/contract';
import { searchText, type Text } from '@bangban/kernel';
import { Readers, seenNames } from '@bangban/persistence';
import type { ProblemCode } from '../../common/problem';
import { CommandService } from '../../project/command.service';
import { KnownProjects } from './known-projects';
import { onProject } from './on-project';
import { faultsOf, type SheetAct, type SheetAsker, type SheetReader } from './sheet-act';
import { SheetCells } from './sheet-cells';
import type { SheetRow } from './sheet-table';

type Proof = (typeof FUND_PROOFS)[number];
type Source = (typeof FUND_SOURCES)[number];

const SAY_WHY: Text = {
  zh: '确需登记的，请在“理由”列写明。',
  en: 'Where it has to be, say why in the column "Reason".',
};
const NEED_A_REASON: readonly ProblemCode[] = ['ARRIVAL_OVER_AGREED', 'PROOF_ELSEWHERE', 'DATE_TOO_EARLY'];
const CELLS: Readonly<Record<string, string>> = {
  money: 'amount',
  date: 'date',
  proof: 'proof',
  proofNumber: 'proofNumber',
  source: 'source',
  note: 'note',
  earlyReason: 'reason',
  overReason: 'reason',
  elsewhereReason: 'reason',
};

interface Held {
  readonly projects: KnownProjects;
  /** Papers of this sheet, and the row of each. */
  readonly proofs: Map<string, number>;
}

/** 到位资金: recorded as by hand, and unverified until somebody else has looked. */
@Injectable()
export class ArrivalsSheet implements SheetReader {
  constructor(
    @Inject(CommandService) private readonly commands: CommandService,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  async prepare(_: readonly SheetRow[], asker: SheetAsker): Promise<(rows: readonly SheetRow[]) => SheetAct> {
    const projects = new KnownProjects(await this.readers.read(asker.principal, seenNames));
    const proofs = new Map<string, number>();
    return ([row]) => this.act(row as SheetRow, asker, { projects, proofs });
  }

  private act(row: SheetRow, asker: SheetAsker, { projects, proofs }: Held): SheetAct {
    const cells = new SheetCells('arrivals', row);
    const named = cells.text('project');
    const project = named === null ? undefined : projects.one(cells, 'project', named);
    const source = cells.choice<Source>('source', null);
    const [note, reason] = [cells.text('note'), cells.text('reason')];
    const payload = {
      money: cells.money() ?? { amount: '', currency: 'CNY' },
      date: cells.day('date') ?? '',
      proof: cells.choice<Proof>('proof', null) ?? ('' as Proof),
      proofNumber: cells.text('proofNumber') ?? '',
      ...(source === null ? {} : { source }),
      ...(note === null ? {} : { note }),
      // Which of them is asked for says the record; of what is not, only the first is kept.
      ...(reason === null ? {} : { earlyReason: reason, overReason: reason, elsewhereReason: reason }),
    };
    cells.check(COMMANDS.RecordFundArrival, payload, ([key]) => CELLS[String(key)] ?? null);
    // A voucher proves one arrival; 固定资产投资入库 goes on under one number.
    const paper = `${project?.id} ${payload.proof} ${searchText(payload.proofNumber)}`;
    const before = payload.proof === 'fixed-asset-entry' ? undefined : proofs.get(paper);
    if (cells.faults.length === 0 && before !== undefined) {
      cells.fault('proofNumber', { zh: `与第 ${before} 行是同一凭证`, en: `is the paper of row ${before}` });
    }
    proofs.set(paper, before ?? row.at);
    return {
      title: project?.name ?? named ?? '',
      faults: faultsOf([cells]),
      said: [project?.id, payload],
      give: onProject(this.commands, project, { name: 'RecordFundArrival', payload }, asker),
      // Of another amount it is no repetition: somebody has to look.
      there: (code, { amount, date }) =>
        code === 'PROOF_RECORDED' && amount === payload.money.amount && date === payload.date
          ? (project?.id ?? null)
          : null,
      more: (code) => (NEED_A_REASON.includes(code) ? SAY_WHY : null),
    };
  }
}
