import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { receiverFallList, receiverFallsQuery, receiverGapList } from '@bangban/contract';
import { ADMIN_ROLES } from '@bangban/kernel';
import { emptyReceivers, HOLDERS } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import {
  countFalls,
  Database,
  emptySince,
  listFalls,
  loadDirectory,
  namesOf,
  Readers,
  type ReceiverGapRow,
  type Scoped,
  unscoped,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { breachKey, decodeCursor, encodeCursor } from '../common/cursor';
import { CurrentCaller } from '../common/request-context';

/** 无人接收: posts and units where nobody is to be told, and what has gone to others instead. The list to mend. */
@ApiTags('directory')
@Access(HOLDERS['see-directory'])
@Controller('receiver-gaps')
export class ReceiverGapController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listReceiverGaps', summary: 'posts and units where nobody is there to be told' })
  @Answers(receiverGapList)
  async list(@CurrentCaller() caller: Caller) {
    const [fell, directory] = await Promise.all([
      this.asked(caller, (db) => countFalls(db)),
      loadDirectory(this.dataSource),
    ]);
    const empty = await Promise.all(
      emptyReceivers(directory).map(async (each) => ({ ...each, since: await emptySince(this.dataSource, each) })),
    );
    const isOf = (one: Pick<ReceiverGapRow, 'of' | 'unitId'>) => (other: Pick<ReceiverGapRow, 'of' | 'unitId'>) =>
      one.of === other.of && one.unitId === other.unitId;
    const none = { fell: 0, firstAt: null, lastAt: null };
    const rows: readonly ReceiverGapRow[] = [
      ...empty.map((each) => ({ ...each, empty: true, ...(fell.find(isOf(each)) ?? none) })),
      ...fell.filter((each) => !empty.some(isOf(each))).map((each) => ({ ...each, empty: false, since: null })),
    ];
    return {
      rows,
      names: await namesOf(
        this.dataSource,
        rows.flatMap(({ unitId }) => unitId ?? []),
      ),
    };
  }

  @Get('falls')
  @ApiOperation({ operationId: 'listReceiverFalls', summary: 'what went to others because nobody was there' })
  @Answers(receiverFallList)
  async falls(
    @Query({ schema: receiverFallsQuery }) query: z.output<typeof receiverFallsQuery>,
    @CurrentCaller() caller: Caller,
  ) {
    const { cursor, limit, ...filter } = query;
    const after = decodeCursor(breachKey, cursor);
    const page = await this.asked(caller, (db) => listFalls(db, filter, { after, limit }));
    const names = await namesOf(
      this.dataSource,
      page.rows.flatMap(({ to }) => to),
    );
    return { rows: page.rows, nextCursor: encodeCursor(page.next), names };
  }

  /** Whoever keeps the directory has to know what fell where, and not what it is; others what they see. */
  private asked<T>({ ownRoles, principal }: Caller, ask: (db: Scoped) => Promise<T>): Promise<T> {
    const keeper = ownRoles.some((role) => ADMIN_ROLES.includes(role));
    return keeper ? ask(unscoped(this.dataSource)) : this.readers.read(principal, ask);
  }
}
