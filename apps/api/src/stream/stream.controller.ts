import { Controller, Inject, type MessageEvent, Req, Sse } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { NOTHING, type Scope, sees } from '@bangban/kernel';
import { HOLDERS } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import { accessPolicy, type ChangePosition, type ChangeRow, Database, Readers } from '@bangban/persistence';
import type { Request } from 'express';
import { Observable } from 'rxjs';
import { Access, AskedByItself, mayAccess } from '../common/access';
import { AnswersWith } from '../common/answers';
import { changePosition, decodeCursor, encodeCursor } from '../common/cursor';
import { Identification } from '../common/identification';
import { authorityOf, CurrentCaller } from '../common/request-context';
import { ChangeFeed, type WrittenChange } from './change-feed';

const PING_MS = 20_000;
/** A client that missed more than this reads its screens anew instead. */
const MOST_MISSED = 2_000;

/**
 * What changed, as it is committed: hints (project, seq, kind of event; of a meeting that it moved), never content; a client
 * reads again what it shows.
 * Rights are looked at again whenever they may have changed: the stream shows what its person may see now, and ends with what
 * opened it. Beyond a person's streams (policy) the oldest is told that it is `displaced`, and ends.
 * Resumable: after a break the browser says what it saw last, and gets what came since.
 */
@ApiTags('stream')
@Controller('stream')
export class StreamController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
    @Inject(ChangeFeed) private readonly feed: ChangeFeed,
    @Inject(Identification) private readonly identification: Identification,
  ) {}

  @Sse()
  @Access('signed-in')
  @AskedByItself()
  @ApiOperation({
    operationId: 'stream',
    summary: 'server-sent events: ready, change, meeting, inbox, reset, displaced, ping',
  })
  @AnswersWith('text/event-stream')
  async open(@CurrentCaller() opener: Caller, @Req() request: Request): Promise<Observable<MessageEvent>> {
    const { caps } = await accessPolicy(this.dataSource);
    const seen = decodeCursor<ChangePosition>(changePosition, request.get('last-event-id'));
    return new Observable((subscriber) => {
      let caller = opener;
      let scope: Scope = NOTHING;
      // Every message names the last change: what a browser saw last is where it goes on, whatever it was told since.
      let id = encodeCursor(seen) ?? '';
      const tell = (type: string, data: object): void => subscriber.next({ type, id, data });
      const send = (rows: readonly WrittenChange[]): void => {
        for (const row of rows) {
          const isMeeting = row.kind === 'meeting';
          if (isMeeting ? !readsMeetings(caller) : !sees(scope, row.written)) continue;
          id = encodeCursor([row.tx, row.fileId, row.seq]) ?? '';
          tell(isMeeting ? 'meeting' : 'change', hintOf(row));
        }
      };
      // New changes wait until what was missed has been sent: one may come twice, which does no harm; none is lost.
      let held: WrittenChange[] | null = [];
      const recheck = async (): Promise<void> => {
        const now = await this.identification.of(request, 'glance');
        if (!now || now.passwordDue) {
          subscriber.complete();
          return;
        }
        ({ scope } = await this.readers.sight(now.principal));
        caller = now;
      };
      const leave = this.feed.listen(
        {
          get recipientId() {
            return authorityOf(caller.principal);
          },
          personId: opener.principal.personId,
          endsAt: opener.endsAt.getTime(),
          changed: (rows) => (held ? void held.push(...rows) : send(rows)),
          unread: (unread) => tell('inbox', { unread }),
          recheck,
          displaced: () => {
            tell('displaced', {});
            subscriber.complete();
          },
        },
        caps.streams,
      );
      const caughtUp = this.feed.ready().then(async (position) => {
        const rows = await this.missed(seen);
        ({ scope } = await this.readers.sight(caller.principal));
        return [position, rows] as const;
      });
      caughtUp.then(
        ([position, rows]) => {
          if (id === '' || rows === null) id = encodeCursor(position) ?? '';
          if (rows === null) tell('reset', {});
          else send(rows);
          send(held ?? []);
          held = null;
          tell('ready', {});
        },
        (error: unknown) => subscriber.error(error),
      );
      const alive = (): void => tell('ping', {});
      // By the calendar, too, rights end: a substitution with its last day, a session that nobody uses.
      const ping = setInterval(
        () =>
          void recheck()
            .catch(() => undefined)
            .then(alive),
        PING_MS,
      );
      return () => {
        clearInterval(ping);
        leave();
      };
    });
  }

  /** Null when it is too much to send. */
  private async missed(seen: ChangePosition | null): Promise<readonly WrittenChange[] | null> {
    if (!seen) return [];
    const rows = await this.feed.after(seen, MOST_MISSED + 1);
    return rows.length > MOST_MISSED ? null : rows;
  }
}

/** As the addresses of meetings ask: whoever is in office. */
const readsMeetings = ({ ownRoles, principal: { roles } }: Caller): boolean =>
  mayAccess(HOLDERS['read-projects'], { ownRoles, roles });

/** Of a meeting not even what happened: it may be about a project that whoever listens does not read. */
function hintOf({ fileId, itemId, kind, seq, type }: ChangeRow): object {
  return kind === 'meeting' ? { meetingId: fileId, seq } : { projectId: fileId, seq, type, itemId };
}
