import { Inject, Injectable } from '@nestjs/common';
import type { FileCommand, FileFact, Principal } from '@bangban/kernel';
import type { FileDecider } from '@bangban/domain';
import type { ProjectRecord, ReadAlso } from '@bangban/record';
import { Problem, type ProblemCode } from '../common/problem';
import type { Trail } from '../common/request-context';
import { RECORD } from '../common/tokens';

/** Who asks, under which key, and of which state of the file. */
export interface Asked {
  readonly principal: Principal;
  readonly idempotencyKey: string;
  readonly expectedSeq: number | undefined;
  readonly trail: Trail;
}

interface Giving {
  readonly asked: Asked;
  /** How it is told that there is no such file. */
  readonly unknown: ProblemCode;
  /** What the decision needs of the record besides. */
  readonly reading?: ReadAlso;
  /** What would be answered, and nothing of it kept. */
  readonly isTried?: boolean;
}

/** Commands on files of any kind that stands beside projects. */
@Injectable()
export class FileCommands {
  constructor(@Inject(RECORD) private readonly record: ProjectRecord) {}

  /**
   * `fileId` is null where the command begins a file. The status is one of the kind's own words.
   * @throws Problem 403, 404 or 409 with the refusal's code and details; `unknown` where there is no such file
   */
  async give<S, C extends FileCommand, F extends FileFact>(
    decider: FileDecider<S, C, F>,
    fileId: string | null,
    command: C,
    { asked: { expectedSeq, idempotencyKey, principal, trail }, isTried = false, reading, unknown }: Giving,
  ) {
    const input = {
      fileId,
      command,
      principal,
      idempotencyKey,
      ...(expectedSeq === undefined ? {} : { expectedSeq }),
      ...(reading ? { reading } : {}),
      requestId: trail.requestId,
      ...(trail.remoteAddress === null ? {} : { remoteAddress: trail.remoteAddress }),
    };
    const result = await (isTried ? this.record.rehearseFile(decider, input) : this.record.handleFile(decider, input));
    if (result.outcome === 'accepted') {
      const { fileId: id, repeated, seq, state } = result;
      return { id, seq, status: decider.statusOf(state), repeated };
    }
    const { code, details, seq } = result;
    // Of a file that whoever asks does not read nothing is said, also not how far it is.
    if (code === 'FILE_UNKNOWN' || code === unknown) throw new Problem(unknown, { extra: { seq: null } });
    throw new Problem(code as ProblemCode, { details, extra: { seq } });
  }
}
