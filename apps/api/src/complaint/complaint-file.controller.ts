import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { complaintAnswer, complaintFileQuery, downloadQuery, uuid } from '@bangban/contract';
import { COMPLAINT_FILE, HOLDERS } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import { type FileStorage, SHOWABLE } from '@bangban/storage';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers, AnswersWith } from '../common/answers';
import { MergedAudit } from '../common/merged-audit';
import { bodyStream } from '../common/request-body';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { STORAGE } from '../common/tokens';
import { serveFile } from '../file/serve-file';
import { takeFile } from '../file/take-file';
import { IDEMPOTENCY_KEY_HEADER, IdempotencyKey } from '../project/command-headers';
import { Complaints } from './complaint.service';

/** A photograph of a telephone, or a paper of some pages. */
const LARGEST = 20 * 1024 * 1024;

/**
 * Pictures and PDF that go with a complaint or its answer. What is sent is measured here and attached in the same request, and
 * whoever reads the complaint downloads it: nobody else, by no other address.
 */
@ApiTags('complaints')
@Access([...HOLDERS['read-projects'], ...HOLDERS['follow-own-projects']])
@Controller('complaints/:id/files')
export class ComplaintFileController {
  constructor(
    @Inject(Complaints) private readonly complaints: Complaints,
    @Inject(STORAGE) private readonly storage: FileStorage,
    @Inject(MergedAudit) private readonly audit: MergedAudit,
  ) {}

  @Post()
  @HttpCode(200)
  @ForOneselfOnly()
  @ApiOperation({ operationId: 'attachComplaintFile', summary: 'a picture or PDF (the body itself, up to 20 MB)' })
  @ApiHeader(IDEMPOTENCY_KEY_HEADER)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(complaintAnswer)
  async attach(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: complaintFileQuery }) { name }: z.output<typeof complaintFileQuery>,
    @CurrentCaller() { principal }: Caller,
    @IdempotencyKey() idempotencyKey: string,
    @RequestTrail() trail: Trail,
    @Req() request: Request,
  ) {
    const content = bodyStream(request, LARGEST);
    await this.complaints.letAttach(id, principal);
    const { mediaType, sha256, size } = await takeFile(this.storage, content, {
      largest: LARGEST,
      name,
      kinds: SHOWABLE,
    });
    const asked = { principal, idempotencyKey, expectedSeq: undefined, trail };
    return this.complaints.attach(id, { name, mediaType, size, sha256 }, asked);
  }

  @Get(':fileId')
  @ApiOperation({ operationId: 'downloadComplaintFile', summary: 'a file of a complaint, to whoever reads that' })
  @AnswersWith('application/octet-stream')
  async download(
    @Param('id', { schema: uuid }) id: string,
    @Param('fileId', { schema: uuid }) fileId: string,
    @Query({ schema: downloadQuery }) { inline }: z.output<typeof downloadQuery>,
    @CurrentCaller() { principal }: Caller,
    @RequestTrail() trail: Trail,
    @Res() response: Response,
  ): Promise<void> {
    const { actingFor, personId: actorId } = principal;
    const by = { ...trail, actorId, actingFor, action: 'DownloadFile', outcome: 'accepted' } as const;
    await serveFile(this.storage, await this.complaints.file(id, fileId, principal), response, {
      inline,
      noted: ({ sha256 }) =>
        this.audit.note({ ...by, stream: { kind: COMPLAINT_FILE.kind, id }, details: { id: fileId, sha256 } }),
    });
  }
}
