import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { leafletQuery, promotionAnswer, uuid } from '@bangban/contract';
import { HOLDERS, PROMOTION_FILE } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import type { FileStorage } from '@bangban/storage';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers, AnswersWith } from '../common/answers';
import { MergedAudit } from '../common/merged-audit';
import { bodyStream } from '../common/request-body';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { STORAGE } from '../common/tokens';
import { serveFile } from '../file/serve-file';
import { takeFile } from '../file/take-file';
import { IDEMPOTENCY_KEY_HEADER, IdempotencyKey } from '../project/command-headers';
import { Promotions } from './promotion.service';

/** Smaller than papers of a project: whoever comes by the public page may ask for it. */
const LARGEST = 20 * 1024 * 1024;

/**
 * 推介资料: files that go with a sheet. What is sent is measured here and attached in the same request: nobody attaches a file
 * by naming the hash of one.
 */
@ApiTags('libraries')
@Access(HOLDERS['read-projects'])
@Controller('promotions/:id/leaflets')
export class LeafletController {
  constructor(
    @Inject(Promotions) private readonly promotions: Promotions,
    @Inject(STORAGE) private readonly storage: FileStorage,
    @Inject(MergedAudit) private readonly audit: MergedAudit,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'attachLeaflet', summary: 'attaches a file to a sheet (the body itself, up to 20 MB)' })
  @ApiHeader(IDEMPOTENCY_KEY_HEADER)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(promotionAnswer)
  async attach(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: leafletQuery }) { name }: z.output<typeof leafletQuery>,
    @CurrentCaller() { principal }: Caller,
    @IdempotencyKey() idempotencyKey: string,
    @RequestTrail() trail: Trail,
    @Req() request: Request,
  ) {
    const content = bodyStream(request, LARGEST);
    await this.promotions.letAttach(id, principal);
    const { mediaType, sha256, size } = await takeFile(this.storage, content, { largest: LARGEST, name });
    const asked = { principal, idempotencyKey, expectedSeq: undefined, trail };
    return this.promotions.attach(id, { name, mediaType, size, sha256 }, asked);
  }

  @Get(':leafletId')
  @ApiOperation({ operationId: 'downloadLeaflet', summary: 'a file of a sheet, shown to everybody or not yet' })
  @AnswersWith('application/octet-stream')
  async download(
    @Param('id', { schema: uuid }) id: string,
    @Param('leafletId', { schema: uuid }) leafletId: string,
    @CurrentCaller() { principal }: Caller,
    @RequestTrail() trail: Trail,
    @Res() response: Response,
  ): Promise<void> {
    const { actingFor, personId: actorId } = principal;
    const by = { ...trail, actorId, actingFor, action: 'DownloadFile', outcome: 'accepted' } as const;
    await serveFile(this.storage, await this.promotions.leaflet(id, leafletId, principal), response, {
      inline: false,
      noted: ({ sha256 }) =>
        this.audit.note({ ...by, stream: { kind: PROMOTION_FILE.kind, id }, details: { id: leafletId, sha256 } }),
    });
  }
}
