import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { uuid } from '@bangban/contract';
import {
  type CalendarFileCommand,
  IMPORT_FAULT_WORDS,
  type Principal,
  readCalendarFile,
  type Role,
} from '@bangban/domain';
import type { z } from 'zod';
import { Access, ForOneselfOnly, OFFICIALS } from '../common/access';
import { Answers } from '../common/answers';
import { LargestBody } from '../common/body.guard';
import { Problem } from '../common/problem';
import { CurrentPrincipal, RequestTrail, type Trail } from '../common/request-context';
import { ExpectedSeq, IDEMPOTENCY_KEY_HEADER, IdempotencyKey, IF_MATCH_HEADER } from '../project/command-headers';
import {
  commandAnswer,
  differenceAnswer,
  differenceQuery,
  draftBody,
  fileAnswer,
  fileRows,
  nothing,
  readAnswer,
  readBody,
  reviseBody,
  withdrawBody,
} from './calendar-file.schemas';
import { type Asked, CalendarFiles } from './calendar-file.service';

/** The file's own rule says who of them; whoever may read it beside them learns what is planned. */
const WRITERS: readonly Role[] = ['system-admin', 'helpdesk-officer', 'unit-head', 'supervision-head'];
const READERS: readonly Role[] = [...OFFICIALS, 'system-admin'];

/** A file in UTF-8, in JSON. */
const LARGEST_TEXT = 1_024 * 1_024;

/** The working calendar's files: drafts, and what became of them. */
@ApiTags('calendar-files')
@Access(READERS)
@Controller('calendar-files')
export class CalendarFileController {
  constructor(@Inject(CalendarFiles) private readonly files: CalendarFiles) {}

  @Get()
  @ApiOperation({ operationId: 'listCalendarFiles', summary: 'drafts of the working calendar, newest first' })
  @Answers(fileRows)
  list(): Promise<unknown> {
    return this.files.list();
  }

  @Post('drafts/read')
  @HttpCode(200)
  @Access(WRITERS)
  @LargestBody(LARGEST_TEXT)
  @ApiOperation({
    operationId: 'readCalendarFile',
    summary: 'the days of a year in a published file: JSON, iCalendar or a table. Nothing is kept',
  })
  @Answers(readAnswer)
  read(@Body({ schema: readBody }) { text, year }: z.output<typeof readBody>): unknown {
    const read = readCalendarFile(text, year);
    if (read.ok) return { shape: read.shape, days: read.days, others: read.others };
    throw new Problem('VALIDATION', {
      errors: read.faults.map(({ code, line, value }) => {
        const words = IMPORT_FAULT_WORDS[code];
        const said = (text: string): string => text.replace('{year}', `${year}`);
        const at = value === '' ? '' : `: ${value}`;
        return {
          path: line === null ? 'text' : `text.${line}`,
          message: `${said(words.en)}${at}`,
          text: {
            zh: `${line === null ? '' : `第 ${line} 行：`}${said(words.zh)}${value === '' ? '' : `（${value}）`}`,
            en: `${line === null ? '' : `line ${line}: `}${said(words.en)}${value === '' ? '' : ` (${value})`}`,
          },
        };
      }),
    });
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getCalendarFile', summary: 'one file, with what is wrong with its days' })
  @Answers(fileAnswer)
  detail(@Param('id', { schema: uuid }) id: string): Promise<unknown> {
    return this.files.detail(id);
  }

  @Get(':id/difference')
  @Access(WRITERS)
  @ApiOperation({
    operationId: 'calendarFileDifference',
    summary: 'which deadlines of open projects it would move, from when to when, and who is told; by pages of projects',
  })
  @Answers(differenceAnswer)
  difference(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: differenceQuery }) { after }: z.output<typeof differenceQuery>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<unknown> {
    return this.files.difference(id, after ?? null, principal);
  }

  @Post()
  @HttpCode(200)
  @Access(WRITERS)
  @ForOneselfOnly()
  @ApiOperation({ operationId: 'draftCalendar', summary: 'DraftCalendar' })
  @ApiHeader(IDEMPOTENCY_KEY_HEADER)
  @Answers(commandAnswer, { name: 'CalendarFileAnswer' })
  draft(
    @Body({ schema: draftBody }) payload: z.output<typeof draftBody>,
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @RequestTrail() trail: Trail,
  ): Promise<unknown> {
    const asked = { principal, idempotencyKey, expectedSeq: undefined, trail };
    return this.files.give(null, { name: 'DraftCalendar', payload }, asked);
  }

  @Post(':id/commands/revise')
  @HttpCode(200)
  @Access(WRITERS)
  @ForOneselfOnly()
  @ApiOperation({ operationId: 'reviseCalendar', summary: 'ReviseCalendar' })
  @ApiHeader(IDEMPOTENCY_KEY_HEADER)
  @ApiHeader(IF_MATCH_HEADER)
  @Answers(commandAnswer, { name: 'CalendarFileAnswer' })
  revise(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: reviseBody }) payload: z.output<typeof reviseBody>,
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @ExpectedSeq() expectedSeq: number | undefined,
    @RequestTrail() trail: Trail,
  ): Promise<unknown> {
    const asked = { principal, idempotencyKey, expectedSeq, trail };
    return this.files.give(id, { name: 'ReviseCalendar', payload }, asked);
  }

  @Post(':id/commands/rebase')
  @HttpCode(200)
  @Access(WRITERS)
  @ForOneselfOnly()
  @ApiOperation({ operationId: 'rebaseCalendar', summary: 'RebaseCalendar' })
  @ApiHeader(IDEMPOTENCY_KEY_HEADER)
  @ApiHeader(IF_MATCH_HEADER)
  @Answers(commandAnswer, { name: 'CalendarFileAnswer' })
  rebase(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: nothing }) _: z.output<typeof nothing>,
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @ExpectedSeq() expectedSeq: number | undefined,
    @RequestTrail() trail: Trail,
  ): Promise<unknown> {
    return this.plain(id, 'RebaseCalendar', { principal, idempotencyKey, expectedSeq, trail });
  }

  @Post(':id/commands/check')
  @HttpCode(200)
  @Access(WRITERS)
  @ForOneselfOnly()
  @ApiOperation({ operationId: 'checkCalendar', summary: 'CheckCalendar' })
  @ApiHeader(IDEMPOTENCY_KEY_HEADER)
  @ApiHeader(IF_MATCH_HEADER)
  @Answers(commandAnswer, { name: 'CalendarFileAnswer' })
  check(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: nothing }) _: z.output<typeof nothing>,
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @ExpectedSeq() expectedSeq: number | undefined,
    @RequestTrail() trail: Trail,
  ): Promise<unknown> {
    return this.plain(id, 'CheckCalendar', { principal, idempotencyKey, expectedSeq, trail });
  }

  @Post(':id/commands/publish')
  @HttpCode(200)
  @Access(WRITERS)
  @ForOneselfOnly()
  @ApiOperation({ operationId: 'publishCalendar', summary: 'PublishCalendar: by a second person' })
  @ApiHeader(IDEMPOTENCY_KEY_HEADER)
  @ApiHeader(IF_MATCH_HEADER)
  @Answers(commandAnswer, { name: 'CalendarFileAnswer' })
  publish(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: nothing }) _: z.output<typeof nothing>,
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @ExpectedSeq() expectedSeq: number | undefined,
    @RequestTrail() trail: Trail,
  ): Promise<unknown> {
    return this.plain(id, 'PublishCalendar', { principal, idempotencyKey, expectedSeq, trail });
  }

  @Post(':id/commands/withdraw')
  @HttpCode(200)
  @Access(WRITERS)
  @ForOneselfOnly()
  @ApiOperation({ operationId: 'withdrawCalendar', summary: 'WithdrawCalendar' })
  @ApiHeader(IDEMPOTENCY_KEY_HEADER)
  @ApiHeader(IF_MATCH_HEADER)
  @Answers(commandAnswer, { name: 'CalendarFileAnswer' })
  withdraw(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: withdrawBody }) payload: z.output<typeof withdrawBody>,
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() idempotencyKey: string,
    @ExpectedSeq() expectedSeq: number | undefined,
    @RequestTrail() trail: Trail,
  ): Promise<unknown> {
    const asked = { principal, idempotencyKey, expectedSeq, trail };
    return this.files.give(id, { name: 'WithdrawCalendar', payload }, asked);
  }

  private plain(
    id: string,
    name: 'RebaseCalendar' | 'CheckCalendar' | 'PublishCalendar',
    asked: Asked,
  ): Promise<unknown> {
    const command: CalendarFileCommand = { name, payload: {} };
    return this.files.give(id, command, asked);
  }
}
