import { Inject, Injectable } from '@nestjs/common';
import type { Command, DomainEvent, Principal, ProjectState } from '@bangban/domain';
import type { Accepted, HandleResult, Record as ProjectRecord } from '@bangban/record';
import { Problem, type ProblemCode } from '../common/problem';
import type { Trail } from '../common/request-context';
import { RECORD } from '../common/tokens';

export interface CommandInput {
  readonly projectId: string | null;
  readonly command: Command;
  readonly principal: Principal;
  readonly idempotencyKey: string;
  readonly expectedSeq?: number;
  readonly trail: Trail;
}

export interface CommandAnswer {
  readonly seq: number;
  readonly events: readonly DomainEvent[];
  readonly tickEvents: readonly DomainEvent[];
  readonly repeated: boolean;
  readonly project: ProjectState;
}

const FORBIDDEN: readonly string[] = ['FORBIDDEN', 'ADMIN_MAY_NOT_ACT'];
const NOT_FOUND: readonly string[] = ['PROJECT_UNKNOWN', 'ITEM_UNKNOWN', 'ESCALATION_UNKNOWN'];

/** One command to the record; a refusal becomes a problem. */
@Injectable()
export class CommandService {
  constructor(@Inject(RECORD) private readonly record: ProjectRecord) {}

  /** @throws Problem 403, 404 or 409 with the refusal's code and details */
  async give(input: CommandInput): Promise<Accepted> {
    const result = await this.tryTo(input);
    if (result.outcome === 'accepted') return result;
    const { code, details, seq, tickEvents } = result;
    const status = FORBIDDEN.includes(code) ? 403 : NOT_FOUND.includes(code) ? 404 : 409;
    throw new Problem(status, code as ProblemCode, { details, extra: { seq, tickEvents } });
  }

  tryTo({ trail, ...input }: CommandInput): Promise<HandleResult> {
    return this.record.handle({
      ...input,
      requestId: trail.requestId,
      ...(trail.remoteAddress === null ? {} : { remoteAddress: trail.remoteAddress }),
    });
  }
}

export function commandAnswerOf({ events, project, repeated, seq, tickEvents }: Accepted): CommandAnswer {
  return { seq, events, tickEvents, repeated, project };
}
