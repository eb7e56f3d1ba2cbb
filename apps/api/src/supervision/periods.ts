import { Inject, Injectable } from '@nestjs/common';
import { endOfDay, startOfDay } from '@bangban/kernel';
import { Database, type InInstants, recordClock } from '@bangban/persistence';
import { Problem } from '../common/problem';

@Injectable()
export class Periods {
  constructor(@Inject(Database) private readonly dataSource: Database) {}

  /** What narrows a list, its days as instants of the place's zone. @throws Problem 400 when they are in the wrong order */
  async instants<Filter extends { readonly from?: string; readonly to?: string }>(
    filter: Filter,
  ): Promise<InInstants<Filter>>;
  async instants({
    from,
    to,
    ...rest
  }: {
    readonly from?: string;
    readonly to?: string;
  }): Promise<InInstants<{ from?: string; to?: string }>> {
    if (from !== undefined && to !== undefined && from > to) {
      throw new Problem('VALIDATION', { errors: [{ path: 'from', message: 'from must not be after to' }] });
    }
    const { utcOffsetMinutes } = await recordClock(this.dataSource);
    return {
      ...rest,
      ...(from === undefined ? {} : { from: startOfDay(from, utcOffsetMinutes) }),
      ...(to === undefined ? {} : { before: endOfDay(to, utcOffsetMinutes) }),
    };
  }
}
