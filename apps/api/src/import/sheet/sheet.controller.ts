import { Controller, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { sheetAnswer, sheetKind, sheetQuery } from '@bangban/contract';
import { SHEET_COLUMNS, SHEET_KINDS, type SheetKind } from '@bangban/contract/vocabulary';
import type { Principal } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { Request } from 'express';
import type { z } from 'zod';
import { Access } from '../../common/access';
import { Answers } from '../../common/answers';
import { charsetOf } from '../../common/body.guard';
import { Problem } from '../../common/problem';
import { readBody } from '../../common/request-body';
import { CurrentPrincipal, RequestTrail, type Trail } from '../../common/request-context';
import { LedgerReader } from '../ledger.reader';
import { typeOf, WORKBOOK } from '../media-type';
import type { SheetLine } from '../sheet-lines';
import { UnderWay } from '../under-way';
import { type SheetAnswer, SheetService } from './sheet.service';

const LARGEST_SHEET = 5 * 1_024 * 1_024;
const HEADINGS = SHEET_KINDS.map(
  (kind) =>
    `- ${kind}: ${SHEET_COLUMNS[kind].map(({ heading, needed }) => heading.zh + (needed ? '*' : '')).join('、')}`,
).join('\n');

/** Tables of offices, taken into libraries and onto projects: whose act each row is says the act, as by hand. */
@ApiTags('imports')
@Access(HOLDERS['read-projects'])
@Controller('sheets')
export class SheetController {
  private readonly underWay = new UnderWay();

  constructor(
    @Inject(SheetService) private readonly sheets: SheetService,
    @Inject(LedgerReader) private readonly reader: LedgerReader,
  ) {}

  @Post(':kind')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'importSheet',
    summary: 'takes a table in, each row by the act that a person would give',
    description: `A workbook or CSV. With dryRun nothing is kept. Headings by kind, needed ones with *:\n${HEADINGS}`,
  })
  @ApiConsumes(WORKBOOK, 'text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(sheetAnswer)
  take(
    @Param('kind', { schema: sheetKind }) kind: SheetKind,
    @Query({ schema: sheetQuery }) { also = [], dryRun }: z.output<typeof sheetQuery>,
    @CurrentPrincipal() principal: Principal,
    @RequestTrail() trail: Trail,
    @Req() request: Request,
  ): Promise<SheetAnswer> {
    return this.underWay.run(principal.personId, async () => {
      const lines = await this.lines(request);
      return this.sheets.run({ kind, lines, dryRun, also: new Set(also), principal, trail });
    });
  }

  private async lines(request: Request): Promise<readonly SheetLine[]> {
    const type = typeOf(request);
    if (type === null) throw new Problem('MEDIA_TYPE');
    const bytes = await readBody(request, LARGEST_SHEET);
    const { rows } = await this.reader.read({ bytes, type, charset: charsetOf(request), lines: true });
    return rows as unknown as readonly SheetLine[];
  }
}
