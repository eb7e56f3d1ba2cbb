import { Inject, Injectable } from '@nestjs/common';
import { COMMANDS, type SIGN_KINDS, type SIGN_SOURCES } from '@bangban/contract';
import { dateAt, type DateOnly, writtenMonth } from '@bangban/kernel';
import { Readers, seenNames } from '@bangban/persistence';
import { CommandService } from '../../project/command.service';
import { KnownProjects } from './known-projects';
import { onProject } from './on-project';
import { faultsOf, type SheetAct, type SheetAsker, type SheetReader } from './sheet-act';
import { SheetCells } from './sheet-cells';
import type { SheetRow } from './sheet-table';

type Kind = (typeof SIGN_KINDS)[number];
type Source = (typeof SIGN_SOURCES)[number];

const CELLS: Readonly<Record<string, string>> = {
  kind: 'sign',
  period: 'period',
  seenOn: 'seenOn',
  source: 'source',
  words: 'words',
};

interface Held {
  readonly projects: KnownProjects;
  /** Signs of this table, and the row of each. */
  readonly before: Map<string, number>;
  readonly today: DateOnly;
}

/** 预警信号 out of what other offices count each month: no power used, no statistics entry. Recorded as by hand, once of a kind and month. */
@Injectable()
export class SignsSheet implements SheetReader {
  constructor(
    @Inject(CommandService) private readonly commands: CommandService,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  async prepare(_: readonly SheetRow[], asker: SheetAsker): Promise<(rows: readonly SheetRow[]) => SheetAct> {
    const held = await this.readers.read(asker.principal, async (reader) => ({
      projects: new KnownProjects(await seenNames(reader)),
      today: dateAt(reader.clock.now, reader.clock.utcOffsetMinutes),
      before: new Map<string, number>(),
    }));
    return ([row]) => this.act(row as SheetRow, asker, held);
  }

  private act(row: SheetRow, asker: SheetAsker, { before, projects, today }: Held): SheetAct {
    const cells = new SheetCells('signs', row);
    const named = cells.text('project');
    const project = named === null ? undefined : projects.one(cells, 'project', named);
    // A row that says no day is of the day on which it is taken in: next month the same words are another sign.
    const [said, period] = [cells.day('seenOn'), this.monthOf(cells)];
    const seenOn = said ?? today;
    const payload = {
      kind: cells.choice<Kind>('sign', null) ?? ('' as Kind),
      source: cells.choice<Source>('source', 'statistics') ?? ('' as Source),
      words: cells.text('words') ?? '',
      seenOn,
      ...(period === null ? {} : { period }),
    };
    cells.check(COMMANDS.RecordWarningSign, payload, ([key]) => CELLS[String(key)] ?? null);
    const same = `${project?.id} ${payload.kind} ${period ?? seenOn.slice(0, 7)}`;
    const first = before.get(same);
    if (cells.faults.length === 0 && first !== undefined) {
      cells.fault('sign', { zh: `与第 ${first} 行是同一信号`, en: `is the sign of row ${first}` });
    }
    before.set(same, first ?? row.at);
    return {
      title: project?.name ?? named ?? '',
      faults: faultsOf([cells]),
      said: [project?.id, payload],
      give: onProject(this.commands, project, { name: 'RecordWarningSign', payload }, asker),
      // Of one kind and month one is open at a time: whoever recorded it, and from which table.
      there: (code) => (code === 'SIGN_TWICE' ? (project?.id ?? null) : null),
    };
  }

  private monthOf(cells: SheetCells): string | null {
    const value = cells.text('period');
    if (value === null) return null;
    const month = writtenMonth(value);
    if (month === null) cells.fault('period', { zh: '不是月份，应如 2026-08', en: 'is no month such as 2026-08' });
    return month;
  }
}
