import { randomUUID } from 'node:crypto';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { authoriseFor, type Principal } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import {
  addAttachment,
  appendAudit,
  type AttachmentRow,
  findAttachment,
  findProject,
  listAttachments,
  namesOf,
  projectExists,
} from '@bangban/persistence';
import type { ProjectRecord } from '@bangban/record';
import { FileNotTaken, type FileStorage, FileTooLarge, SHOWABLE } from '@bangban/storage';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access, OFFICIALS } from '../common/access';
import { Answers, AnswersWith } from '../common/answers';
import { doneOnce } from '../common/done-once';
import { line, queryFlag, uuid } from '../common/fields';
import { MergedAudit } from '../common/merged-audit';
import { Problem } from '../common/problem';
import { bodyStream } from '../common/request-body';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { RECORD, STORAGE } from '../common/tokens';
import { OPTIONAL_IDEMPOTENCY_KEY_HEADER, OptionalIdempotencyKey } from '../project/command-headers';
import { names } from '../project/project.answers';

const SERVED = ['RecordEvidence', 'NoteProgress', 'ReportDone'] as const;
const LARGEST = 100 * 1024 * 1024;

const uploadQuery = z.strictObject({ name: line(160), itemId: uuid.optional() });
const downloadQuery = z.strictObject({ inline: queryFlag.default(false) });

const attachment = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  itemId: z.uuid().nullable(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
  uploadedBy: z.string(),
  actingFor: z.string().nullable(),
  at: z.iso.datetime(),
});

/**
 * Evidence and attachments, streamed. The hash given back goes into the evidence command, and so into the event: a file that
 * was changed later would no longer be the one that the record names.
 */
@ApiTags('files')
@Access(OFFICIALS)
@Controller()
export class FileController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(RECORD) private readonly record: ProjectRecord,
    @Inject(STORAGE) private readonly storage: FileStorage,
    @Inject(MergedAudit) private readonly audit: MergedAudit,
  ) {}

  @Post('projects/:projectId/files')
  @HttpCode(201)
  @ApiOperation({ operationId: 'uploadFile', summary: 'stores a file (the body itself, up to 100 MB)' })
  @ApiHeader(OPTIONAL_IDEMPOTENCY_KEY_HEADER)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(z.object({ id: z.uuid(), sha256: z.string(), size: z.int(), mediaType: z.string() }), { status: 201 })
  async upload(
    @Param('projectId', { schema: uuid }) projectId: string,
    @Query({ schema: uploadQuery }) { itemId, name }: z.output<typeof uploadQuery>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @OptionalIdempotencyKey() key: string | undefined,
    @Req() request: Request,
  ): Promise<unknown> {
    const content = bodyStream(request, LARGEST);
    const found = await findProject(this.dataSource, projectId);
    if (!found) throw new Problem(404, 'PROJECT_UNKNOWN');
    if (itemId !== undefined && !found.items.some(({ id }) => id === itemId)) throw new Problem(404, 'ITEM_UNKNOWN');
    await this.refuseUninvolved(projectId, itemId ?? null, caller.principal);
    const { mediaType, sha256, size } = await this.storage
      .put(content, { largest: LARGEST, name })
      .catch((error: unknown) => {
        if (error instanceof FileNotTaken) throw new Problem(415, 'FILE_TYPE');
        throw error instanceof FileTooLarge ? new Problem(413, 'BODY_TOO_LARGE') : error;
      });
    const { actingFor, personId } = caller.principal;
    const place = { projectId, itemId: itemId ?? null };
    const asked = { actorId: personId, scope: `files ${projectId}`, key, body: { name, itemId: place.itemId, sha256 } };
    return this.dataSource.transaction((manager) =>
      doneOnce(manager, asked, async () => {
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
        const entry = { actorId: personId, actingFor, ...place, action: 'UploadFile', outcome: 'accepted' } as const;
        await appendAudit(manager, { ...trail, ...entry, details: { projectId, id, sha256, size } });
        return { id, sha256, size, mediaType };
      }),
    );
  }

  /** Files serve evidence, progress and reports: whoever may give one of these here may attach. @throws Problem 403 */
  private async refuseUninvolved(projectId: string, itemId: string | null, principal: Principal): Promise<void> {
    const view = await this.record.view(projectId, principal);
    if (!view) throw new Problem(404, 'PROJECT_UNKNOWN');
    const { ctx, world } = view;
    const items = itemId === null ? Object.values(world.items) : [world.items[itemId] ?? null];
    const subjects = [...(itemId === null ? [null] : []), ...items].map((item) => ({
      project: world.project,
      item,
      escalation: null,
    }));
    const may = subjects.some((subject) => SERVED.some((command) => authoriseFor(command, subject, ctx) === null));
    if (!may) throw new Problem(403, 'ACCESS_DENIED');
  }

  @Get('projects/:projectId/files')
  @ApiOperation({ operationId: 'listFiles', summary: "a project's files" })
  @Answers(z.object({ rows: z.array(attachment), names }))
  async list(@Param('projectId', { schema: uuid }) projectId: string): Promise<unknown> {
    if (!(await projectExists(this.dataSource, projectId))) throw new Problem(404, 'PROJECT_UNKNOWN');
    const rows = await listAttachments(this.dataSource, projectId);
    return {
      rows,
      names: await namesOf(
        this.dataSource,
        rows.map(({ uploadedBy }) => uploadedBy),
      ),
    };
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
    const row = await findAttachment(this.dataSource, id);
    const content = row && (await this.storage.open(row.sha256));
    if (!row || !content) throw new Problem(404, 'NOT_FOUND');
    const { actingFor, personId: actorId } = caller.principal;
    const { itemId, projectId, sha256 } = row;
    const entry = { actorId, actingFor, projectId, itemId, action: 'DownloadFile', outcome: 'accepted' } as const;
    await this.audit.note({ ...trail, ...entry, details: { id, sha256 } });
    response.status(200).set(headersOf(row, inline && SHOWABLE.includes(row.mediaType)));
    await pipeline(content, response).catch(() => response.destroy());
  }
}

const NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'";

/**
 * What was uploaded never runs: no scripts, no guessing of types, a sandbox around what is shown. None around a PDF: some browsers
 * refuse to open their viewer in one, and a PDF reaches nothing of the page it stands in.
 */
function headersOf(row: AttachmentRow, inline: boolean): Record<string, string> {
  const name = encodeURIComponent(row.name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return {
    'Content-Type': inline ? row.mediaType : 'application/octet-stream',
    'Content-Length': String(row.size),
    'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
    'Content-Security-Policy':
      inline && row.mediaType === 'application/pdf' ? NOTHING_RUNS : `${NOTHING_RUNS}; sandbox`,
    'X-Content-Type-Options': 'nosniff',
  };
}
