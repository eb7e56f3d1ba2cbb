import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { accessTokenBody, accessTokenList, madeAccessToken, uuid } from '@bangban/contract';
import { type Caller, createAccessToken, listAccessTokens, revokeAccessToken } from '@bangban/identity';
import { audited, Database } from '@bangban/persistence';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers, AnswersNothing } from '../common/answers';
import { Problem } from '../common/problem';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';

/** Tokens for scripts. They carry their person's own authority and never anybody else's. */
@ApiTags('identity')
@Access('signed-in')
@ForOneselfOnly()
@Controller('access-tokens')
export class AccessTokenController {
  constructor(@Inject(Database) private readonly dataSource: Database) {}

  @Get()
  @ApiOperation({ operationId: 'listAccessTokens', summary: 'own tokens' })
  @Answers(accessTokenList)
  async list(@CurrentCaller() caller: Caller) {
    return { rows: await listAccessTokens(this.dataSource, caller.principal.personId) };
  }

  @Post()
  @HttpCode(201)
  @ApiOperation({ operationId: 'createAccessToken', summary: 'makes a token; it is shown this once' })
  @Answers(madeAccessToken, { status: 201 })
  async create(
    @Body({ schema: accessTokenBody }) input: z.output<typeof accessTokenBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ) {
    // A token that could make tokens would outlive its own end.
    if (caller.by !== 'session') throw new Problem('ACCESS_DENIED');
    const { personId } = caller.principal;
    return audited(this.dataSource, { ...trail, actorId: personId, action: 'CreateToken' }, async (db, note) => {
      const token = await createAccessToken(db, personId, input);
      const ended = token.ended.map(({ id }) => id);
      note({ tokenId: token.id, name: input.name, ...(ended.length > 0 ? { ended } : {}) });
      return token;
    });
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'revokeAccessToken', summary: 'ends one of the own tokens' })
  @AnswersNothing()
  async revoke(
    @Param('id', { schema: uuid }) id: string,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    const { personId } = caller.principal;
    const entry = { ...trail, actorId: personId, action: 'RevokeToken', details: { tokenId: id } } as const;
    await audited(this.dataSource, entry, async (db) => {
      if (!(await revokeAccessToken(db, personId, id))) throw new Problem('NOT_FOUND');
    });
  }
}
