import { Body, HttpCode, Param, Post, type Type } from '@nestjs/common';
import { ApiHeader, ApiOperation } from '@nestjs/swagger';
import { uuid } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import type { z } from 'zod';
import { Answers } from '../common/answers';
import { addRoute } from '../common/made-route';
import { CurrentPrincipal, RequestTrail, type Trail } from '../common/request-context';
import { ExpectedSeq, IDEMPOTENCY_KEY_HEADER, IdempotencyKey, IF_MATCH_HEADER } from '../project/command-headers';
import type { Asked } from './file-commands';

interface Gives {
  readonly files: { give(fileId: string | null, name: string, payload: unknown, asked: Asked): Promise<unknown> };
}

/** An act on a file: where, and as which operation. One without a path begins a file. */
export interface FileAct {
  readonly path: string;
  readonly operationId: string;
  /** What the description says of it. */
  readonly summary: string;
  readonly body: z.ZodType;
}

export interface FileRoutes {
  readonly acts: readonly (FileAct & { readonly name: string })[];
  readonly answer: z.ZodType;
  /** What every one of these routes is marked with besides: who may, whether for another, how large a body. */
  readonly marked: (name: string) => readonly (MethodDecorator | (MethodDecorator & ClassDecorator))[];
}

/** The acts on files of a kind as routes of its controller: `give` of its files is asked with the file's id, or null for a new one. */
export function addFileRoutes(controller: Type<Gives>, { acts, answer, marked }: FileRoutes): void {
  for (const { body, name, operationId, path, summary } of acts) {
    const fresh = path === '';
    addRoute(
      controller,
      operationId,
      function (
        this: Gives,
        id: string | undefined,
        payload: unknown,
        principal: Principal,
        idempotencyKey: string,
        expectedSeq: number | undefined,
        trail: Trail,
      ) {
        const asked = { principal, idempotencyKey, expectedSeq: fresh ? undefined : expectedSeq, trail };
        return this.files.give(fresh ? null : (id ?? null), name, payload, asked);
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
        Post(path),
        HttpCode(200),
        ApiOperation({ operationId, summary }),
        ApiHeader(IDEMPOTENCY_KEY_HEADER),
        ...(fresh ? [] : [ApiHeader(IF_MATCH_HEADER)]),
        ...marked(name),
        Answers(answer),
      ],
    );
  }
}
