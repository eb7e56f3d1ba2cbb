import { Body, Controller, Get, HttpCode, Inject, Param, Put, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { line, placeId } from '@bangban/contract';
import type { Caller } from '@bangban/identity';
import { listUnits } from '@bangban/persistence';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers, AnswersNothing, AnswersNothingOrWaits, doneOr } from '../common/answers';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { DirectoryChanges } from './directory.changes.service';
import { inLanguage, nameEn, spokenNames } from './in-language';
import { confirmLeaving } from './leaving';

const unitBody = z.strictObject({
  name: line(80),
  nameEn,
  parentId: placeId.nullable().default(null),
  headId: placeId.nullable().default(null),
  /** What the unit does here: templates name functions, not units. */
  functions: z
    .array(z.string().regex(/^[a-z][a-z-]{1,40}$/))
    .max(20)
    .default([]),
  active: z.boolean().default(true),
  leaving: confirmLeaving,
});
/** Kind of item (template key, or `*` for every other) → person. */
const defaultsBody = z.strictObject({
  persons: z.record(z.string().regex(/^(\*|[a-z][a-z0-9-]{0,60})$/), placeId),
  leaving: confirmLeaving,
});

const unit = z.object({
  id: z.string(),
  ...spokenNames,
  parentId: z.string().nullable(),
  headId: z.string().nullable(),
  functions: z.array(z.string()),
  active: z.boolean(),
  defaultPersons: z.record(z.string(), z.string()),
});

@ApiTags('directory')
@ForOneselfOnly()
@Controller('units')
export class UnitController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(DirectoryChanges) private readonly changes: DirectoryChanges,
  ) {}

  @Get()
  @Access('signed-in')
  @ApiOperation({ operationId: 'listUnits', summary: 'units of the place' })
  @Answers(z.object({ rows: z.array(unit) }))
  async list() {
    return { rows: (await listUnits(this.dataSource)).map(inLanguage) };
  }

  @Put(':unitId')
  @Access(['system-admin'])
  @HttpCode(204)
  @ApiOperation({ operationId: 'saveUnit', summary: 'makes a unit or replaces what is said of it' })
  @AnswersNothingOrWaits()
  async save(
    @Param('unitId', { schema: placeId }) id: string,
    @Body({ schema: unitBody }) { leaving, ...body }: z.output<typeof unitBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @Res({ passthrough: true }) response: Response,
  ) {
    const by = { ...trail, actorId: caller.principal.personId };
    const unit = { id, ...body, functions: [...new Set(body.functions)] };
    return doneOr(await this.changes.saveUnit(unit, by, leaving), response);
  }

  @Put(':unitId/default-persons')
  @Access(['system-admin'])
  @HttpCode(204)
  @ApiOperation({ operationId: 'saveDefaultPersons', summary: 'who answers in a unit for each kind of item' })
  @AnswersNothing()
  async saveDefaults(
    @Param('unitId', { schema: placeId }) unitId: string,
    @Body({ schema: defaultsBody }) { leaving, persons }: z.output<typeof defaultsBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    const by = { ...trail, actorId: caller.principal.personId };
    await this.changes.saveDefaultPersons(unitId, persons, by, leaving);
  }
}
