import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  calendarFile,
  calendarFileCommands,
  calendarFileList,
  calendarRead,
  differenceQuery,
  movedDeadlines,
  readCalendarBody,
  uuid,
} from '@bangban/contract';
import { filled, type Principal } from '@bangban/kernel';
import { HOLDERS, IMPORT_FAULT_WORDS, readCalendarFile } from '@bangban/domain';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { LargestBody } from '../common/body.guard';
import { Problem } from '../common/problem';
import { CurrentPrincipal } from '../common/request-context';
import { addDraftRoutes, WRITERS } from '../draft-file/draft-file.routes';
import { CalendarFiles } from './calendar-file.service';

/** A file in UTF-8, in JSON. */
const LARGEST_TEXT = 1_024 * 1_024;

/** The working calendar's files: drafts, and what became of them. */
@ApiTags('calendar-files')
@Access(HOLDERS['read-drafts'])
@Controller('calendar-files')
export class CalendarFileController {
  constructor(@Inject(CalendarFiles) readonly files: CalendarFiles) {}

  @Get()
  @ApiOperation({ operationId: 'listCalendarFiles', summary: 'drafts of the working calendar, newest first' })
  @Answers(calendarFileList)
  list() {
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
  @Answers(calendarRead)
  read(@Body({ schema: readCalendarBody }) { text, year }: z.output<typeof readCalendarBody>) {
    const read = readCalendarFile(text, year);
    if (read.ok) return { shape: read.shape, days: read.days, others: read.others };
    throw new Problem('VALIDATION', {
      errors: read.faults.map(({ code, line, value }) => {
        const words = IMPORT_FAULT_WORDS[code];
        const said = (text: string): string => filled(text, { year });
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
  @Answers(calendarFile)
  detail(@Param('id', { schema: uuid }) id: string) {
    return this.files.detail(id);
  }

  @Get(':id/difference')
  @Access(WRITERS)
  @ApiOperation({
    operationId: 'calendarFileDifference',
    summary: 'which deadlines of open projects it would move, from when to when, and who is told; by pages of projects',
  })
  @Answers(movedDeadlines)
  difference(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: differenceQuery }) { after }: z.output<typeof differenceQuery>,
    @CurrentPrincipal() principal: Principal,
  ) {
    return this.files.difference(id, after ?? null, principal);
  }
}

addDraftRoutes(CalendarFileController, { noun: 'Calendar', commands: calendarFileCommands });
