import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { inboxQuery, uuid } from '@bangban/contract';
import { noticeText } from '@bangban/domain';
import { countUnread, listInbox, markRead, recordClock } from '@bangban/persistence';
import type { Caller } from '@bangban/identity';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access, AskedByItself } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';
import { authorityOf, CurrentCaller } from '../common/request-context';

const readBody = z.strictObject({ ids: z.union([z.array(uuid).min(1).max(200), z.literal('all')]) });

const text = z.object({ title: z.string(), body: z.string() });
const row = z.object({
  id: z.uuid(),
  projectId: z.uuid().nullable().meta({ description: 'null for what concerns a person and no project' }),
  itemId: z.uuid().nullable(),
  itemTitle: z.string().nullable().meta({ description: 'as the text has it' }),
  itemTemplateKey: z.string().nullable(),
  kind: z.string(),
  text: z.object({ zh: text, en: text }),
  merged: z.int(),
  seq: z.int().meta({ description: 'of the event in its project that it tells of' }),
  createdAt: z.iso.datetime(),
  readAt: z.iso.datetime().nullable(),
  settledAt: z.iso.datetime().nullable().meta({ description: 'when what it asks for was done, or lost its ground' }),
});

/** Notices of the person whose authority counts: a substitute reads what reaches the principal. */
@ApiTags('inbox')
@Access('signed-in')
@Controller('inbox')
export class InboxController {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  @Get()
  @AskedByItself()
  @ApiOperation({ operationId: 'listInbox', summary: 'notices, newest first' })
  @Answers(z.object({ rows: z.array(row), nextCursor: z.string().nullable(), unread: z.int() }))
  async list(@Query({ schema: inboxQuery }) query: z.output<typeof inboxQuery>, @CurrentCaller() caller: Caller) {
    const recipient = authorityOf(caller.principal);
    const after = decodeCursor(instantAndUuid, query.cursor);
    const { limit, unread } = query;
    const options = unread === undefined ? { after, limit } : { after, limit, unread };
    const { next, rows } = await listInbox(this.dataSource, recipient, options);
    const { utcOffsetMinutes } = await recordClock(this.dataSource);
    return {
      rows: rows.map(({ params, ...notice }) => ({
        ...notice,
        itemTitle: typeof params.item === 'string' && params.item !== '' ? params.item : null,
        text: {
          zh: noticeText(notice.kind, params, 'zh', utcOffsetMinutes),
          en: noticeText(notice.kind, params, 'en', utcOffsetMinutes),
        },
      })),
      nextCursor: encodeCursor(next),
      unread: await countUnread(this.dataSource, recipient),
    };
  }

  @Post('read')
  @HttpCode(200)
  @ApiOperation({ operationId: 'markRead', summary: 'marks notices read' })
  @Answers(z.object({ marked: z.int(), unread: z.int() }))
  async read(@Body({ schema: readBody }) body: z.output<typeof readBody>, @CurrentCaller() caller: Caller) {
    const recipient = authorityOf(caller.principal);
    const marked = await markRead(this.dataSource, recipient, body.ids);
    return { marked, unread: await countUnread(this.dataSource, recipient) };
  }
}
