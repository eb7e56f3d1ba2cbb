import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ImportPayload, Principal } from '@bangban/domain';
import type { HandleResult, Record as ProjectRecord } from '@bangban/record';
import { type FieldFault, problemText } from '../common/problem';
import type { Trail } from '../common/request-context';
import { RECORD } from '../common/tokens';
import { COMMAND_SCHEMAS } from '../project/command.schemas';

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
  readonly errors: readonly FieldFault[];
}

/**
 * Takes existing projects over, each row a command of its own: all of a row or nothing of it. A row that was imported
 * before (same source and reference) is left alone, however often it comes.
 */
@Injectable()
export class ImportService {
  constructor(@Inject(RECORD) private readonly record: ProjectRecord) {}

  async run(input: ImportInput): Promise<RowResult[]> {
    const seen = new Set<string>();
    const results: RowResult[] = [];
    for (const [index, cells] of input.rows.entries()) {
      results.push(await this.row(input, index + 1, cells, seen));
    }
    return results;
  }

  private async row(
    input: ImportInput,
    row: number,
    cells: Record<string, unknown>,
    seen: Set<string>,
  ): Promise<RowResult> {
    const reference = typeof cells.reference === 'string' ? cells.reference.slice(0, 120) : null;
    const invalid = (errors: readonly FieldFault[]): RowResult => {
      return { row, reference, outcome: 'invalid', projectId: null, code: 'VALIDATION', message: null, errors };
    };
    const parsed = COMMAND_SCHEMAS.ImportProject.safeParse({ ...cells, source: input.source });
    if (!parsed.success) {
      return invalid(parsed.error.issues.map(({ message, path }) => ({ path: path.map(String).join('.'), message })));
    }
    const { reference: key } = parsed.data;
    if (seen.has(key)) return invalid([{ path: 'reference', message: 'stands twice in this ledger' }]);
    seen.add(key);
    return resultOf(row, key, input.dryRun, await this.give(input, parsed.data));
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

function resultOf(row: number, reference: string, dryRun: boolean, result: HandleResult): RowResult {
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
    errors: [],
  };
}
