import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApiConfig } from '@bangban/config';
import { channelList, channelTestBody, made } from '@bangban/contract';
import { HOLDERS } from '@bangban/domain';
import type { Caller } from '@bangban/identity';
import { askForChannelTest, audited, Database, listChannels, namesOf } from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { CONFIG } from '../common/tokens';

/** The channels of this installation, and whether they work. What they are reached by is told nowhere. */
@ApiTags('deliveries')
@Access(HOLDERS['manage-deliveries'])
@Controller('channels')
export class ChannelController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(CONFIG) private readonly config: ApiConfig,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listChannels', summary: 'channels that are configured, and how each fares' })
  @Answers(channelList)
  async list() {
    const rows = await listChannels(this.dataSource, this.config.channels);
    const units = rows.flatMap(({ unitId }) => unitId ?? []);
    return { rows, names: await namesOf(this.dataSource, units) };
  }

  @Post('tests')
  @ApiOperation({ operationId: 'testChannel', summary: 'sends a test message: to me, or to the group of a robot' })
  @Answers(made, { status: 201 })
  async test(
    @Body({ schema: channelTestBody }) { channel, unitId }: z.output<typeof channelTestBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ) {
    const route = unitId === null ? channel : `${channel}@${unitId}`;
    if (!this.config.channels.includes(route)) throw new Problem('NOT_FOUND');
    const { personId: askedBy } = caller.principal;
    const entry = { ...trail, actorId: askedBy, action: 'TestChannel', details: { channel, unitId } } as const;
    return audited(this.dataSource, entry, async (db) => ({
      id: await askForChannelTest(db, { askedBy, channel, unitId }),
    }));
  }
}
