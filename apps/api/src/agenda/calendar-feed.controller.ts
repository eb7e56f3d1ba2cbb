import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { calendarFeedBody, calendarFeeds, feedQuery, feedToken, madeCalendarFeed, uuid } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import type { Response } from 'express';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers, AnswersNothing, AnswersWith } from '../common/answers';
import { Problem } from '../common/problem';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { CalendarFeeds } from './calendar-feeds';

/** One's own limits in a calendar elsewhere. Whoever has the address reads them, and nothing else. */
@ApiTags('identity')
@Access(HOLDERS['read-projects'])
@Controller('calendar-feeds')
export class CalendarFeedController {
  constructor(@Inject(CalendarFeeds) private readonly feeds: CalendarFeeds) {}

  @Get()
  @ForOneselfOnly()
  @ApiOperation({
    operationId: 'listCalendarFeeds',
    summary: 'own addresses of a calendar, and whether there may be any',
  })
  @Answers(calendarFeeds)
  list(@CurrentCaller() caller: Caller) {
    return this.feeds.list(caller.principal.personId);
  }

  @Post()
  @HttpCode(201)
  @ForOneselfOnly()
  @ApiOperation({ operationId: 'createCalendarFeed', summary: 'makes an address; it is told this once' })
  @Answers(madeCalendarFeed, { status: 201 })
  create(
    @Body({ schema: calendarFeedBody }) { name }: z.output<typeof calendarFeedBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ) {
    if (caller.by !== 'session') throw new Problem('ACCESS_DENIED');
    return this.feeds.make(caller.principal.personId, name, trail);
  }

  @Delete(':id')
  @HttpCode(204)
  @ForOneselfOnly()
  @ApiOperation({ operationId: 'endCalendarFeed', summary: 'ends one of the own addresses' })
  @AnswersNothing()
  end(
    @Param('id', { schema: uuid }) id: string,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    return this.feeds.end(caller.principal.personId, id, trail);
  }

  @Get(':token/own.ics')
  @Access('public')
  @ApiOperation({ operationId: 'readCalendarFeed', summary: 'own limits as a calendar (RFC 5545)' })
  @AnswersWith('text/calendar')
  async read(
    @Param('token', { schema: feedToken }) token: string,
    @Query({ schema: feedQuery }) { lang }: z.output<typeof feedQuery>,
    @RequestTrail() trail: Trail,
    @Res() response: Response,
  ): Promise<void> {
    const text = await this.feeds.read(token, lang, trail);
    // What was ended is not to be read from anybody's store.
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Disposition', 'inline; filename="bangban.ics"');
    response.type('text/calendar; charset=utf-8').send(text);
  }
}
