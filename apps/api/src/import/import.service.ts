import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { COMMANDS, type importAnswer, type RowOf } from '@bangban/contract';
import {
  Database,
  importedFacts,
  readsAmounts,
  knownProjects,
  listPeople,
  listUnits,
  Readers,
  recordClock,
  type Scoped,
  scopedTo,
  seesProject,
} from '@bangban/persistence';
import { dateAt, type Principal } from '@bangban/kernel';
import { type ImportPayload, type NamedProject, Repeats } from '@bangban/domain';
import type { HandleResult, ProjectRecord } from '@bangban/record';
import { problemText } from '../common/problem';
import type { Trail } from '../common/request-context';
import { RECORD } from '../common/tokens';
import { TurnsOfOthers } from '../common/turns-of-others';
import { type LedgerNames, withIds } from './ledger-names';
import { changedCells } from './row-changes';
import { refusedCell, type RowFault, rowFault, TWICE } from './row-faults';

export interface ImportInput {
  readonly source: string;
  readonly rows: readonly Record<string, unknown>[];
  readonly dryRun: boolean;
  readonly principal: Principal;
  readonly trail: Trail;
}

export type RowResult = RowOf<typeof importAnswer>;
type Repeat = RowResult['repeats'][number];

interface Run {
  readonly seen: Set<string>;
  readonly names: LedgerNames;
  readonly repeats: Repeats<NamedProject & Repeat & { readonly name: string; readonly seen: boolean }>;
  /** Of the place, in minutes: days are its days. */
  readonly zone: number;
}

/**
 * Takes existing projects over, each row a command of its own: all of a row or nothing of it. A row that was imported
 * before (same source and reference) is left alone, however often it comes; where it has been edited since, that is said.
 */
@Injectable()
export class ImportService {
  constructor(
    @Inject(RECORD) private readonly record: ProjectRecord,
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  async run(input: ImportInput): Promise<RowResult[]> {
    const seen = new Set<string>();
    const names = { units: await listUnits(this.dataSource), people: await listPeople(this.dataSource) };
    const asked = await scopedTo(await this.readers.sight(input.principal), this.dataSource);
    const repeats = await this.repeats(input, asked);
    const { utcOffsetMinutes: zone } = await recordClock(this.dataSource);
    const results: RowResult[] = [];
    const others = new TurnsOfOthers();
    for (const [index, cells] of input.rows.entries()) {
      await others.wait();
      results.push(await this.row(input, index + 1, cells, { seen, names, repeats, zone }));
    }
    return results;
  }

  private async row(
    input: ImportInput,
    row: number,
    cells: Record<string, unknown>,
    { names, repeats, seen, zone }: Run,
  ): Promise<RowResult> {
    const reference = typeof cells.reference === 'string' ? cells.reference.slice(0, 120) : null;
    const invalid = (errors: readonly RowFault[]): RowResult => {
      const found = repeatsOf(repeats, row, cells);
      return {
        row,
        reference,
        outcome: 'invalid',
        projectId: null,
        code: 'VALIDATION',
        message: null,
        errors,
        repeats: found,
      };
    };
    const { faults, payload } = withIds(cells, names);
    const parsed = COMMANDS.ImportProject.safeParse({ ...payload, source: input.source });
    if (!parsed.success || faults.length > 0) {
      const unnamed = faults.map(({ path }) => path);
      const others = (parsed.error?.issues ?? [])
        .map(({ code, message, path }) => ({ code, message, path: path.map(String).join('.') }))
        .filter(({ path }) => !unnamed.includes(path));
      return invalid([...faults, ...others].map(({ path, ...fault }) => rowFault(path, payload, fault)));
    }
    const { reference: key } = parsed.data;
    if (seen.has(key)) return invalid([rowFault('reference', payload, { text: TWICE })]);
    seen.add(key);
    const result = resultOf(row, parsed.data, input.dryRun, await this.give(input, parsed.data));
    const found = repeatsOf(repeats, row, cells).filter(
      ({ projectId }) => projectId === null || projectId !== result.projectId,
    );
    return { ...(await this.compared(input.principal, result, parsed.data, zone)), repeats: found };
  }

  /** The record as it was before, and every row of the ledger: the second of two is told of the first, and the first of the second. */
  private async repeats({ rows }: ImportInput, asked: Scoped): Promise<Run['repeats']> {
    const repeats: Run['repeats'] = new Repeats();
    for (const [index, cells] of rows.entries()) {
      const reference = typeof cells.reference === 'string' ? cells.reference : null;
      repeats.add({ ...namedBy(cells), row: index + 1, projectId: null, source: null, reference, seen: true });
    }
    for (const { id, ...known } of await knownProjects(asked)) repeats.add({ ...known, row: null, projectId: id });
    return repeats;
  }

  /** A row that was taken over before and says something else now is not passed over in silence. */
  private async compared(
    principal: Principal,
    result: RowResult,
    payload: ImportPayload,
    zone: number,
  ): Promise<RowResult> {
    const { outcome, projectId } = result;
    if (outcome !== 'exists' || projectId === null) return result;
    const known = await this.readers.read(principal, async (reader) => ({
      seen: await seesProject(reader, projectId),
      facts: await importedFacts(reader, projectId),
      amounts: await readsAmounts(reader, projectId),
    }));
    if (!known.seen) return { ...result, projectId: null };
    const { amounts, facts } = known;
    const changed = facts ? changedCells(payload, facts, (instant) => dateAt(instant, zone)) : [];
    // That an amount differs would tell of one that is kept back.
    const errors = changed.filter(({ path }) => amounts || !path.startsWith('money.'));
    if (errors.length === 0) return result;
    return {
      ...result,
      outcome: 'changed',
      code: 'IMPORT_ROW_CHANGED',
      message: problemText('IMPORT_ROW_CHANGED', {}),
      errors,
    };
  }

  private give({ dryRun, principal, trail }: ImportInput, payload: ImportPayload): Promise<HandleResult> {
    const handled = {
      projectId: null,
      command: { name: 'ImportProject', payload },
      principal,
      idempotencyKey: randomUUID(),
      requestId: trail.requestId,
      ...(trail.remoteAddress === null ? {} : { remoteAddress: trail.remoteAddress }),
    } as const;
    return dryRun ? this.record.rehearse(handled) : this.record.handle(handled);
  }
}

function resultOf(row: number, payload: ImportPayload, dryRun: boolean, result: HandleResult): RowResult {
  const { reference } = payload;
  if (result.outcome === 'accepted') {
    const outcome = dryRun ? 'would-import' : 'imported';
    const projectId = dryRun ? null : result.projectId;
    return { row, reference, outcome, projectId, code: null, message: null, errors: [], repeats: [] };
  }
  const exists = result.code === 'PROJECT_EXISTS';
  return {
    row,
    reference,
    outcome: exists ? 'exists' : 'refused',
    projectId: exists ? String(result.details.projectId) : null,
    code: result.code,
    message: problemText(result.code, result.details),
    errors: refusedCell({ ...payload }, result),
    repeats: [],
  };
}

const MOST_REPEATS = 5;

function repeatsOf(
  repeats: Run['repeats'],
  row: number,
  cells: Readonly<Record<string, unknown>>,
): RowResult['repeats'] {
  const found = repeats.of(namedBy(cells)).filter((each) => each.row !== row);
  return found.slice(0, MOST_REPEATS).map(({ name, projectId, reference, row: other, seen, source }) => {
    return seen
      ? { row: other, projectId, name, source, reference }
      : { row: null, projectId: null, name: null, source: null, reference: null };
  });
}

function namedBy({ investor, name }: Readonly<Record<string, unknown>>): NamedProject {
  const said = typeof investor === 'object' && investor !== null && 'name' in investor ? investor.name : null;
  return { name: typeof name === 'string' ? name : '', investor: typeof said === 'string' ? said : null };
}
