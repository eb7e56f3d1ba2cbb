import { Body, Controller, Get, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Principal } from '@bangban/domain';
import type { Response } from 'express';
import { z } from 'zod';
import { Access } from '../common/access';
import { Answers, AnswersWith, jsonSchema } from '../common/answers';
import { line, queryFlag } from '../common/fields';
import { Problem } from '../common/problem';
import { CurrentPrincipal, RequestTrail, type Trail } from '../common/request-context';
import { COMMAND_SCHEMAS } from '../project/command.schemas';
import { ImportService, ROW_OUTCOMES, type RowResult } from './import.service';
import { LEDGER_COLUMNS } from './ledger-columns';
import { LEDGER_HEADINGS, LEDGER_TEMPLATE, ledgerRows } from './ledger-csv';

const MOST_ROWS = 5_000;

const query = z.strictObject({
  dryRun: queryFlag.default(false),
  /** CSV only: where the ledger comes from. JSON names it in the body. */
  source: line(200).optional(),
});
const jsonBody = z.strictObject({ source: line(200), rows: z.array(z.looseObject({})).min(1).max(MOST_ROWS) });
const body = z.union([z.string().min(1), jsonBody]);

const text = z.object({ zh: z.string(), en: z.string() });
const ledgerColumn = z.object({ heading: z.string(), key: z.string(), needed: z.boolean(), note: text });
const rowResult = z.object({
  row: z.int(),
  reference: z.string().nullable(),
  outcome: z.enum(ROW_OUTCOMES),
  projectId: z.uuid().nullable(),
  code: z.string().nullable(),
  message: text.nullable(),
  errors: z.array(
    z.object({
      path: z.string(),
      message: z.string(),
      column: z.string().nullable().meta({ description: 'heading of the cell' }),
      text,
    }),
  ),
});
const counts = z.object(Object.fromEntries(ROW_OUTCOMES.map((name) => [name, z.int()])));

const documented = z.strictObject({ source: line(200), rows: z.array(COMMAND_SCHEMAS.ImportProject) });

@ApiTags('imports')
@Access(['helpdesk-officer', 'unit-head'])
@Controller('imports')
export class ImportController {
  constructor(@Inject(ImportService) private readonly imports: ImportService) {}

  @Get('projects/columns')
  @ApiOperation({ operationId: 'ledgerColumns', summary: 'the headings a ledger may have, and what goes under them' })
  @Answers(z.object({ rows: z.array(ledgerColumn) }))
  columns(): unknown {
    return { rows: LEDGER_COLUMNS };
  }

  @Get('projects/template')
  @ApiOperation({ operationId: 'ledgerTemplate', summary: 'an empty ledger as CSV' })
  @AnswersWith('text/csv')
  template(@Res() response: Response): void {
    response.setHeader('Content-Disposition', 'attachment; filename="ledger.csv"');
    response.type('text/csv; charset=utf-8').send(LEDGER_TEMPLATE);
  }

  @Post('projects')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'importProjects',
    summary: 'takes existing projects over',
    description: `JSON, or CSV with the headings ${LEDGER_HEADINGS.join('、')}. With dryRun nothing is kept.`,
  })
  @ApiConsumes('application/json', 'text/csv')
  @ApiBody({ schema: jsonSchema(documented, 'input') })
  @Answers(z.object({ dryRun: z.boolean(), counts, rows: z.array(rowResult) }))
  async projects(
    @Query({ schema: query }) { dryRun, source: named }: z.output<typeof query>,
    @Body({ schema: body }) input: z.output<typeof body>,
    @CurrentPrincipal() principal: Principal,
    @RequestTrail() trail: Trail,
  ): Promise<unknown> {
    const { rows, source } = typeof input === 'string' ? { rows: ledgerRows(input), source: named } : input;
    if (source === undefined) {
      throw new Problem(400, 'VALIDATION', { errors: [{ path: 'source', message: 'name the source of the ledger' }] });
    }
    if (rows.length === 0 || rows.length > MOST_ROWS) {
      throw new Problem(400, 'VALIDATION', { errors: [{ path: 'rows', message: `between 1 and ${MOST_ROWS} rows` }] });
    }
    const results = await this.imports.run({ source, rows, dryRun, principal, trail });
    const count = (outcome: RowResult['outcome']): number => results.filter((each) => each.outcome === outcome).length;
    return { dryRun, counts: Object.fromEntries(ROW_OUTCOMES.map((name) => [name, count(name)])), rows: results };
  }
}
