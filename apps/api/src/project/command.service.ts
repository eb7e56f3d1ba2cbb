import { Inject, Injectable } from '@nestjs/common';
import type { commandAnswer } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import type { Command } from '@bangban/domain';
import { Database, isInvestorOf } from '@bangban/persistence';
import { CallerChanged, type ProjectRecord, type Refused } from '@bangban/record';
import type { AnswerOf } from '../common/answers';
import { Problem } from '../common/problem';
import { type Asker, authorityOf, type Trail } from '../common/request-context';
import { RECORD } from '../common/tokens';
import { forOutsider, isOutsider } from './outsider';

export interface CommandInput {
  readonly projectId: string | null;
  readonly command: Command;
  readonly asker: Asker;
  readonly idempotencyKey: string;
  readonly expectedSeq?: number;
  readonly trail: Trail;
}

export type CommandAnswer = AnswerOf<typeof commandAnswer>;

/** One command to the record; a refusal becomes a problem. */
@Injectable()
export class CommandService {
  constructor(
    @Inject(RECORD) private readonly record: ProjectRecord,
    @Inject(Database) private readonly dataSource: Database,
  ) {}

  /** @throws Problem 401, 403, 404 or 409 with the refusal's code and details */
  async give(input: CommandInput): Promise<CommandAnswer> {
    const { asker } = input;
    try {
      return await this.giveAs(asker, input);
    } catch (error) {
      if (!(error instanceof CallerChanged) || !asker.known) throw error;
      return this.giveAs({ principal: await asker.again() }, input);
    }
  }

  private async giveAs({ known, principal }: Asker, input: CommandInput): Promise<CommandAnswer> {
    const { asker: _, trail, ...rest } = input;
    const result = await this.record.handle({
      ...rest,
      principal,
      ...(known ? { known } : {}),
      requestId: trail.requestId,
      ...(trail.remoteAddress === null ? {} : { remoteAddress: trail.remoteAddress }),
    });
    const outsider = isOutsider(principal);
    if (result.outcome === 'accepted') {
      const { events, project, repeated, seq, tickEvents, told } = result;
      const answer = { seq, events, tickEvents, told, repeated, project };
      return outsider ? forOutsider(answer) : answer;
    }
    if (outsider) throw await this.refusedOutsider(principal, input.projectId, result);
    const { code, details, seq, tickEvents } = result;
    throw new Problem(code, { details, extra: { seq, tickEvents } });
  }

  /** To an outsider somebody else's project is as unknown as one that does not exist. */
  private async refusedOutsider(
    principal: Principal,
    projectId: string | null,
    { code, details }: Refused,
  ): Promise<Problem> {
    const own = projectId === null || (await isInvestorOf(this.dataSource, projectId, authorityOf(principal)));
    return own ? new Problem(code, { details }) : new Problem('PROJECT_UNKNOWN');
  }
}
