import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ownAnswers } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import { addMonths, type Calendar, countWorkingDays, dateAt, type Principal, startOfDay } from '@bangban/kernel';
import { type PutQuestion, questionsPutTo, Readers, ReferenceCache } from '@bangban/persistence';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { authorityOf, CurrentPrincipal } from '../common/request-context';

const MONTHS = 12;

/** 批示用时: how long one takes to answer, told to oneself and to nobody else. */
@ApiTags('cockpit')
@Access(HOLDERS['read-projects'])
@Controller('cockpit')
export class OwnAnswersController {
  private readonly cache = new ReferenceCache();

  constructor(@Inject(Readers) private readonly readers: Readers) {}

  @Get('own-answers')
  @ApiOperation({ operationId: 'ownAnswers', summary: 'questions of the last twelve months put to whoever asks' })
  @Answers(ownAnswers)
  async ownAnswers(@CurrentPrincipal() principal: Principal) {
    return this.readers.read(principal, async (reader) => {
      const { calendarVersion, now, utcOffsetMinutes } = reader.clock;
      const since = startOfDay(addMonths(dateAt(now, utcOffsetMinutes), -MONTHS), utcOffsetMinutes);
      const put = await questionsPutTo(reader, authorityOf(principal), since);
      return { since, ...told(put, await this.cache.calendarOfDays(reader, calendarVersion)) };
    });
  }
}

function told(put: readonly PutQuestion[], calendar: Calendar) {
  const zone = calendar.utcOffsetMinutes;
  const answered = put.flatMap(({ answerDue, answeredAt, openedAt }) =>
    answeredAt ? [{ answerDue, answeredAt, openedAt }] : [],
  );
  const days = answered.map(({ answeredAt, openedAt }) => {
    const [from, to] = [dateAt(openedAt, zone), dateAt(answeredAt, zone)];
    // The day of the answer counts, that of the question does not, as with every limit.
    return from === to ? 0 : countWorkingDays(calendar, from, to) + 1;
  });
  return {
    asked: put.length,
    answered: answered.length,
    inTime: answered.filter(({ answerDue, answeredAt }) => answeredAt <= answerDue).length,
    lapsed: put.filter(({ lapsed }) => lapsed).length,
    open: put.filter(({ open }) => open).length,
    medianDays: median(days),
  };
}

/** The one in the middle, the earlier of two: a whole number of days that somebody did take. */
const median = (days: readonly number[]): number | null =>
  [...days].sort((one, other) => one - other)[Math.floor((days.length - 1) / 2)] ?? null;
