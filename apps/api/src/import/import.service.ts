import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { listPeople, listUnits } from '@bangban/persistence';
import { DataSource } from 'typeorm';
import type { ImportPayload, Principal } from '@bangban/domain';
import type { HandleResult, Record as ProjectRecord } from '@bangban/record';
import { problemText } from '../common/problem';
import type { Trail } from '../common/request-context';
import { RECORD } from '../common/tokens';
import { TurnsOfOthers } from '../common/turns-of-others';
import { COMMAND_SCHEMAS } from '../project/command.schemas';
import { type LedgerNames, withIds } from './ledger-names';
import { refusedCell, type RowFault, rowFault, TWICE } from './row-faults';

export interface ImportInput {
  readonly source: string;
  readonly rows: readonly Record<string, unknown>[];
  readonly dryRun: boolean;
  readonly principal: Principal;
  readonly trail: Trail;
}

export const ROW_OUTCOMES = ['imported', 'would-import', 'exists', 'invalid', 'refused'] as const;

export interface RowResult {
  /** 1 is the first row of the ledger, its headings not counted. */
  readonly row: number;
  readonly reference: string | null;
  readonly outcome: (typeof ROW_OUTCOMES)[number];
  readonly projectId: string | null;
  readonly code: string | null;
  readonly message: { readonly zh: string; readonly en: string } | null;
  readonly errors: readonly RowFault[];
}

/**
 * Takes existing projects over, each row a command of its own: all of a row or nothing of it. A row that was imported
 * before (same source and reference) is left alone, however often it comes.
 */
@Injectable()
export class ImportService {
  constructor(
    @Inject(RECORD) private readonly record: ProjectRecord,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  async run(input: ImportInput): Promise<RowResult[]> {
    const seen = new Set<string>();
    const names = { units: await listUnits(this.dataSource), people: await listPeople(this.dataSource) };
    const results: RowResult[] = [];
    const others = new TurnsOfOthers();
    for (const [index, cells] of input.rows.entries()) {
      await others.wait();
      results.push(await this.row(input, index + 1, cells, { seen, names }));
    }
    return results;
  }

  private async row(
    input: ImportInput,
    row: number,
    cells: Record<string, unknown>,
    { names, seen }: { readonly seen: Set<string>; readonly names: LedgerNames },
  ): Promise<RowResult> {
    const reference = typeof cells.reference === 'string' ? cells.reference.slice(0, 120) : null;
    const invalid = (errors: readonly RowFault[]): RowResult => {
      return { row, reference, outcome: 'invalid', projectId: null, code: 'VALIDATION', message: null, errors };
    };
    const { faults, payload } = withIds(cells, names);
    const parsed = COMMAND_SCHEMAS.ImportProject.safeParse({ ...payload, source: input.source });
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
    return resultOf(row, parsed.data, input.dryRun, await this.give(input, parsed.data));
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
    return { row, reference, outcome, projectId, code: null, message: null, errors: [] };
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
  };
}
