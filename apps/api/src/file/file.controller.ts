import { randomUUID } from 'node:crypto';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { downloadQuery, fileList, uploadedFile, uploadQuery, uuid } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import {
  attachingRefused,
  type Context,
  HOLDERS,
  PROJECT_KIND,
  type Refusal,
  refusalText,
  type World,
} from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import {
  addAttachment,
  audited,
  Database,
  findAttachment,
  listAttachments,
  namesOf,
  type Reader,
  Readers,
} from '@bangban/persistence';
import { ProjectViews } from '@bangban/record';
import type { FileStorage } from '@bangban/storage';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers, AnswersWith } from '../common/answers';
import { doneOnce } from '../common/done-once';
import { MergedAudit } from '../common/merged-audit';
import { Problem } from '../common/problem';
import { bodyStream } from '../common/request-body';
import { CurrentCaller, CurrentPrincipal, RequestTrail, type Trail } from '../common/request-context';
import { STORAGE } from '../common/tokens';
import { OPTIONAL_IDEMPOTENCY_KEY_HEADER, OptionalIdempotencyKey } from '../project/command-headers';
import { serveFile } from './serve-file';
import { takeFile } from './take-file';

const LARGEST = 100 * 1024 * 1024;

/**
 * Evidence and attachments, streamed. The hash given back goes into the evidence command, and so into the event: a file that
 * was changed later would no longer be the one that the record names.
 */
@ApiTags('files')
@Access(HOLDERS['read-projects'])
@Controller()
export class FileController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
    @Inject(ProjectViews) private readonly views: ProjectViews,
    @Inject(STORAGE) private readonly storage: FileStorage,
    @Inject(MergedAudit) private readonly audit: MergedAudit,
  ) {}

  @Post('projects/:projectId/files')
  @HttpCode(201)
  @ApiOperation({ operationId: 'uploadFile', summary: 'stores a file (the body itself, up to 100 MB)' })
  @ApiHeader(OPTIONAL_IDEMPOTENCY_KEY_HEADER)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(uploadedFile, { status: 201 })
  async upload(
    @Param('projectId', { schema: uuid }) projectId: string,
    @Query({ schema: uploadQuery }) { itemId, name }: z.output<typeof uploadQuery>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @OptionalIdempotencyKey() key: string | undefined,
    @Req() request: Request,
  ) {
    const content = bodyStream(request, LARGEST);
    const { ctx, world } = await this.readers.read(caller.principal, (reader) => this.wholeOf(reader, projectId));
    if (itemId !== undefined && !world.items[itemId]) throw new Problem('ITEM_UNKNOWN');
    if (attachingRefused(world, itemId ?? null, ctx)) throw new Problem('ACCESS_DENIED');
    const { mediaType, sha256, size } = await takeFile(this.storage, content, { largest: LARGEST, name });
    const { actingFor, personId } = caller.principal;
    const place = { projectId, itemId: itemId ?? null };
    const asked = { actorId: personId, scope: `files ${projectId}`, key, body: { name, itemId: place.itemId, sha256 } };
    const of = { stream: { kind: PROJECT_KIND, id: projectId }, itemId: place.itemId };
    const entry = { ...trail, actorId: personId, actingFor, ...of, action: 'UploadFile' } as const;
    return audited(this.dataSource, entry, (manager, note) => {
      note(null);
      return doneOnce(manager, asked, async () => {
        const id = randomUUID();
        await addAttachment(manager, {
          id,
          ...place,
          name,
          mediaType,
          size,
          sha256,
          uploadedBy: personId,
          actingFor,
        });
        note({ projectId, id, sha256, size });
        return { id, sha256, size, mediaType };
      });
    });
  }

  /** Closed items as well: papers come after the end. @throws Problem 404 */
  private async wholeOf(reader: Reader, projectId: string): Promise<{ readonly world: World; readonly ctx: Context }> {
    const { clock, by } = reader;
    const view = await this.views.of(reader, { projectId, principal: by.principal, clock, items: 'all' });
    if (!view) throw new Problem('PROJECT_UNKNOWN');
    const { items, project } = view.recorded;
    return { world: { project, items: Object.fromEntries(items.map((item) => [item.id, item])) }, ctx: view.ctx };
  }

  @Get('projects/:projectId/files')
  @ApiOperation({ operationId: 'listFiles', summary: "a project's files, and where the reader may attach none" })
  @Answers(fileList)
  async list(@Param('projectId', { schema: uuid }) projectId: string, @CurrentPrincipal() principal: Principal) {
    return this.readers.read(principal, async (reader) => {
      const { ctx, world } = await this.wholeOf(reader, projectId);
      const rows = await listAttachments(reader, projectId);
      const closedTo = [null, ...Object.keys(world.items)].flatMap((itemId) => {
        const refusal = attachingRefused(world, itemId, ctx);
        return refusal ? [{ itemId, reason: inBoth(refusal) }] : [];
      });
      const names = await namesOf(
        reader,
        rows.map(({ uploadedBy }) => uploadedBy),
      );
      return { rows, closedTo, names };
    });
  }

  @Get('files/:fileId')
  @ApiOperation({ operationId: 'downloadFile', summary: 'the file; inline only for pictures and PDF' })
  @AnswersWith('application/octet-stream')
  async download(
    @Param('fileId', { schema: uuid }) id: string,
    @Query({ schema: downloadQuery }) { inline }: z.output<typeof downloadQuery>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @Res() response: Response,
  ): Promise<void> {
    const { actingFor, personId: actorId } = caller.principal;
    const by = { ...trail, actorId, actingFor, action: 'DownloadFile', outcome: 'accepted' } as const;
    const file = await this.readers.read(caller.principal, (reader) => findAttachment(reader, id));
    await serveFile(this.storage, file, response, {
      inline,
      noted: ({ itemId, projectId, sha256 }) =>
        this.audit.note({ ...by, stream: { kind: PROJECT_KIND, id: projectId }, itemId, details: { id, sha256 } }),
    });
  }
}

const inBoth = ({ code, details }: Refusal): { readonly zh: string; readonly en: string } => ({
  zh: refusalText(code, details, 'zh'),
  en: refusalText(code, details, 'en'),
});
