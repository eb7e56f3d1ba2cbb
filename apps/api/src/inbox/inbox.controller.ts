import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { inboxList, inboxQuery, inboxRead, readInboxBody } from '@bangban/contract';
import { noticeText, unseenNoticeText } from '@bangban/domain';
import { countUnread, Database, listInbox, markRead, Readers } from '@bangban/persistence';
import type { Caller } from '@bangban/identity';
import type { z } from 'zod';
import { Access, AskedByItself } from '../common/access';
import { Answers } from '../common/answers';
import { decodeCursor, encodeCursor, instantAndUuid } from '../common/cursor';
import { authorityOf, CurrentCaller } from '../common/request-context';

/** Notices of the person whose authority counts: a substitute reads what reaches the principal. */
@ApiTags('inbox')
@Access('signed-in')
@Controller('inbox')
export class InboxController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  @Get()
  @AskedByItself()
  @ApiOperation({ operationId: 'listInbox', summary: 'notices, newest first' })
  @Answers(inboxList)
  async list(@Query({ schema: inboxQuery }) query: z.output<typeof inboxQuery>, @CurrentCaller() caller: Caller) {
    const recipient = authorityOf(caller.principal);
    const { cursor, limit, ...filter } = query;
    const after = decodeCursor(instantAndUuid, cursor);
    // A notice is its recipient's own, an administrator's too; what it says of a project is said to who sees the project.
    return this.readers.told(caller.principal, async (reader) => {
      const { next, rows } = await listInbox(reader, recipient, filter, { after, limit });
      const { utcOffsetMinutes } = reader.clock;
      return {
        rows: rows.map(({ params, seen, ...notice }) => ({
          ...notice,
          itemTitle: typeof params.item === 'string' && params.item !== '' ? params.item : null,
          text: {
            zh: seen ? noticeText(notice.kind, params, 'zh', utcOffsetMinutes) : unseenNoticeText('zh'),
            en: seen ? noticeText(notice.kind, params, 'en', utcOffsetMinutes) : unseenNoticeText('en'),
          },
        })),
        nextCursor: encodeCursor(next),
        unread: await countUnread(reader, recipient),
      };
    });
  }

  @Post('read')
  @HttpCode(200)
  @ApiOperation({ operationId: 'markRead', summary: 'marks notices read' })
  @Answers(inboxRead)
  async read(@Body({ schema: readInboxBody }) body: z.output<typeof readInboxBody>, @CurrentCaller() caller: Caller) {
    const recipient = authorityOf(caller.principal);
    const marked = await markRead(this.dataSource, recipient, body.ids);
    return { marked, unread: await countUnread(this.dataSource, recipient) };
  }
}
