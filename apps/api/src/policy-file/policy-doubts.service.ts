import { Inject, Injectable } from '@nestjs/common';
import { countWorkingDays, dateAt, dayEnding } from '@bangban/kernel';
import { FEWEST_KNOWN, type Policy, policyWarnings, spreadOf, STAGES, type StageLengths } from '@bangban/domain';
import { Database, recordClock, ReferenceCache, stageStays } from '@bangban/persistence';

/** The newest of them say how long a stage lasts now. */
const STAYS = 2_000;

/** What is doubtful in a policy, by the people and the record of this place. */
@Injectable()
export class PolicyDoubts {
  private readonly cache = new ReferenceCache();

  constructor(@Inject(Database) private readonly dataSource: Database) {}

  async of(policy: Policy, inForce: Policy) {
    const { calendarVersion, directoryVersion } = await recordClock(this.dataSource);
    const directory = await this.cache.directoryAt(this.dataSource, directoryVersion);
    const lengths = await this.lengths(calendarVersion);
    const standing = new Set(policyWarnings(inForce, directory, lengths).map(({ text }) => text.zh));
    return policyWarnings(policy, directory, lengths).map(({ path, text }) => ({
      path: `/${path.join('/')}`,
      text,
      standing: standing.has(text.zh),
    }));
  }

  private async lengths(calendarVersion: number): Promise<StageLengths> {
    const calendar = await this.cache.calendarOfDays(this.dataSource, calendarVersion);
    const zone = calendar.utcOffsetMinutes;
    const stays = await stageStays(this.dataSource, STAYS);
    return Object.fromEntries(
      STAGES.flatMap((stage) => {
        const days = stays
          .filter((stay) => stay.stage === stage)
          .map(({ from, to }) => countWorkingDays(calendar, dayEnding(from, zone), dateAt(to, zone)));
        const spread = spreadOf(days);
        return spread && spread.n >= FEWEST_KNOWN ? [[stage, { median: spread.median, n: spread.n }] as const] : [];
      }),
    );
  }
}
