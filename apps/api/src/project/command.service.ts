import { Inject, Injectable } from '@nestjs/common';
import type { AnswerOf, commandAnswer } from '@bangban/contract';
import type { Principal } from '@bangban/kernel';
import { amountsToldBy, type Command, withoutAmounts } from '@bangban/domain';
import { Readers, readsAmounts, seesProject } from '@bangban/persistence';
import { CallerChanged, type ProjectRecord, type SightAtHand } from '@bangban/record';
import { Problem } from '../common/problem';
import { type Asker, type Trail } from '../common/request-context';
import { RECORD } from '../common/tokens';
import { HIDDEN, othersIn, withoutUnseen } from './other-projects';
import { forOutsider, isOutsider } from './outsider';
import { keptBack } from './project.queries.service';

export interface CommandInput {
  readonly projectId: string | null;
  readonly command: Command;
  readonly asker: Asker;
  readonly idempotencyKey: string;
  readonly expectedSeq?: number;
  readonly trail: Trail;
  /** What would be answered, and nothing of it kept. */
  readonly isTried?: boolean;
}

export type CommandAnswer = AnswerOf<typeof commandAnswer>;

/** What whoever asked gave themselves, and how many there are. */
const TOLD_OF_UNSEEN = ['number', 'projects'];

/** Without the amounts, unless they are read. */
const masked = (answer: Omit<CommandAnswer, 'hidden'>, reads: boolean): CommandAnswer => ({
  ...(reads ? answer : withoutAmounts(answer)),
  hidden: keptBack(reads),
});

/** One command to the record; a refusal becomes a problem. */
@Injectable()
export class CommandService {
  constructor(
    @Inject(RECORD) private readonly record: ProjectRecord,
    @Inject(Readers) private readonly readers: Readers,
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
    const { asker: _, isTried = false, trail, ...rest } = input;
    const handled = {
      ...rest,
      principal,
      ...(known ? { known } : {}),
      requestId: trail.requestId,
      ...(trail.remoteAddress === null ? {} : { remoteAddress: trail.remoteAddress }),
    };
    const result = await (isTried ? this.record.rehearse(handled) : this.record.handle(handled));
    const outsider = isOutsider(principal);
    if (result.outcome === 'accepted') {
      const { events, project, projectId, repeated, seq, sight, tickEvents, told } = result;
      const answer = { seq, events, tickEvents, told, repeated, project };
      // Whoever is outside is told no amount in any case.
      return outsider ? forOutsider({ ...answer, hidden: [] }) : this.shown(principal, projectId, answer, sight);
    }
    const { code, details, seq, tickEvents } = result;
    if (!(await this.sees(principal, input.projectId))) throw new Problem('PROJECT_UNKNOWN');
    const told = await this.told(principal, input.projectId, { code, details });
    throw new Problem(code, outsider ? { details: told } : { details: told, extra: { seq, tickEvents } });
  }

  /** What it answers of other projects, and of amounts, to whoever reads them: mostly known by what was at hand. */
  private async shown(
    principal: Principal,
    own: string,
    answer: Omit<CommandAnswer, 'hidden'>,
    { amounts, everything }: SightAtHand,
  ): Promise<CommandAnswer> {
    if (amounts !== null && (everything || othersIn(own, answer).length === 0)) return masked(answer, amounts);
    return this.readers.read(principal, async (reader) => {
      const told = await withoutUnseen(reader, own, answer);
      const reads = await readsAmounts(reader, own);
      return masked(told, reads);
    });
  }

  /** Of another project that a refusal names, only that it is there, to whoever does not see it. */
  private async told(
    principal: Principal,
    own: string | null,
    { code, details: all }: { readonly code: string; readonly details: Readonly<Record<string, unknown>> },
  ): Promise<Readonly<Record<string, unknown>>> {
    const { projectId, ...details } = all;
    const about = typeof projectId === 'string' ? projectId : own;
    const without = (names: readonly string[]): Readonly<Record<string, unknown>> => ({
      ...details,
      ...Object.fromEntries(names.map((name) => [name, HIDDEN])),
    });
    if (about !== null && about !== own && !(await this.sees(principal, about))) {
      return without(Object.keys(details).filter((name) => !TOLD_OF_UNSEEN.includes(name)));
    }
    const shown = projectId === undefined ? {} : { projectId };
    const amounts = amountsToldBy(code);
    if (about === null || amounts.length === 0) return { ...details, ...shown };
    const reads = await this.readers.read(principal, (reader) => readsAmounts(reader, about));
    return { ...(reads ? details : without(amounts)), ...shown };
  }

  /** What somebody does not see is as unknown to them as what does not exist, whatever they ask of it. */
  private async sees(principal: Principal, projectId: string | null): Promise<boolean> {
    return projectId === null || this.readers.read(principal, (reader) => seesProject(reader, projectId));
  }
}
