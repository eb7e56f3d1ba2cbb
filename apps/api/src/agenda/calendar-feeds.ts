import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, calendarFeeds, madeCalendarFeed } from '@bangban/contract';
import {
  callerByFeed,
  createAccessToken,
  feedDays,
  hashSecret,
  listAccessTokens,
  revokeAccessToken,
} from '@bangban/identity';
import { HOLDERS } from '@bangban/domain';
import type { Language } from '@bangban/kernel';
import { audited, Database } from '@bangban/persistence';
import { mayAccess } from '../common/access';
import { FixedWindows } from '../common/fixed-windows';
import { Problem } from '../common/problem';
import type { Trail } from '../common/request-context';
import { CONFIG } from '../common/tokens';
import { feedText } from './feed-text';
import { OwnAgenda } from './own-agenda';

/** What lies a little back is still looked up; further ahead no limit is fixed that is worth a day in a calendar. */
const BACK = 14;
const DAYS = 134;
/** Addresses that count for nothing, from one place, before nobody there is answered for a while. */
const MOST_WRONG = 20;
const WINDOW_MS = 10 * 60_000;

/**
 * Addresses at which one's own limits are read by a calendar elsewhere, without signing in: for that alone, as long as the
 * rules in force want such addresses, with the sight that their person has at that moment.
 */
@Injectable()
export class CalendarFeeds {
  private readonly wrong = new FixedWindows();

  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(OwnAgenda) private readonly agenda: OwnAgenda,
    @Inject(CONFIG) private readonly config: { readonly publicUrl: string | null },
  ) {}

  async list(personId: string): Promise<AnswerOf<typeof calendarFeeds>> {
    const rows = await listAccessTokens(this.dataSource, personId, 'calendar');
    return { rows, days: await feedDays(this.dataSource) };
  }

  /** @throws Problem 409 `CALENDAR_FEEDS_OFF` where the rules know none */
  async make(personId: string, name: string, trail: Trail): Promise<AnswerOf<typeof madeCalendarFeed>> {
    return audited(this.dataSource, { ...trail, actorId: personId, action: 'CreateFeed' }, async (db, note) => {
      const days = await feedDays(db);
      if (days === 0) throw new Problem('CALENDAR_FEEDS_OFF');
      const { ended, expiresAt, id, token } = await createAccessToken(db, personId, { name, days }, 'calendar');
      note({ feedId: id, name, ...(ended.length > 0 ? { ended: ended.map((each) => each.id) } : {}) });
      return { id, path: `/api/calendar-feeds/${token}/own.ics`, expiresAt, ended };
    });
  }

  /** @throws Problem 404 */
  async end(personId: string, id: string, trail: Trail): Promise<void> {
    const entry = { ...trail, actorId: personId, action: 'EndFeed', details: { feedId: id } } as const;
    await audited(this.dataSource, entry, async (db) => {
      if (!(await revokeAccessToken(db, personId, id, 'calendar'))) throw new Problem('NOT_FOUND');
    });
  }

  /** @throws Problem 404 for an address that does not count, whatever the reason; 429 */
  async read(token: string, language: Language, { remoteAddress }: Trail): Promise<string> {
    const principal = await callerByFeed(this.dataSource, hashSecret(token));
    const { roles = [] } = principal ?? {};
    if (!principal || !mayAccess(HOLDERS['read-projects'], { roles, ownRoles: roles })) {
      const { isBlocked, timeToBlockExpire } = await this.wrong.increment(remoteAddress ?? '', WINDOW_MS, MOST_WRONG);
      if (isBlocked) throw new Problem('TOO_MANY_REQUESTS', { retryAfterSeconds: timeToBlockExpire });
      throw new Problem('NOT_FOUND');
    }
    const own = await this.agenda.of(principal, { from: BACK, days: DAYS });
    const { now } = own;
    return feedText(own, { language, now, address: this.config.publicUrl });
  }
}
