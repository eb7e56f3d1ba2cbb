import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type AnswerOf,
  importAnswer,
  importQuery,
  LEDGER_COLUMNS,
  ledgerBody,
  ledgerColumnList,
  line,
  ROW_OUTCOMES,
} from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers, AnswersWith, AnswersWritten, jsonSchema } from '../common/answers';
import { charsetOf } from '../common/body.guard';
import { Problem } from '../common/problem';
import { readBody } from '../common/request-body';
import { CurrentPrincipal, RequestTrail, type Trail } from '../common/request-context';
import { TurnsOfOthers } from '../common/turns-of-others';
import { type ImportInput, ImportService, type RowResult } from './import.service';
import { LEDGER_HEADINGS, LEDGER_TEMPLATE } from './ledger-csv';
import { LARGEST_LEDGER } from './ledger-input';
import { LedgerReader } from './ledger.reader';
import { typeOf, WORKBOOK } from './media-type';
import { UnderWay } from './under-way';

@ApiTags('imports')
@Access(HOLDERS['import-ledger'])
@Controller('imports')
export class ImportController {
  private readonly underWay = new UnderWay();

  constructor(
    @Inject(ImportService) private readonly imports: ImportService,
    @Inject(LedgerReader) private readonly reader: LedgerReader,
  ) {}

  @Get('projects/columns')
  @ApiOperation({ operationId: 'ledgerColumns', summary: 'the headings a ledger may have, and what goes under them' })
  @Answers(ledgerColumnList)
  columns(): AnswerOf<typeof ledgerColumnList> {
    return { rows: LEDGER_COLUMNS.map(({ heading, key, needed, note }) => ({ heading, key, needed, note })) };
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
    description: `JSON, or CSV or a workbook with the headings ${LEDGER_HEADINGS.join('、')}. With dryRun nothing is kept.`,
  })
  @ApiConsumes('application/json', 'text/csv', WORKBOOK)
  @ApiBody({ schema: jsonSchema(ledgerBody, 'input') })
  @AnswersWritten(importAnswer)
  async projects(
    @Query({ schema: importQuery }) { dryRun, source: named }: z.output<typeof importQuery>,
    @CurrentPrincipal() principal: Principal,
    @RequestTrail() trail: Trail,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.underWay.run(principal.personId, async () => {
      const { rows, source } = await this.ledger(request, named);
      const results = await this.imports.run({ source, rows, dryRun, principal, trail });
      response.type('application/json');
      await pipeline(Readable.from(inPieces(dryRun, results)), response).catch(() => response.destroy());
    });
  }

  /** Taken as it comes: no larger than a ledger may be, and read where nobody waits for it. */
  private async ledger(
    request: Request,
    named: string | undefined,
  ): Promise<Omit<ImportInput, 'dryRun' | 'principal' | 'trail'>> {
    const type = typeOf(request) ?? (request.is('application/json') ? 'json' : null);
    if (type === null) throw new Problem('MEDIA_TYPE');
    const bytes = await readBody(request, LARGEST_LEDGER);
    const { rows, source } = await this.reader.read({ bytes, type, charset: charsetOf(request) });
    const said = line(200).safeParse(source ?? named);
    if (said.success) return { rows, source: said.data };
    throw new Problem('VALIDATION', { errors: [{ path: 'source', message: 'name the source of the ledger' }] });
  }
}

/** The answer row by row: as one text it would be megabytes at once. */
async function* inPieces(dryRun: boolean, results: AnswerOf<typeof importAnswer>['rows']): AsyncGenerator<string> {
  const count = (outcome: RowResult['outcome']): number => results.filter((each) => each.outcome === outcome).length;
  const counts = Object.fromEntries(ROW_OUTCOMES.map((name) => [name, count(name)]));
  yield `{"dryRun":${dryRun},"counts":${JSON.stringify(counts)},"rows":[`;
  const others = new TurnsOfOthers();
  for (const [index, result] of results.entries()) {
    await others.wait();
    yield `${index === 0 ? '' : ','}${JSON.stringify(result)}`;
  }
  yield ']}';
}
