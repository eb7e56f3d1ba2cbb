import { setTimeout as pause } from 'node:timers/promises';
import { addDays, addWorkingDays, type Calendar, dateAt, endOfDay, fromMillis, toMillis } from '@bangban/kernel';
import { loadCalendar, recordClock } from '@bangban/persistence';
import type { Installation } from '../installation';

const MORNING_MS = 10 * 3_600_000;
const BRINK_MS = 4_000;

/**
 * Moves the record's clock on, so that limits fall due: in turn to the morning of the next working day, where everything of
 * the night before is late, and to the last seconds of a day, where timers fire on the instant by themselves.
 */
export class ClockMover {
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;
  moves = 0;

  constructor(
    private readonly installation: Installation,
    private readonly everyMs: number,
  ) {}

  start(): void {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await pause(this.everyMs, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      // A record that is away cannot be asked for its time: the next round will do.
      await this.move().catch(() => undefined);
    }
  }

  private async move(): Promise<void> {
    const { dataSource } = this.installation;
    const { calendarVersion, now } = await recordClock(dataSource);
    const calendar = await loadCalendar(dataSource.manager, calendarVersion);
    await this.installation.moveClock(this.moves % 2 === 0 ? brink(calendar, now) : morning(calendar, now));
    this.moves += 1;
  }
}

/** Seconds before the end of the next day that a working day follows: alerts of its midnight may leave at once. */
function brink(calendar: Calendar, now: string): string {
  const zone = calendar.utcOffsetMinutes;
  let day = dateAt(now, zone);
  while (addWorkingDays(calendar, day, 1).date !== addDays(day, 1)) day = addDays(day, 1);
  const at = toMillis(endOfDay(day, zone)) - BRINK_MS;
  return at > toMillis(now) ? fromMillis(at) : morning(calendar, now);
}

function morning(calendar: Calendar, now: string): string {
  const zone = calendar.utcOffsetMinutes;
  const { date } = addWorkingDays(calendar, dateAt(now, zone), 1);
  return fromMillis(toMillis(endOfDay(addDays(date, -1), zone)) + MORNING_MS);
}
