import { randomUUID } from 'node:crypto';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApiConfig } from '@bangban/config';
import { made, preferences, preferencesBody, savedView, savedViewList, uuid } from '@bangban/contract';
import type { Caller } from '@bangban/identity';
import {
  addSavedView,
  alertPolicy,
  audited,
  brokenRule,
  Database,
  listSavedViews,
  preferencesOf,
  removeSavedView,
  savePreferences,
} from '@bangban/persistence';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers, AnswersNothing } from '../common/answers';
import { doneOnce } from '../common/done-once';
import { Problem } from '../common/problem';
import { CurrentCaller, RequestTrail, type Trail } from '../common/request-context';
import { CONFIG } from '../common/tokens';
import { OPTIONAL_IDEMPOTENCY_KEY_HEADER, OptionalIdempotencyKey } from '../project/command-headers';
const MOST_VIEWS = 50;

/** What people set for themselves: the audit says that they did, never what. */
@ApiTags('preferences')
@Access('signed-in')
@Controller()
export class PreferenceController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(CONFIG) private readonly config: ApiConfig,
  ) {}

  @Get('preferences')
  @ApiOperation({ operationId: 'getPreferences', summary: 'how I am told of notices' })
  @Answers(preferences)
  async get(@CurrentCaller() caller: Caller) {
    // A robot speaks to a group: nobody switches it off for themselves.
    const channels = this.config.channels.filter((channel) => !channel.includes('@'));
    const { alerts, deliveryHours } = await alertPolicy(this.dataSource);
    const own = await preferencesOf(this.dataSource, caller.principal.personId, alerts.digestAt);
    const needAccount = channels.filter((channel) => channel !== 'smtp');
    return { channels, ...own, needAccount, hours: deliveryHours, alertsPerDay: alerts.perDay };
  }

  @Put('preferences')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'savePreferences',
    summary: 'how I want to be told beside the inbox: channels, times, digest',
  })
  @AnswersNothing()
  async save(
    @Body({ schema: preferencesBody }) { muted, ...wishes }: z.output<typeof preferencesBody>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    const { personId } = caller.principal;
    const entry = { ...trail, actorId: personId, action: 'SavePreferences' } as const;
    try {
      await audited(this.dataSource, entry, (db) =>
        savePreferences(db, personId, { ...wishes, muted: [...new Set(muted)] }),
      );
    } catch (error) {
      const constraint = brokenRule(error)?.constraint;
      if (constraint === 'uq_person_address') throw new Problem('ACCOUNT_TAKEN');
      throw error;
    }
  }

  @Get('saved-views')
  @ApiOperation({ operationId: 'listSavedViews', summary: 'own saved views' })
  @Answers(savedViewList)
  async views(@CurrentCaller() caller: Caller) {
    return { rows: await listSavedViews(this.dataSource, caller.principal.personId) };
  }

  @Post('saved-views')
  @HttpCode(201)
  @ApiOperation({ operationId: 'addSavedView', summary: 'keeps filters under a name' })
  @ApiHeader(OPTIONAL_IDEMPOTENCY_KEY_HEADER)
  @Answers(made, { status: 201 })
  async addView(
    @Body({ schema: savedView }) body: z.output<typeof savedView>,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
    @OptionalIdempotencyKey() key: string | undefined,
  ) {
    const { personId } = caller.principal;
    return audited(this.dataSource, { ...trail, actorId: personId, action: 'AddSavedView' }, (manager, note) => {
      note(null);
      return doneOnce(manager, { actorId: personId, scope: 'saved-views', key, body }, async () => {
        const kept = await listSavedViews(manager, personId);
        if (kept.length >= MOST_VIEWS) throw new Problem('TOO_MANY_VIEWS');
        const id = randomUUID();
        await addSavedView(manager, personId, { id, ...body });
        note({ id });
        return { id };
      });
    });
  }

  @Delete('saved-views/:id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeSavedView', summary: 'removes a saved view' })
  @AnswersNothing()
  async removeView(
    @Param('id', { schema: uuid }) id: string,
    @CurrentCaller() caller: Caller,
    @RequestTrail() trail: Trail,
  ): Promise<void> {
    const { personId } = caller.principal;
    const entry = { ...trail, actorId: personId, action: 'RemoveSavedView', details: { id } } as const;
    await audited(this.dataSource, entry, async (db) => {
      if (!(await removeSavedView(db, personId, id))) throw new Problem('NOT_FOUND');
    });
  }
}
