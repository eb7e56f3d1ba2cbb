import { Body, HttpCode, Param, Post, type Type } from '@nestjs/common';
import { ApiHeader, ApiOperation } from '@nestjs/swagger';
import { type AnswerOf, draftFileAnswer, uuid } from '@bangban/contract';
import type { Principal, Role } from '@bangban/kernel';
import type { z } from 'zod';
import { Access, ForOneselfOnly } from '../common/access';
import { Answers } from '../common/answers';
import { LargestBody } from '../common/body.guard';
import { addRoute } from '../common/made-route';
import { CurrentPrincipal, RequestTrail, type Trail } from '../common/request-context';
import { ExpectedSeq, IDEMPOTENCY_KEY_HEADER, IdempotencyKey, IF_MATCH_HEADER } from '../project/command-headers';
import type { Asked } from './draft-files';

/** The file's own rule says who of them; whoever may read it beside them learns what is planned. */
export const WRITERS: readonly Role[] = [
  ...['system-admin', 'helpdesk-officer', 'unit-head', 'supervision-head'],
  ...['leader-in-charge', 'principal-leader'],
] as const satisfies readonly Role[];

interface DraftRoutes {
  /** As commands and operations are called after it: `DraftPolicy`, `draftPolicy`. */
  readonly noun: string;
  /** By their names, `Draft…` first. */
  readonly commands: Readonly<Record<string, z.ZodType>>;
  /** Of what holds the contents, where that is larger than others. */
  readonly largest?: number;
}

interface Gives {
  readonly files: {
    give(
      fileId: string | null,
      name: string,
      payload: unknown,
      asked: Asked,
    ): Promise<AnswerOf<typeof draftFileAnswer>>;
  };
}

/** The commands of a file that two people publish: they differ by the noun and by what a draft holds. */
export function addDraftRoutes(controller: Type<Gives>, { commands, largest, noun }: DraftRoutes): void {
  for (const [name, body] of Object.entries(commands)) {
    const act = `${name.charAt(0).toLowerCase()}${name.slice(1, -noun.length)}`;
    const fresh = act === 'draft';
    addRoute(
      controller,
      `${act}${noun}`,
      function (
        this: Gives,
        id: string | undefined,
        payload: unknown,
        principal: Principal,
        idempotencyKey: string,
        expectedSeq: number | undefined,
        trail: Trail,
      ) {
        return this.files.give(fresh ? null : (id ?? null), name, payload, {
          principal,
          idempotencyKey,
          expectedSeq: fresh ? undefined : expectedSeq,
          trail,
        });
      },
      [
        [fresh ? () => undefined : Param('id', { schema: uuid }), String],
        [Body({ schema: body }), Object],
        [CurrentPrincipal(), Object],
        [IdempotencyKey(), String],
        [fresh ? () => undefined : ExpectedSeq(), Number],
        [RequestTrail(), Object],
      ],
      [
        Post(fresh ? '' : `:id/commands/${act}`),
        HttpCode(200),
        Access(WRITERS),
        ForOneselfOnly(),
        ApiOperation({
          operationId: `${act}${noun}`,
          summary: act === 'publish' ? `${name}: by a second person` : name,
        }),
        ApiHeader(IDEMPOTENCY_KEY_HEADER),
        ...(fresh ? [] : [ApiHeader(IF_MATCH_HEADER)]),
        ...(largest !== undefined && (fresh || act === 'revise') ? [LargestBody(largest)] : []),
        Answers(draftFileAnswer),
      ],
    );
  }
}
