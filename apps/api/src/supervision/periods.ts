import { Inject, Injectable } from '@nestjs/common';
import { endOfDay, startOfDay } from '@bangban/kernel';
import { recordClock } from '@bangban/persistence';
import { DataSource } from 'typeorm';
import { Problem } from '../common/problem';

@Injectable()
export class Periods {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** The days as instants of the place's zone. @throws Problem 400 when they are in the wrong order */
  async instants(period: {
    from?: string | undefined;
    to?: string | undefined;
  }): Promise<{ from?: string; before?: string }> {
    const { from, to } = period;
    if (from !== undefined && to !== undefined && from > to) {
      throw new Problem('VALIDATION', { errors: [{ path: 'from', message: 'from must not be after to' }] });
    }
    const { utcOffsetMinutes } = await recordClock(this.dataSource);
    return {
      ...(from === undefined ? {} : { from: startOfDay(from, utcOffsetMinutes) }),
      ...(to === undefined ? {} : { before: endOfDay(to, utcOffsetMinutes) }),
    };
  }
}
