import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { exportBody } from '@bangban/contract';
import type { Caller } from '@bangban/identity';
import type { z } from 'zod';
import { Access } from '../common/access';
import { AnswersNothing } from '../common/answers';
import { MergedAudit } from '../common/merged-audit';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';

/** Lists become files on the screen, from what it has read: it says so here first, and saves nothing that was not noted. */
@ApiTags('supervision')
@Access('signed-in')
@Controller('exports')
export class ExportController {
  constructor(@Inject(MergedAudit) private readonly audit: MergedAudit) {}

  @Post()
  @HttpCode(204)
  @ApiOperation({ operationId: 'noteExport', summary: 'says that a list is saved as a file; an audit entry' })
  @AnswersNothing()
  async note(
    @Body({ schema: exportBody }) details: z.output<typeof exportBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    const { actingFor, personId } = caller.principal;
    const entry = { actorId: personId, actingFor, action: 'ExportList', outcome: 'accepted', details } as const;
    await this.audit.note({ ...trail, ...entry });
  }
}
